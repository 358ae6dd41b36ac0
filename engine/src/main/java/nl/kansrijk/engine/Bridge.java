package nl.kansrijk.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A training that closes gaps: skills, levels of Dutch (0..7) and certificates it leads to. Units: weeks, euro cents,
 * epoch day of the next start.
 */
public record Bridge(
        UUID id,
        Set<Integer> skills,
        Map<LanguageSkill, Integer> dutch,
        Set<Integer> certificates,
        int weeks,
        int costInCents,
        String funder,
        int nextStart) {
    private static final int QUARTER = 4;

    public Bridge {
        skills = Set.copyOf(skills);
        dutch = Map.copyOf(dutch);
        certificates = Set.copyOf(certificates);
        if (weeks < 1 || costInCents < 0)
            throw new IllegalArgumentException("a training lasts a week or more, for 0 or more cents");
    }

    /**
     * Whether it is for such work: a quarter or more of the skills it teaches are asked there. One skill that most trades share
     * makes a course in care no course for a bakery, and skills of weeks are no study of years.
     */
    public boolean isFor(Demand job) {
        if (job.trade().studied()) return false;
        long asked = job.asked().tasks().stream()
                .filter(task -> skills.contains(task.skill()))
                .count();
        return asked > 0 && asked * QUARTER >= skills.size();
    }

    /** What it leads to on paper and in Dutch; what is practised in it is left out. */
    Bridge onPaper() {
        return new Bridge(id, Set.of(), dutch, certificates, weeks, costInCents, funder, nextStart);
    }

    /** The person after this training. What one could already do better stays. */
    Supply applied(Supply supply) {
        var before = supply.abilities();
        return supply.with(
                before.with(learned(before.skills()), earned(before.certificates()), spoken(before.dutch())));
    }

    private Skills learned(Skills before) {
        var byCode = new HashMap<>(before.byCode());
        for (int code : skills)
            byCode.merge(code, new Skill(code, 2, Evidence.TEST), (a, b) -> a.level() >= b.level() ? a : b);
        var disputed = new HashSet<>(before.disputed());
        disputed.removeAll(skills);
        return new Skills(byCode, disputed, before.complete());
    }

    private Answers earned(Answers before) {
        var yes = new HashSet<>(before.yes());
        yes.addAll(certificates);
        var no = new HashSet<>(before.no());
        no.removeAll(certificates);
        return new Answers(yes, no);
    }

    /** A level nobody knows stays a question: a course to A1 does not say that someone speaks no better than that. */
    private Map<LanguageSkill, Integer> spoken(Map<LanguageSkill, Integer> before) {
        var after = new HashMap<>(before);
        dutch.forEach((skill, level) -> after.computeIfPresent(skill, (same, had) -> Math.max(had, level)));
        return after;
    }
}
