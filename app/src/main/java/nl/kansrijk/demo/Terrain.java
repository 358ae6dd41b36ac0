package nl.kansrijk.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Inclusion;
import nl.kansrijk.employers.Inclusion.Accommodation;
import nl.kansrijk.employers.Inclusion.Welcome;
import nl.kansrijk.employers.Shifts;
import nl.kansrijk.employers.Site;
import nl.kansrijk.employers.Terms;
import nl.kansrijk.employers.Work;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.HoursPerWeek;

/** Where, when and on which terms invented work is done, and what its employer does for people. */
final class Terrain {
    private static final int LOWEST_PAY = 1471;

    private Terrain() {}

    static Work work(Site site, Trade trade, Dice dice) {
        var kinds = dice.some(trade.sector().shifts(), dice.between(1, 2)).stream()
                .map(Shifts.Kind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shifts.Kind.class)));
        int most = dice.between(4, 10) * 4;
        return new Work(
                site.postcode(),
                site.town(),
                new HoursPerWeek(Math.max(4, most - dice.between(0, 4) * 4)),
                new HoursPerWeek(most),
                days(kinds),
                new Shifts(kinds, dice.between(1, 6), dice.chance(35)),
                terms(trade, dice),
                dice.chance(55) ? Set.of(Work.Way.PUBLIC_TRANSPORT) : Set.of());
    }

    /** The parts of the week in which these shifts fall. */
    static DayGrid days(Set<Shifts.Kind> kinds) {
        return new DayGrid(kinds.stream().mapToInt(Terrain::bits).reduce(0, (one, other) -> one | other));
    }

    private static int bits(Shifts.Kind kind) {
        return switch (kind) {
            case EARLY, DAY -> 0b0011_0011_0011_0011_0011;
            case LATE -> 0b0110_0110_0110_0110_0110;
            case NIGHT -> 0b1000_1000_1000_1000_1000;
            case WEEKEND -> 0b0011_0011_0000_0000_0000_0000_0000;
        };
    }

    private static Terms terms(Trade trade, Dice dice) {
        int pay = LOWEST_PAY + dice.between(0, 400) + (trade.major() < 5 ? 400 : 0);
        return new Terms(
                dice.chance(30) ? Terms.Contract.INDEFINITE : Terms.Contract.FIXED_TERM,
                dice.chance(85) ? Terms.Agreement.REGULAR : Terms.Agreement.LEARN_JOB,
                pay,
                "",
                dice.chance(60));
    }

    static Inclusion inclusion(Dice dice) {
        return new Inclusion(
                Set.copyOf(dice.some(List.of(Accommodation.values()), dice.between(0, 3))),
                dice.between(0, 4),
                "",
                dice.chance(30) ? "Begintijd en taken in overleg" : "",
                Set.copyOf(dice.some(List.of(Welcome.values()), dice.between(0, 2))));
    }
}
