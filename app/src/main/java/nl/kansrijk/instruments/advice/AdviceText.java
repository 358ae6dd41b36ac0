package nl.kansrijk.instruments.advice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Advice as it is kept: numbers and codes only, enough to read it again. */
final class AdviceText {
    private static final JsonMapper JSON = new JsonMapper();

    private AdviceText() {}

    /** Numbers, always in the same order. */
    static String of(Limits limits) {
        return JSON.writeValueAsString(new TreeMap<>(limits.values()));
    }

    static String of(List<Recommendation> some) {
        return JSON.writeValueAsString(some.stream().map(AdviceText::one).toList());
    }

    private static Map<String, Object> one(Recommendation it) {
        var kept = new TreeMap<String, Object>();
        kept.put("instrument", it.instrument().id().toString());
        kept.put("version", it.instrument().key().version());
        kept.put("score", it.score());
        kept.put(
                "needs",
                it.needs().stream()
                        .map(need -> Map.of(
                                "code", need.code(),
                                "degree", need.degree(),
                                "because",
                                        need.because().stream()
                                                .map(one -> one.said().id().toString())
                                                .toList()))
                        .map(TreeMap::new)
                        .toList());
        kept.put(
                "checks",
                it.checks().stream()
                        .map(check -> check.about() + ":" + check.outcome() + ":" + check.fact())
                        .toList());
        return kept;
    }
}
