package nl.kansrijk.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing to fill in of a question; a question of one thing has one part without a name.
 *
 * @param choices what can be chosen, for the kinds that choose from a list
 * @param feeds what the answer says of the person
 */
public record Part(String name, Kind kind, List<Choice> choices, Range range, boolean reversed, List<Feed> feeds) {
    /** Longest own words, in characters. */
    public static final int LONGEST = 2000;

    /** What a pick in own words begins with, when the list has no word for it. */
    public static final String OWN = "own:";

    /** The choice that says no to everything on the list that is not chosen. */
    public static final String REST = "REST";

    /** Longest pick in own words, in characters. */
    public static final int LONGEST_OWN = 100;

    /** Most things to pick. */
    public static final int MOST_PICKS = 20;

    private static final Pattern PICK =
            Pattern.compile(OWN + "[^|~]{1," + LONGEST_OWN + "}(~[0-9]{1,3})?|[A-Za-z0-9_.:/-]{1,120}(~[0-9]{1,3})?");

    public Part {
        choices = List.copyOf(choices);
        feeds = List.copyOf(feeds);
    }

    /** How something is filled in. */
    public enum Kind {
        /** "klopt helemaal niet" 1 to "klopt helemaal" 5. */
        S5,
        /** "lukt mij niet" 1 to "lukt goed" 5. */
        V5,
        /** "geen zorgen" 1 to "heel veel zorgen" 5. */
        Z5,
        /** "nooit" 0 to "elke dag" 4, in the last four weeks. */
        F5,
        /** "hielp niet" 1 to "hielp heel veel" 5. */
        H5,
        /** "heel slecht" 1 to "heel goed" 5. */
        M5,
        /** 1 to 10. */
        T10,
        YES_NO,
        ONE,
        MANY,
        /** Any, at most six. */
        MANY6,
        TEXT,
        NUMBER,
        /** Parts of the week, as 28 bits. */
        GRID,
        /** Skills of the taxonomy. */
        SKILLS,
        /** Occupations of the taxonomy. */
        OCCUPATIONS,
        /** Occupations with how long in months, as {@code code~36}. */
        JOBS;

        private static final Set<Kind> STEPS = Set.of(S5, V5, Z5, F5, H5, M5, T10);
        private static final Set<Kind> PICKS = Set.of(SKILLS, OCCUPATIONS, JOBS);

        /** Whether it is a step on a scale. */
        public boolean steps() {
            return STEPS.contains(this);
        }

        /** Whether things of the taxonomy are picked. */
        public boolean picks() {
            return PICKS.contains(this);
        }

        /** Whether several things can be chosen, written with {@code |} between. */
        public boolean several() {
            return picks() || this == MANY || this == MANY6;
        }
    }

    /** One thing to choose, and the message key of its words. */
    public record Choice(String value, String key) {}

    /** The ends of a number or scale, both included. */
    public record Range(int from, int to) {
        boolean takes(String typed) {
            if (!typed.matches("[0-9]{1,9}")) return false;
            int number = Integer.parseInt(typed);
            return number >= from && number <= to;
        }
    }

    /** The parts of an answer that chooses several things. */
    public static List<String> several(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    /** Message keys of what this answer chooses, in the order of the list. */
    List<String> keys(String value) {
        var chosen = several(value);
        return choices.stream()
                .filter(choice -> chosen.contains(choice.value()))
                .map(Choice::key)
                .toList();
    }

    /** Whether this can be an answer. Nothing filled in always can. */
    public boolean takes(String value) {
        if (value.isEmpty()) return true;
        return switch (kind) {
            case S5, V5, Z5, F5, H5, M5, T10, NUMBER -> range.takes(value);
            case YES_NO, ONE -> listed(value);
            case MANY -> several(value).stream().allMatch(this::listed);
            case MANY6 -> several(value).size() <= 6 && several(value).stream().allMatch(this::listed);
            case TEXT -> value.length() <= LONGEST;
            case GRID -> value.matches("[0-9]{1,9}") && Integer.parseInt(value) < 1 << 28;
            case SKILLS, OCCUPATIONS, JOBS ->
                several(value).size() <= MOST_PICKS
                        && several(value).stream()
                                .allMatch(one -> PICK.matcher(one).matches());
        };
    }

    /** The step after turning a reversed scale round. */
    int scored(String value) {
        int step = Integer.parseInt(value);
        return reversed ? range.from + range.to - step : step;
    }

    private boolean listed(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
