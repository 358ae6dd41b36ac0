package nl.kansrijk.web.portal;

import java.util.Optional;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;

/**
 * One thing that is said of the client, told to the client: what, by whom, what the other voice says, and the client's own
 * answer. {@code name} is what it is about within its characteristic, empty without parts; {@code news} is word of what just happened here.
 */
public record SaidView(
        String id,
        String subject,
        String name,
        String says,
        String saidBy,
        Optional<String> otherVoice,
        Recognition recognition,
        Optional<String> news) {

    /** Whether the client said anything about it yet. */
    public boolean answered() {
        return recognition.status() != Recognition.Status.NOT_ASKED;
    }

    /** Last part of the keys and styles for this answer. */
    public String code() {
        return recognition.status().name();
    }

    static SaidView of(ClientFile.Entry entry, StatementWords statements, Words words) {
        var other = entry.otherVoice()
                .map(voice -> words.say(
                        "portal.othervoice",
                        statements.saidByToClient(voice, words),
                        statements.says(voice.fact(), words)));
        return of(entry.statement(), other, Optional.empty(), statements, words);
    }

    static SaidView of(
            Statement said,
            Optional<String> otherVoice,
            Optional<String> news,
            StatementWords statements,
            Words words) {
        return new SaidView(
                said.id().toString(),
                statements.subject(said.fact(), words),
                statements.item(said.fact(), words),
                statements.says(said.fact(), words),
                statements.saidByToClient(said, words),
                otherVoice,
                said.recognition(),
                news);
    }
}
