package nl.kansrijk.demo;

import java.util.List;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.SkillCode;

/** An occupation as the demo region uses it, with what its sector usually asks. */
record Trade(
        OccupationCode code,
        String title,
        String isco,
        Habits sector,
        List<SkillCode> essential,
        List<SkillCode> optional) {

    /** What work of a sector usually asks. Letter: section of SBI 2008. */
    record Habits(
            String letter,
            int weight,
            List<String> loads,
            List<String> competencies,
            List<String> shifts,
            List<String> names) {}

    /** First digit of ISCO-08; 9 when unknown. */
    int major() {
        return isco.isEmpty() ? 9 : isco.charAt(0) - '0';
    }

    /** Education that usually goes with it, as a VUM level. */
    int education() {
        return switch (major()) {
            case 1, 2 -> 5;
            case 3, 4, 7 -> 4;
            case 9 -> 2;
            default -> 3;
        };
    }
}
