package nl.kansrijk.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Supply;

/** What fits one person, apart by how it stands: now, once asked, or after training. A job stands in one of these groups. */
record Groups(Chances.Asked asked, Supply supply, Wish wish, Reach jobs, long seed) {
    /** So many of a group are counted. */
    private static final int COUNTED = 1000;

    /** One group, best first. */
    List<Fit> of(Standing standing) {
        return switch (standing) {
            case NOW -> fits(wish.after(0));
            case ASK -> fits(wish.askingFirst());
            case TRAIN ->
                fits(wish.after(Wish.LONGEST)).stream()
                        .filter(fit -> !fit.now())
                        .toList();
            case TALK -> List.of();
        };
    }

    /** Every group. */
    Map<Standing, List<Fit>> all() {
        return Arrays.stream(Standing.values()).collect(Collectors.toMap(one -> one, this::of));
    }

    private List<Fit> fits(Wish one) {
        return asked.index().fits(supply, jobs, Asking.question(COUNTED, one, asked.offer(), seed));
    }
}
