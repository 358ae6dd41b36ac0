package nl.kansrijk.matching;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.Reason;

/** Names the wish that a job meets: who chose an occupation never reads the wide name of its sector instead. */
final class NamedWish {
    private static final String SECTOR = "matching.because.wish-sector.yes";
    private static final String LIKED = "matching.because.wish-tasks.yes";

    private final Demand demand;
    private final Supply supply;
    private final Numbers numbers;

    NamedWish(Demand demand, Supply supply, Numbers numbers) {
        this.demand = demand;
        this.supply = supply;
        this.numbers = numbers;
    }

    Reason of(Reason because) {
        return switch (because.key()) {
            case SECTOR -> occupation().orElseGet(this::sector);
            case LIKED -> liked(because);
            default -> because;
        };
    }

    /** The occupation of the person's choice that is of the kind of this job. */
    private Optional<Reason> occupation() {
        return supply.wishes().occupations().stream()
                .sorted()
                .filter(wished -> numbers.kindOf(numbers.occupation(wished))
                        .equals(demand.trade().kind()))
                .findFirst()
                .map(wished -> new Reason(
                        "matching.because.wish-sector.near",
                        Map.of("what", numbers.occupation(wished).value())));
    }

    private Reason sector() {
        OptionalInt sector = demand.trade().sector();
        return new Reason(
                "matching.because.wish-sector.named",
                Map.of("what", "key:taxonomy.sector." + numbers.sector(sector.orElseThrow())));
    }

    private Reason liked(Reason because) {
        return supply.wishes().likes().stream()
                .sorted()
                .filter(demand.trade().gives()::contains)
                .findFirst()
                .map(one -> new Reason(
                        "matching.because.wish-tasks.named",
                        Map.of("what", "key:characteristic.SS_TALENT.item." + numbers.interest(one))))
                .orElse(because);
    }
}
