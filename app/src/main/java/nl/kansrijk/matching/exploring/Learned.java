package nl.kansrijk.matching.exploring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import nl.kansrijk.engine.Evidence;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Skills;
import nl.kansrijk.engine.Supply;

/** Someone as they would be if they had learned something. */
final class Learned {
    private Learned() {}

    /** The person with these skills besides their own, by number. What one can do better already stays. */
    static Supply with(Supply person, Collection<Integer> skills) {
        var own = person.abilities();
        return person.with(own.with(together(own.skills(), skills), own.certificates(), own.dutch()));
    }

    private static Skills together(Skills own, Collection<Integer> learned) {
        var all = new ArrayList<>(own.byCode().values());
        learned.forEach(code -> all.add(new Skill(code, 2, Evidence.SELF)));
        var doubts = new HashSet<>(own.disputed());
        doubts.removeAll(learned);
        return (own.complete() ? Skills.complete(all) : Skills.some(all)).disputing(doubts);
    }
}
