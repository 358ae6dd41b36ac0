package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.profile.Statement.Confidence;

/**
 * Reckons scales out of answers: the mean of what was answered, turned round where needed. What was skipped is missing,
 * never low; one item of the short set is enough for a score of little confidence. Source: domain (d), scoring.
 */
final class Scoring {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int BIGGEST_WORRY = 5;

    private final QuestionSet set;
    private final Replies replies;
    private final Limits limits;

    Scoring(QuestionSet set, Replies replies, Limits limits) {
        this.set = set;
        this.replies = replies;
        this.limits = limits;
    }

    /** An item of a scale and, when it was answered, its step after turning round. */
    private record Item(Question question, Part part, Optional<Integer> step) {}

    /** Every scale of which enough is known, in fixed order. */
    List<Score> all(Instant at) {
        var scores = new ArrayList<Score>();
        for (var scale : Scale.values()) one(scale, at).ifPresent(scores::add);
        return scores;
    }

    private Optional<Score> one(Scale scale, Instant at) {
        var items = items(scale);
        var answered = items.stream().filter(item -> item.step().isPresent()).toList();
        var confidence = confidence(answered, items.size());
        if (confidence.isEmpty()) return Optional.empty();
        var exact = exact(scale, answered, items.size());
        boolean capped = scale == Scale.HEADSPACE && exact.compareTo(limits.cap()) > 0 && bigWorryWithoutHelp();
        var kept = capped ? limits.cap() : exact;
        return Optional.of(new Score(
                scale,
                kept.setScale(scale == Scale.EFFORT ? 0 : 1, RoundingMode.HALF_UP),
                limits.band(scale, kept),
                new Score.Basis(confidence.get(), answered.size(), items.size(), capped),
                formula(scale, answered) + (capped ? ", <= " + limits.cap() : ""),
                at));
    }

    private List<Item> items(Scale scale) {
        return set.items(scale).stream()
                .flatMap(question -> question.parts().stream()
                        .filter(part -> part.kind().steps())
                        .map(part -> item(question, part)))
                .toList();
    }

    private Item item(Question question, Part part) {
        var step = replies.of(question.code(), part.name()).map(answer -> part.scored(answer.value()));
        return new Item(question, part, step);
    }

    private Optional<Confidence> confidence(List<Item> answered, int items) {
        int count = answered.size();
        if (count > 0 && count >= limits.enough(items))
            return Optional.of(count == items ? Confidence.HIGH : Confidence.MID);
        boolean core =
                answered.stream().anyMatch(item -> item.question().kinds().contains(TalkKind.SHORT));
        return core ? Optional.of(Confidence.LOW) : Optional.empty();
    }

    /** The mean; for search behaviour half the sum, as if the items that were not answered were like the others. */
    private static BigDecimal exact(Scale scale, List<Item> answered, int items) {
        var sum = BigDecimal.valueOf(
                answered.stream().mapToInt(item -> item.step().orElseThrow()).sum());
        var mean = sum.divide(BigDecimal.valueOf(answered.size()), MathContext.DECIMAL64);
        return scale == Scale.EFFORT
                ? mean.multiply(BigDecimal.valueOf(items)).multiply(HALF).min(BigDecimal.TEN)
                : mean;
    }

    private static String formula(Scale scale, List<Item> answered) {
        if (scale == Scale.EFFORT) return answered.getFirst().question().code() + " x 0.5";
        var sum = answered.stream().map(Scoring::written).collect(Collectors.joining(" + "));
        return "(" + sum + ") / " + answered.size();
    }

    private static String written(Item item) {
        var code = item.question().code();
        if (!item.part().reversed()) return code;
        return "(" + (item.part().range().from() + item.part().range().to()) + " - " + code + ")";
    }

    /**
     * Whether something is a very big worry and no help with it is known. Nothing heard of help counts as no help: better too
     * careful with someone's head than too fast.
     */
    private boolean bigWorryWithoutHelp() {
        return replies.newestFirst().stream()
                .filter(answer -> answer.question().equals("Q47"))
                .map(Answer::part)
                .distinct()
                .anyMatch(domain ->
                        replies.value("Q47", domain).equals(Integer.toString(BIGGEST_WORRY)) && !helped(domain));
    }

    private boolean helped(String domain) {
        return List.of("FORMAL", "INFORMAL").stream()
                .anyMatch(part -> Part.several(replies.value("Q48", part)).contains(domain));
    }
}
