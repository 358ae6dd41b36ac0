package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the table, in its order. Never sex, origin, nationality, postcode, age or how long someone has a benefit.
 * Source: domain e.1 and e.3.
 */
public enum Input {
    ACUTE("acute", Kind.COUNTS, List.of("UNHELPED", "HELPED", "NO"), "LD_FIN", "LD_HOUSE", "LD_HOME", "LD_MENTAL"),
    WEEKS_TO_JOB("weeksToJob", Kind.FIXED, "1", 0, 104, "VIEW_STATUS"),
    EXEMPTION("exemption", Kind.FIXED, List.of(), "POS_EXEMPT", "POS_EXEMPT_KIND"),
    WISH("wish", Kind.SPOKEN, List.of("NONE", "TAKE_PART", "WORK"), "WISH_GOAL"),
    AWAY("away", Kind.FIXED, List.of(), "VIEW_STATUS", "AV_FROM"),
    CAPACITY("capacity", Kind.SPOKEN, List.of(), "FN_CAPACITY"),
    HOURS_CAN("hoursCan", Kind.COUNTS, "1", 0, 40, "FN_HOURS_WEEK"),
    HEAVY_LOADS("heavyLoads", Kind.SPOKEN, "1", 0, 17, "FN_LOAD"),
    REGISTER("register", Kind.FIXED, List.of(), "POS_LDR"),
    KNOWN_PERCENT("knownPercent", Kind.FIXED, "1", 0, 100),
    HARD_DOMAINS("hardDomains", Kind.COUNTS, "1", 0, 5, "LD_FIN", "LD_HOUSE", "LD_HOME", "LD_MENTAL", "LD_SUBST"),
    SOLVE_FIRST("solveFirst", Kind.SPOKEN, List.of(), "LD_URGENCY"),
    HEADSPACE("headspace", Kind.COUNTS, "0.1", 1, 5, "HEADSPACE"),
    DOMAINS_AT_TWO("domainsAtTwo", Kind.SPOKEN, "1", 0, 12),
    DEBT("debt", Kind.COUNTS, List.of(), "DEBT_STATUS"),
    CAUSES("causes", Kind.SPOKEN, List.of(), "CAUSE"),
    ATT_WORK("attWork", Kind.COUNTS, "0.1", 1, 5, "ATT_WORK"),
    ATT_FEAR("attFear", Kind.COUNTS, "0.1", 1, 5, "ATT_FEAR"),
    CONFIDENCE("confidence", Kind.COUNTS, "0.1", 1, 5, "SE_WORK", "SE_SEARCH"),
    INTENT("intent", Kind.COUNTS, "0.1", 1, 5, "INTENT"),
    FIXED_ACTIVITIES("fixedActivities", Kind.COUNTS, "1", 0, 9, "ACT_WEEK"),
    SPEAKING("speaking", Kind.COUNTS, List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2"), "HS_LANG_NL"),
    JOBS_AT_SPEAKING("jobsAtSpeaking", Kind.FIXED, List.of()),
    CARE("care", Kind.COUNTS, List.of("NOT_ARRANGED", "ARRANGED"), "CARE_TASKS"),
    OCCUPATION_CHOSEN("occupationChosen", Kind.SPOKEN, List.of(), "WISH_OCC"),
    GAP_WEEKS("gapWeeks", Kind.COUNTS, "1", 0, 104),
    WEEKS_TO_START("weeksToStart", Kind.COUNTS, "1", 0, 104, "AV_FROM"),
    HOURS_WEEK("hoursWeek", Kind.SPOKEN, "1", 0, 40, "AV_HOURS_MAX"),
    OWN_BUSINESS("ownBusiness", Kind.SPOKEN, List.of(), "WISH_GOAL");

    private final String column;
    private final Kind kind;
    private final List<String> ladder;
    private final Optional<Scale> scale;
    private final List<String> sources;

    /** How far an input can be changed, and whether it counts for how much is known. */
    private enum Kind {
        /** Nobody can change it just so. */
        FIXED,
        /** Can change; not counted, because saying nothing about it is usual. */
        SPOKEN,
        /** Can change, and counts for how much is known. */
        COUNTS
    }

    /** The smallest step of an amount, and its ends. */
    record Scale(BigDecimal step, BigDecimal least, BigDecimal most) {}

    Input(String column, Kind kind, List<String> ladder, String... sources) {
        this.column = column;
        this.kind = kind;
        this.ladder = ladder;
        this.scale = Optional.empty();
        this.sources = List.of(sources);
    }

    Input(String column, Kind kind, String step, int least, int most, String... sources) {
        this.column = column;
        this.kind = kind;
        this.ladder = List.of();
        this.scale = Optional.of(new Scale(new BigDecimal(step), BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
        this.sources = List.of(sources);
    }

    /** Its name in the table. */
    public String column() {
        return column;
    }

    /** The input with this name in the table; empty when the table asks something that nobody may ask. */
    static Optional<Input> find(String column) {
        return Arrays.stream(values()).filter(one -> one.column.equals(column)).findFirst();
    }

    /** The characteristics of the profile that it rests on. */
    public List<String> sources() {
        return sources;
    }

    /** Whether it counts for how much is known. */
    boolean counts() {
        return kind == Kind.COUNTS;
    }

    /** Whether it can change in the life of someone; then it is tried what that would change in the advice. */
    boolean changes() {
        return kind != Kind.FIXED;
    }

    /** Its codes from one end to the other; empty when they have no order. */
    List<String> ladder() {
        return ladder;
    }

    /** For amounts. */
    Optional<Scale> scale() {
        return scale;
    }
}
