package nl.kansrijk.web.mandates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.ReadAlong;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.mandates.ReadAlongView.Part;
import nl.kansrijk.web.notes.SentLetters;
import nl.kansrijk.web.notes.SharedNotes;
import nl.kansrijk.web.portal.SaidView;
import org.springframework.stereotype.Component;

/** Puts what a representative reads into words, in the words of someone else than the person. */
@Component
class AlongWords {
    private final StatementWords statements;
    private final SentLetters letters;
    private final SharedNotes notes;

    AlongWords(StatementWords statements, SentLetters letters, SharedNotes notes) {
        this.statements = statements;
        this.letters = letters;
        this.notes = notes;
    }

    /** What was read in one passage, as the mandate says. */
    record Found(
            Optional<Identity> who,
            Map<MandateTopic, Extent> mandate,
            ClientFile file,
            List<Parcel> letters,
            List<Note> notes) {}

    ReadAlongView view(Found found, Actor reader, Words words) {
        return new ReadAlongView(
                "/namens/" + found.file().client().value(),
                found.who().map(Identity::name).orElse(words.say("mandate.nameless")),
                TopicWords.says(found.mandate(), words),
                found.file().panels().stream()
                        .filter(panel -> !panel.entries().isEmpty())
                        .map(panel -> part(panel, found.mandate(), words))
                        .toList(),
                letters.lines(found.letters(), reader, words),
                notes.lines(found.notes(), reader, words));
    }

    private Part part(ClientFile.PanelView panel, Map<MandateTopic, Extent> mandate, Words words) {
        return new Part(
                words.say("panel." + panel.panel()),
                mandate.get(ReadAlong.topic(panel.panel())) == Extent.ANSWER,
                panel.entries().stream()
                        .map(ClientFile.Entry::statement)
                        .map(said -> said(said, words))
                        .toList());
    }

    private SaidView said(Statement said, Words words) {
        return new SaidView(
                said.id().toString(),
                statements.subject(said.fact(), words),
                statements.subject(said.fact(), words),
                statements.says(said.fact(), words),
                statements.saidBy(said, words),
                Optional.empty(),
                said.recognition(),
                Optional.empty());
    }
}
