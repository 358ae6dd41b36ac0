package nl.kansrijk.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.RecognitionTable.Answer;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Writes down what the client answers to a statement, and takes an answer back. */
@Component
class Recognising {
    private static final int LONGEST_WORDS = 1000;
    private final Characteristics catalogue;
    private final StatementTable statements;
    private final RecognitionTable answers;
    private final Freshening freshening;

    Recognising(Characteristics catalogue, StatementTable statements, RecognitionTable answers, Freshening freshening) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.answers = answers;
        this.freshening = freshening;
    }

    /** What can be answered: statements about these characteristics that go at least this far. */
    record Scope(List<String> characteristics, Set<ShareLevel> levels) {}

    private Scope whole(Passage passage) {
        return new Scope(List.of(catalogue.codesOf(passage.readable())), Sights.levels(passage));
    }

    Recognised recognise(ClientId client, UUID statement, GivenAnswer given, Passage passage) {
        return recognise(client, statement, given, whole(passage), passage);
    }

    Recognised recognise(ClientId client, UUID statement, GivenAnswer given, Scope scope, Passage passage) {
        var words = given.words();
        if (words.length() > LONGEST_WORDS) return refused("words");
        var checked = FreeText.check(words);
        return onNewest(client, statement, scope, passage, said -> {
            if (given.overtaken(said.recognition())) return new Recognised.Stale(said);
            var answer = following(said.recognition(), given.status(), checked.maskedText(), passage);
            return marked(said, answer, checked.warnings(), passage);
        });
    }

    Recognised undo(ClientId client, UUID statement, int number, Passage passage) {
        return undo(client, statement, number, whole(passage), passage);
    }

    Recognised undo(ClientId client, UUID statement, int number, Scope scope, Passage passage) {
        return onNewest(client, statement, scope, passage, said -> {
            var last = said.recognition();
            if (last.number() == 0) return refused("nothing-to-undo");
            if (last.number() != number) return new Recognised.Already(said);
            var before = before(said);
            var answer = following(last, before.status(), before.words(), passage);
            return marked(said, answer, List.of(), passage);
        });
    }

    /** Only the newest statement about something can be answered; an older one is no longer on anybody's screen. */
    private Recognised onNewest(
            ClientId client, UUID id, Scope scope, Passage passage, Function<Statement, Recognised> then) {
        freshening.lock(client, passage);
        var found = statements.find(client, id, scope.characteristics().toArray(String[]::new), scope.levels());
        if (found.isEmpty()) return refused("unknown");
        var fact = found.get().fact();
        var newest =
                statements.newest(client, fact.characteristic(), fact.item()).orElseThrow();
        passage.shown(
                passage.actor().tenant(),
                client,
                catalogue.get(fact.characteristic()).group());
        return newest.id().equals(id) ? then.apply(newest) : new Recognised.Stale(newest);
    }

    private Recognised marked(Statement said, Recognition answer, List<Reason> warnings, Passage passage) {
        var before = said.recognition();
        if (before.status() == answer.status() && before.words().equals(answer.words()))
            return new Recognised.Marked(said, warnings);
        answers.add(
                passage.actor().tenant(),
                said.client(),
                new Answer(said.id(), answer, passage.actor().user()));
        freshening.refresh(said.client(), passage);
        if (answer.disputed() && !before.disputed()) freshening.disputed(said, passage);
        if (!answer.disputed() && before.disputed()) freshening.disputeOver(said, passage);
        return new Recognised.Marked(said.recognised(answer), warnings);
    }

    private static Recognition following(Recognition last, Recognition.Status status, String words, Passage passage) {
        return new Recognition(last.number() + 1, status, words, Optional.of(passage.at()));
    }

    /** The answer before the last one. */
    private Recognition before(Statement said) {
        return answers.of(said.client()).stream()
                .filter(answer -> answer.statement().equals(said.id()))
                .map(Answer::recognition)
                .filter(answer -> answer.number() == said.recognition().number() - 1)
                .findFirst()
                .orElse(Recognition.NONE);
    }

    private static Recognised refused(String rule) {
        return new Recognised.Refused(Reason.of("profile.refused." + rule));
    }
}
