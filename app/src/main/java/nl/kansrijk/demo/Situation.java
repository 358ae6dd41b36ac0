package nl.kansrijk.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.profile.Value;

/** What is going on in an invented life and how someone looks at work. Stays between client and case manager. */
final class Situation {
    private static final List<String> DOMAINS = List.of(
            "LD_FIN",
            "LD_HOUSE",
            "LD_HOME",
            "LD_NET",
            "LD_TIME",
            "LD_PART",
            "LD_PHYS",
            "LD_MENTAL",
            "LD_WRK",
            "LD_ADLI");
    private static final List<String> SCALES = List.of(
            "INTENT", "SE_WORK", "SE_SEARCH", "ATT_WORK", "HEADSPACE", "SUPPORT", "SELF_REG", "ATT_FEAR", "NORM");

    /** Where money, mind or company weigh, confidence is often less: tenths of a step for each level; never in every life. */
    private static final Map<String, Integer> WEIGHS = Map.of("LD_FIN", 4, "LD_MENTAL", 5, "LD_NET", 3);

    private static final Set<String> CONFIDENCE = Set.of("SE_WORK", "SE_SEARCH", "SELF_REG");
    private static final int GOES_WELL = 4;
    private static final List<String> CAUSES =
            List.of("C01", "C02", "C05", "C06", "C07", "C08", "C09", "C14", "C16", "C17", "C19", "C21");

    private Situation() {}

    static void tell(Told told) {
        var dice = told.dice();
        if (!told.asked()) return;
        int weight = domains(told);
        for (var scale : dice.some(SCALES, told.thorough() ? 7 : dice.between(1, 3))) {
            int tenths = dice.between(16, 48) + (CONFIDENCE.contains(scale) ? weight : 0);
            told.professional(scale, "", new Value.Number(tenth(Math.clamp(tenths, 10, 50))));
        }
        for (var cause : dice.some(CAUSES, dice.between(1, 2))) told.self("CAUSE", cause, new Value.Present());
        var will = new Value.Level(dice.between(2, 5));
        if (dice.chance(30)) told.shared("VOLUNTARY", "", will);
        else told.self("VOLUNTARY", "", will);
    }

    /** Answers what it does to confidence, in tenths of a step. */
    private static int domains(Told told) {
        var dice = told.dice();
        int weight = 0;
        for (var domain : dice.some(DOMAINS, told.thorough() ? 8 : dice.between(1, 3))) {
            int level = dice.chance(20) ? 2 : dice.between(3, 5);
            told.professional(domain, "", new Value.Level(level));
            weight += WEIGHS.getOrDefault(domain, 0) * (level - GOES_WELL);
        }
        int ticket = dice.below(100);
        told.professional(
                "DEBT_STATUS",
                "",
                new Value.Code(ticket < 55 ? "NONE" : ticket < 78 ? "WORRIES" : ticket < 90 ? "ARREARS" : "IN_HELP"));
        return weight;
    }

    private static java.math.BigDecimal tenth(int tenths) {
        return java.math.BigDecimal.valueOf(tenths, 1);
    }
}
