package nl.kansrijk.instruments.catalogue;

import java.util.List;

/**
 * For whom it is, in codes of the guides.
 *
 * @param tiles EW… for job seekers, DW… for employers; an instrument may stand on both
 * @param targetGroups ED…, DD… or an own one
 * @param ageGroups LG…
 * @param employmentTypes DV…
 * @param sectors sections of SBI
 * @param register whether the target-group register matters: {@code Ja}, {@code Nee}, both or nothing
 */
public record Audience(
        List<String> tiles,
        List<Need> needs,
        List<String> targetGroups,
        List<String> ageGroups,
        List<String> employmentTypes,
        List<String> sectors,
        List<String> register,
        Marks marks) {
    public Audience {
        tiles = List.copyOf(tiles);
        needs = List.copyOf(needs);
        targetGroups = List.copyOf(targetGroups);
        ageGroups = List.copyOf(ageGroups);
        employmentTypes = List.copyOf(employmentTypes);
        sectors = List.copyOf(sectors);
        register = List.copyOf(register);
    }

    /** Nothing said yet. */
    public static final Audience NONE = new Audience(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Marks(false, false));

    /** A client characteristic KK… that it helps with, and how well, 1 to 100. */
    public record Need(String code, int fit) {
        public Need {
            if (fit < 1 || fit > 100) throw new IllegalArgumentException("a fit is 1..100");
        }
    }

    /** Marks of the guides: a temporary scheme, a place where one works and learns. */
    public record Marks(boolean temporary, boolean learnWork) {}
}
