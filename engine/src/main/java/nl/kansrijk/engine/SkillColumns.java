package nl.kansrijk.engine;

import java.util.Comparator;

/** The skills of one person side by side: codes in order, what each is worth, and the codes that are disputed, in order. */
record SkillColumns(int[] codes, int[] worths, int[] disputed, boolean complete) {
    static SkillColumns of(Skills skills) {
        var sorted = skills.byCode().values().stream()
                .sorted(Comparator.comparingInt(Skill::code))
                .toList();
        return new SkillColumns(
                sorted.stream().mapToInt(Skill::code).toArray(),
                sorted.stream().mapToInt(Skill::worth).toArray(),
                skills.disputed().stream().mapToInt(Integer::intValue).sorted().toArray(),
                skills.complete());
    }
}
