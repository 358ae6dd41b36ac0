package nl.kansrijk.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Reach;
import org.springframework.stereotype.Component;

/**
 * Remembers how many people a question reached as long as nothing in the index changed. Holds figures only. Bounded: the
 * question asked longest ago is forgotten first.
 */
@Component
class Headcounts {
    private static final int MOST = 2000;
    private final Map<Counted, Headcount> known = Collections.synchronizedMap(new Remembered());

    /** What a count depends on. */
    private record Counted(VacancyId vacancy, int version, Reach reach, OptionalInt ringKm, long index, long day) {
        static Counted by(Inquiry question) {
            var vacancy = question.vacancy();
            long index = question.index().version();
            return new Counted(
                    vacancy.id(),
                    vacancy.life().version(),
                    question.reach(),
                    question.wish().ringKm(),
                    index,
                    question.seed());
        }
    }

    Headcount of(Inquiry question) {
        var asked = Counted.by(question);
        var before = known.get(asked);
        if (before != null) return before;
        var now = question.headcount();
        known.put(asked, now);
        return now;
    }

    private static final class Remembered extends LinkedHashMap<Counted, Headcount> {
        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Headcount> eldest) {
            return size() > MOST;
        }
    }
}
