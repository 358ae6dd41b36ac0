package nl.kansrijk.web.mandates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.post.Wording;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.ReadAlong;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.mandates.ReadAlongView.Letter;
import nl.kansrijk.web.mandates.ReadAlongView.Part;
import nl.kansrijk.web.notes.SharedNotes;
import nl.kansrijk.web.portal.SaidView;
import org.springframework.stereotype.Component;

/** Puts what a representative reads into words, in the words of someone else than the person. */
@Component
class AlongWords {
    private final StatementWords statements;
    private final Wording wording;
    private final SharedNotes notes;
    private final Accounts accounts;

    AlongWords(StatementWords statements, Wording wording, SharedNotes notes, Accounts accounts) {
        this.statements = statements;
        this.wording = wording;
        this.notes = notes;
        this.accounts = accounts;
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
                letters(found.letters(), reader, words),
                notes.lines(found.notes(), reader, words));
    }

    private Part part(ClientFile.PanelView panel, Map<MandateTopic, Extent> mandate, Words words) {
        return new Part(
                words.say("file.panel." + panel.panel()),
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

    private List<Letter> letters(List<Parcel> all, Actor reader, Words words) {
        if (all.isEmpty()) return List.of();
        var known = wording.knowing(
                accounts.of(reader.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name)));
        return all.stream().map(one -> letter(one, known, words)).toList();
    }

    private static Letter letter(Parcel one, Wording known, Words words) {
        var written = known.of(one.words().key(), one.words().facts(), one.channel(), Locale.of(words.language()));
        return new Letter(written.subject(), written.text(), words.moment(one.at()));
    }
}
