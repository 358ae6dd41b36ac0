package nl.kansrijk.profile;

import java.util.List;
import java.util.Optional;
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

    Recognised recognise(ClientId client, UUID statement, Recognition.Status status, String words, Passage passage) {
        if (words.length() > LONGEST_WORDS) return refused("words");
        var checked = FreeText.check(words);
        var answer = new Recognition(status, checked.maskedText(), Optional.of(passage.at()));
        return onNewest(client, statement, passage, said -> marked(said, answer, checked.warnings(), passage));
    }

    Recognised undo(ClientId client, UUID statement, Passage passage) {
        return onNewest(client, statement, passage, said -> {
            var given = given(client, statement);
            if (given.isEmpty()) return refused("nothing-to-undo");
            var before = given.size() > 1 ? given.get(1).recognition() : Recognition.NONE;
            var answer = new Recognition(before.status(), before.words(), Optional.of(passage.at()));
            return marked(said, answer, List.of(), passage);
        });
    }

    /** Only the newest statement about something can be answered; an older one is no longer on anybody's screen. */
    private Recognised onNewest(ClientId client, UUID id, Passage passage, Function<Statement, Recognised> then) {
        freshening.lock(client, passage);
        var found = statements.find(client, id, catalogue.codesOf(passage.readable()), Sights.levels(passage));
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
        int seq = given(said.client(), said.id()).size() + 1;
        answers.add(
                passage.actor().tenant(),
                said.client(),
                new Answer(said.id(), seq, answer, passage.actor().user()));
        freshening.refresh(said.client(), passage);
        if (answer.disputed() && !before.disputed()) freshening.disputed(said, passage);
        if (!answer.disputed() && before.disputed()) freshening.disputeOver(said, passage);
        return new Recognised.Marked(said.recognised(answer), warnings);
    }

    private List<Answer> given(ClientId client, UUID statement) {
        return answers.of(client).stream()
                .filter(answer -> answer.statement().equals(statement))
                .toList();
    }

    private static Recognised refused(String rule) {
        return new Recognised.Refused(Reason.of("profile.refused." + rule));
    }
}
