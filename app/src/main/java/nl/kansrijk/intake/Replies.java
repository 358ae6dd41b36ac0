package nl.kansrijk.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything filled in during one talk, newest first: by when it was filled in, and of one moment by when it came in. An answer
 * that waited on a phone without internet stands where it belongs.
 */
public record Replies(List<Answer> newestFirst) {
    private static final Comparator<Answer> OLDEST_FIRST = Comparator.<Answer, Instant>comparing(
                    answer -> answer.entry().at())
            .thenComparing(answer -> answer.entry().number());

    /** Nothing yet. */
    public static final Replies NONE = new Replies(List.of());

    public Replies {
        newestFirst = newestFirst.stream().sorted(OLDEST_FIRST.reversed()).toList();
    }

    /** The newest answer to one part; empty when there is none, when it was taken away or when the question was skipped since. */
    public Optional<Answer> of(String question, String part) {
        var skipped = skip(question);
        return newest(question, part)
                .filter(answer -> !answer.value().isEmpty())
                .filter(answer -> skipped.filter(skip -> OLDEST_FIRST.compare(skip, answer) > 0)
                        .isEmpty());
    }

    /** What was filled in for one part; empty text when nothing was. */
    public String value(String question, String part) {
        return of(question, part).map(Answer::value).orElse("");
    }

    /** Why a question has no answer, as long as nothing was filled in since. */
    public Optional<Skip> skipped(Question question) {
        return answered(question) ? Optional.empty() : skip(question.code()).flatMap(Answer::skip);
    }

    /** Whether something of this question is filled in. */
    public boolean answered(Question question) {
        return question.parts().stream()
                .anyMatch(part -> of(question.code(), part.name()).isPresent());
    }

    /** Whether it was dealt with: answered, or skipped for now or for good. */
    public boolean settled(Question question) {
        return answered(question) || skipped(question).isPresent();
    }

    /** Whether something of this question was filled in on this opened page. */
    public boolean on(UUID page, Question question) {
        return newestFirst.stream()
                .anyMatch(
                        one -> one.entry().page().equals(page) && one.question().equals(question.code()));
    }

    /** The other answer, when two people filled in the same part without seeing each other's. */
    public Optional<Answer> other(String question, String part) {
        var now = newest(question, part);
        return now.flatMap(newest -> newestFirst.stream()
                .filter(one -> one.skip().isEmpty() && one.about(question, part) && unseen(one, newest))
                .findFirst());
    }

    /** The last number given; 0 when nothing was filled in. */
    public int last() {
        return newestFirst.stream()
                .mapToInt(answer -> answer.entry().number())
                .max()
                .orElse(0);
    }

    Optional<Answer> newest(String question, String part) {
        return newestFirst.stream()
                .filter(one -> one.skip().isEmpty() && one.about(question, part))
                .findFirst();
    }

    private Optional<Answer> skip(String question) {
        return newestFirst.stream()
                .filter(one -> one.skip().isPresent() && one.question().equals(question))
                .findFirst();
    }

    /** Neither saw the other, whichever came in first. */
    private static boolean unseen(Answer before, Answer newest) {
        return before.entry().number() > newest.entry().seen()
                && newest.entry().number() > before.entry().seen()
                && !before.entry().page().equals(newest.entry().page())
                && !before.value().equals(newest.value());
    }
}
