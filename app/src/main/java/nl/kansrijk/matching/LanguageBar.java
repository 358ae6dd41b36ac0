package nl.kansrijk.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;

/**
 * Whom the Dutch that a vacancy asks leaves out: people who fit now in everything else, and how many of them would fit if
 * each level asked were one lower. A what-if about the vacancy, never about a person; nothing of it is kept. Dutch that can
 * be learned on the job leaves nobody out. Source: docs/words-into-codes.md, "Fairness".
 */
public record LanguageBar(int leftOut, int oneLower) {
    static final LanguageBar NONE = new LanguageBar(0, 0);

    /** {@code now}: how many fit a job now. */
    static LanguageBar of(Demand usual, ToIntFunction<Demand> now) {
        if (usual.asked().dutch().values().stream().noneMatch(LanguageBar::hard)) return NONE;
        int fits = now.applyAsInt(usual);
        int leftOut = now.applyAsInt(with(usual, level -> 0)) - fits;
        return leftOut == 0 ? NONE : new LanguageBar(leftOut, now.applyAsInt(with(usual, level -> level - 1)) - fits);
    }

    private static boolean hard(LanguageAsked one) {
        return one.level() > 0 && !one.learnOnJob();
    }

    private static Demand with(Demand usual, UnaryOperator<Integer> level) {
        Map<LanguageSkill, LanguageAsked> dutch = new HashMap<>();
        usual.asked().dutch().forEach((skill, one) -> dutch.put(skill, hard(one) ? lower(one, level) : one));
        var asked = usual.asked();
        return new Demand(
                usual.id(),
                usual.owner(),
                usual.place(),
                usual.trade(),
                new Asked(
                        asked.tasks(),
                        asked.competencies(),
                        asked.certificates(),
                        asked.licences(),
                        dutch,
                        asked.basics()),
                usual.schedule(),
                usual.setting(),
                usual.growth());
    }

    private static LanguageAsked lower(LanguageAsked one, UnaryOperator<Integer> level) {
        return new LanguageAsked(Math.max(0, level.apply(one.level())), false);
    }
}
