package nl.kansrijk.profile;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of clients. Everything about one client asks for a passage about that client. Errors:
 * IllegalArgumentException when the passage is about someone else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Profiles {
    /** Most cards in one question. Source: rulings 5. */
    public static final int MOST_CARDS = 50;

    private final ClientFiles files;
    private final Speaking speaking;
    private final Recognising recognising;
    private final Cards cards;
    private final Pauses pauses;

    Profiles(ClientFiles files, Speaking speaking, Recognising recognising, Cards cards, Pauses pauses) {
        this.files = files;
        this.speaking = speaking;
        this.recognising = recognising;
        this.cards = cards;
        this.pauses = pauses;
    }

    /** The file of one client: header, panels and timeline, as far as who looks may see. */
    public ClientFile open(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return files.open(client, passage);
    }

    /** The panels alone, of someone of the own organisation: not who it is, what went before or whether matching rests. */
    public ClientFile panels(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return files.panels(client, passage);
    }

    /** Writes down something said. The same said again is kept once; what someone else changed meanwhile is stale. */
    public Said say(ClientId client, NewStatement said, Passage passage) {
        passage.mustBeAbout(client);
        return speaking.say(client, said, passage);
    }

    /** The client's answer to a statement, in own words when wanted (at most 1,000 characters). */
    public Recognised recognise(ClientId client, UUID statement, GivenAnswer answer, Passage passage) {
        passage.mustBeAbout(client);
        return recognising.recognise(client, statement, answer, passage);
    }

    /** Takes this answer to a statement back when it is the last one: the one before it stands again. */
    public Recognised undoRecognition(ClientId client, UUID statement, int answer, Passage passage) {
        passage.mustBeAbout(client);
        return recognising.undo(client, statement, answer, passage);
    }

    /**
     * Anonymous cards, in the order asked, for those who can be shown; each card is logged. An employer gets only what
     * the client shared for that. Errors: IllegalArgumentException above {@link #MOST_CARDS}.
     */
    public Map<ClientId, Candidate> candidates(Collection<ClientId> clients, Passage passage) {
        if (clients.size() > MOST_CARDS)
            throw new IllegalArgumentException("at most " + MOST_CARDS + " cards in one question");
        return cards.of(clients, passage);
    }

    /** From now on this client is in no list, count or explanation of matching. */
    public void pauseMatching(ClientId client, MatchingPause pause, Passage passage) {
        passage.mustBeAbout(client);
        pauses.pause(client, pause, passage);
    }

    /** Matching may start again for this client, for this reason. */
    public void resume(ClientId client, Reason why, Passage passage) {
        passage.mustBeAbout(client);
        pauses.resume(client, why, passage);
    }
}
