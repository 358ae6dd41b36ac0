package nl.kansrijk.matching.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.engine.Agreement;
import nl.kansrijk.engine.Answers;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.DistancePerMode;
import nl.kansrijk.engine.ExplainedLine;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Growth;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Likeness;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Task;
import nl.kansrijk.engine.Trade;
import nl.kansrijk.engine.Weights;

/** A job that asks one of everything, put to the engine, so that the engine itself names every criterion it has. */
final class Everything {
    private static final UUID NOBODY = new UUID(0, 0);

    private Everything() {}

    static Explanation explained() {
        var engine = new MatchIndex(Likeness.exact(), new DistancePerMode());
        return engine.explain(demand(), Supply.unknown(NOBODY, 0, Share.PRIVATE), Weights.standard(), List.of());
    }

    /** Kinds of criteria: {@code task:12} is {@code task}. */
    static List<String> names(List<ExplainedLine> lines) {
        return lines.stream()
                .map(line -> line.id().replaceFirst(":.*", ""))
                .distinct()
                .toList();
    }

    private static Demand demand() {
        return new Demand(
                NOBODY,
                0,
                Optional.empty(),
                new Trade(OptionalInt.of(1), OptionalInt.of(1), Set.of(Agreement.REGULAR), false, Set.of(1)),
                new Asked(
                        List.of(new Task(1, 100, true, 1)),
                        Map.of(1, 1),
                        Set.of(1),
                        Set.of(1),
                        Map.of(LanguageSkill.SPEAKING, new LanguageAsked(1, true)),
                        Set.of()),
                Schedule.unknown(),
                new Setting(Set.of(1), Set.of(), Answers.none(), OptionalInt.empty()),
                Growth.unknown());
    }
}
