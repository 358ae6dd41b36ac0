package nl.kansrijk.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether someone can do one task: by the skill itself or the one most like it; the best counts once. A skill that the
 * person disputes is asked, however much of the like someone can. Source: rulings 12.
 */
record TaskKnown(Task task, Likeness likeness, int place) implements Measured {
    static final String ALIKE = "task.alike";

    private static final int UNASKED = 200;

    @Override
    public String id() {
        return "task:" + task.skill();
    }

    boolean shownBy(Demand demand, Supply supply) {
        return judge(demand, supply).verdict() instanceof Verdict.Met;
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        var skills = supply.abilities().skills();
        if (skills.disputed().contains(task.skill())) return Judgement.disputed(UNASKED, id());
        var own = skills.byCode().get(task.skill());
        boolean missing = own != null && own.level() == 0;
        int best = missing ? 0 : best(skills);
        if (best >= Likeness.ENOUGH)
            return Judgement.met(best, Reason.of(own == null ? ALIKE : "task.can", "skill", task.skill()));
        if (missing || skills.complete() && !likeDisputed(skills))
            return Judgement.gap(best, new Gap.Skill(task.skill(), task.learnableInWeeks()));
        return Judgement.ask(Math.max(UNASKED, best), id(), Fact.Asker.PERSON);
    }

    /** Whether a disputed skill could do in place of this one; then silence about this one is no no. */
    private boolean likeDisputed(Skills skills) {
        var alike = likeness.alike(task.skill());
        return skills.disputed().stream().anyMatch(code -> alike.getOrDefault(code, 0) >= Likeness.ENOUGH);
    }

    private int best(Skills skills) {
        var alike = likeness.alike(task.skill());
        return skills.byCode().values().stream()
                .mapToInt(skill -> worth(skill, alike))
                .max()
                .orElse(0);
    }

    private int worth(Skill skill, Map<Integer, Integer> alike) {
        return skill.code() == task.skill()
                ? skill.worth()
                : skill.worth() * alike.getOrDefault(skill.code(), 0) / 1000;
    }

    @Override
    public Gauge gauge(Demand demand) {
        return (row, tasks) -> tasks[place];
    }

    /** Reads this task from the skill columns of a row; the place of the outcome is {@code tasks[place]}. */
    Gauge column() {
        var alike = new TreeMap<>(likeness.alike(task.skill()));
        alike.put(task.skill(), 1000);
        int[] codes = alike.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] parts = alike.values().stream().mapToInt(Integer::intValue).toArray();
        return (row, tasks) -> read(row.skills(), codes, parts);
    }

    private int read(SkillColumns own, int[] codes, int[] parts) {
        if (Arrays.binarySearch(own.disputed(), task.skill()) >= 0) return Status.UNKNOWN.with(UNASKED);
        int at = Arrays.binarySearch(own.codes(), task.skill());
        boolean missing = at >= 0 && own.worths()[at] == 0;
        int best = missing ? 0 : best(own, codes, parts);
        if (best >= Likeness.ENOUGH) return Status.MET.with(best);
        boolean gap = missing || own.complete() && !likeDisputed(own, codes, parts);
        return gap ? Status.TRAINABLE.with(best) : Status.UNKNOWN.with(Math.max(UNASKED, best));
    }

    private static boolean likeDisputed(SkillColumns own, int[] codes, int[] parts) {
        for (int code : own.disputed()) {
            int at = Arrays.binarySearch(codes, code);
            if (at >= 0 && parts[at] >= Likeness.ENOUGH) return true;
        }
        return false;
    }

    private static int best(SkillColumns own, int[] codes, int[] parts) {
        int best = 0;
        int at = 0;
        for (int i = 0; i < own.codes().length; i++) {
            int code = own.codes()[i];
            while (at < codes.length && codes[at] < code) at++;
            if (at < codes.length && codes[at] == code) best = Math.max(best, own.worths()[i] * parts[at] / 1000);
        }
        return best;
    }
}
