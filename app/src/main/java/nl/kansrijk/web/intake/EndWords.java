package nl.kansrijk.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.intake.HowFar;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.intake.Scale;
import nl.kansrijk.intake.Score;
import nl.kansrijk.intake.Scores;
import nl.kansrijk.profile.SharePart;
import nl.kansrijk.profile.SharedParts;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.intake.EndView.Line;
import nl.kansrijk.web.intake.EndView.Measured;
import nl.kansrijk.web.intake.EndView.Part;
import nl.kansrijk.web.intake.EndView.Step;
import org.springframework.stereotype.Component;

/** Says what a talk brought, in the words that were used. */
@Component
class EndWords {
    private final AnswerWords answers;
    private final TalkWords talks;

    EndWords(AnswerWords answers, TalkWords talks) {
        this.answers = answers;
        this.talks = talks;
    }

    /** What was looked up about one talk; {@code seen} what professionals saw, oldest first, {@code before} what was said in the talk before it. */
    record Found(
            TalkWords.State state,
            List<Statement> seen,
            Replies before,
            List<Score> scores,
            List<Scores.Change> changes,
            int sureEnough,
            Map<SharePart, SharedParts.Shown> shared) {
        Replies replies() {
            return state.replies();
        }
    }

    EndView view(Found found, String file, Words house) {
        var words = found.state().words(house);
        var far = found.state().far(false);
        var blocks =
                far.pieces().stream().map(piece -> part(found, piece, words)).toList();
        var changed = blocks.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.before().isPresent())
                .map(Line::question)
                .toList();
        return new EndView(
                file + "/gesprek",
                file + "/gesprekken/" + found.state().talk().id(),
                file,
                talks.title(found.state().talk(), words),
                found.state().talk().open(),
                blocks,
                found.scores().stream()
                        .map(score -> measured(score, found, words))
                        .toList(),
                changed,
                step(found, words),
                new EndView.Left(
                        TalkWords.todo(far, words),
                        TalkWords.rows(found.state(), far.open(), file + "/gesprek/vragen", words),
                        far.nothing()),
                shared(found, words));
    }

    /** What employers see now, when the talk asked it. */
    private static Optional<String> shared(Found found, Words words) {
        boolean asked = found.state().set().asked(found.state().talk().kind()).stream()
                .filter(question -> question.rule() == Question.Rule.SHARING)
                .anyMatch(found.replies()::answered);
        if (!asked) return Optional.empty();
        var open = found.shared().entrySet().stream()
                .filter(one -> one.getValue().open())
                .map(one -> words.say("shared.part." + one.getKey()))
                .collect(Collectors.joining(" · "));
        return Optional.of(open.isEmpty() ? words.say("shared.card.empty") : words.say("shared.now", open));
    }

    private Part part(Found found, HowFar.Piece piece, Words words) {
        var set = found.state().set();
        var asked = new ArrayList<>(set.of(found.state().talk().kind(), piece.block()));
        if (set.cause().block() == piece.block()) asked.add(set.cause());
        var lines = asked.stream()
                .flatMap(question -> line(found, question, words).stream())
                .toList();
        return new Part(
                words.say(piece.block().nameKey()),
                TalkWords.says(piece, words),
                lines,
                Seen.during(found.state().talk(), piece.block(), found.seen().reversed().stream(), words));
    }

    private Optional<Line> line(Found found, Question question, Words words) {
        var now = answers.say(question, found.replies(), words)
                .or(() -> found.replies().skipped(question).map(why -> words.say("intake.skipped." + why)));
        var before = answers.say(question, found.before(), words);
        return now.map(said -> new Line(words.say(question.textKey()), said, before.filter(old -> !old.equals(said))));
    }

    private static Measured measured(Score score, Found found, Words words) {
        var change = found.changes().stream()
                .filter(one -> one.scale() == score.scale() && one.noticeable())
                .findFirst()
                .map(one -> words.say(
                        one.grew() ? "intake.change.up" : "intake.change.down",
                        words.say("scale." + one.scale() + "." + one.before().band())
                                .toLowerCase(java.util.Locale.ROOT)));
        var basis = words.say(
                "intake.basis." + score.basis().confidence(),
                score.basis().answered(),
                score.basis().items());
        return new Measured(
                words.say("scale." + score.scale() + "." + score.band()),
                words.say(
                        score.scale() == Scale.EFFORT ? "intake.figure.effort" : "intake.figure", figure(score, words)),
                score.basis().capped() ? basis + " " + words.say("intake.capped") : basis,
                change);
    }

    private static String figure(Score score, Words words) {
        var written = score.mean().toPlainString();
        return words.language().equals("nl") ? written.replace('.', ',') : written;
    }

    private static Optional<Step> step(Found found, Words words) {
        var sure = found.replies().value("Q60", "SURE");
        var own = found.replies().value("Q60", "");
        if (own.isEmpty() && sure.isEmpty()) return Optional.empty();
        boolean tooBig = QuestionWords.tooBig(found.replies(), found.sureEnough());
        var smaller = found.replies().value("Q60", "SMALLER");
        return Optional.of(new Step(
                own.isEmpty() ? words.say("intake.empty") : own,
                sure.isEmpty() ? Optional.empty() : Optional.of(words.say("intake.sure", sure)),
                smaller.isEmpty()
                        ? tooBig ? Optional.of(words.say("intake.smaller")) : Optional.empty()
                        : Optional.of(words.say("intake.smaller.own", smaller))));
    }
}
