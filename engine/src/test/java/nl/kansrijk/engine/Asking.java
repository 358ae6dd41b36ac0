package nl.kansrijk.engine;

import java.util.List;

/** Short ways to ask the engine in a test. */
final class Asking {
    static final MatchIndex INDEX = new MatchIndex(Chance.LIKENESS, new DistancePerMode());

    private Asking() {}

    static Explanation explain(SomeJob job, Someone one, Bridge... bridges) {
        return INDEX.explain(job.demand(), one.supply(), Weights.standard(), List.of(bridges));
    }

    static ExplainedLine line(String id, SomeJob job, Someone one) {
        return line(id, explain(job, one));
    }

    static ExplainedLine line(String id, Explanation explanation) {
        return java.util.stream.Stream.concat(explanation.conditions().stream(), explanation.merits().stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + id));
    }

    static Verdict verdict(String id, SomeJob job, Someone one) {
        return line(id, job, one).verdict();
    }
}
