package nl.kansrijk.profile;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** What people write down about themselves they recognise; nobody has to ask. */
@Component
class OwnWords {
    private final RecognitionTable answers;

    OwnWords(RecognitionTable answers) {
        this.answers = answers;
    }

    /** How a statement begins that comes from this source now. */
    static Recognition beginning(ClientId client, Source source, Passage passage) {
        boolean own = source.type() == Source.Type.SELF
                && passage.actor().self().filter(client::equals).isPresent();
        return own ? new Recognition(1, Status.RECOGNISED, "", Optional.of(passage.at())) : Recognition.NONE;
    }

    /** Keeps what was recognised from the beginning of these statements about one person. */
    void keep(ClientId client, List<Statement> said, Passage passage) {
        var own = said.stream()
                .filter(statement -> statement.recognition().number() > 0)
                .map(Statement::id)
                .toList();
        if (!own.isEmpty())
            answers.addOwn(
                    passage.actor().tenant(), client, own, passage.actor().user(), passage.at());
    }
}
