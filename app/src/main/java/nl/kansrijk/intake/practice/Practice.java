package nl.kansrijk.intake.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.intake.Answer;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.shared.UserId;

/**
 * One practice talk of one professional.
 *
 * @param version of the questions it is held with
 * @param answers what was filled in, by the name of the field
 * @param asked how many pieces of the client's answer were heard, by question
 * @param verdict filled once it is over
 * @param review what the professional writes about it, for nobody else
 */
public record Practice(
        UUID id,
        String code,
        String version,
        Times times,
        Map<String, String> answers,
        Map<String, Integer> asked,
        Optional<Verdict> verdict,
        Map<String, String> review) {
    public Practice {
        answers = Map.copyOf(answers);
        asked = Map.copyOf(asked);
        review = Map.copyOf(review);
    }

    /** When it began and, once it is over, when it ended. */
    public record Times(Instant begun, Optional<Instant> ended) {}

    /** Whether it can still be filled in. */
    public boolean open() {
        return times.ended().isEmpty();
    }

    /** How many pieces were heard of what the client says to a question. */
    public int heard(String question) {
        return asked.getOrDefault(question, 0);
    }

    /** The step that was filled in; empty when none was. */
    public Optional<Integer> step(Line line) {
        return Optional.ofNullable(answers.get(line.field()))
                .filter(value -> value.matches("[0-9]{1,2}"))
                .map(Integer::valueOf);
    }

    /** From beginning to end, in whole minutes. */
    public Optional<Long> minutes() {
        return times.ended()
                .map(end -> Math.max(1, Duration.between(times.begun(), end).toMinutes()));
    }

    /** The same as a talk would have kept it. */
    public Replies replies() {
        var all = new ArrayList<Answer>();
        var nobody = new UserId(new UUID(0, 0));
        answers.forEach((field, value) -> {
            var place = field.split("\\.", 2);
            var entry = new Answer.Entry(all.size() + 1, Answer.Voice.TOGETHER, nobody, times.begun(), id, 0);
            all.add(new Answer(place[0], place.length > 1 ? place[1] : "", value, Optional.empty(), entry));
        });
        return new Replies(List.copyOf(all.reversed()));
    }
}
