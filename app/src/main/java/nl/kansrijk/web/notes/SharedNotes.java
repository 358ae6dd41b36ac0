package nl.kansrijk.web.notes;

import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Notes as the client, or who acts for the client, reads them: words, day and who wrote them. */
@Component
public class SharedNotes {
    private final Accounts accounts;

    SharedNotes(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One note. */
    public record Line(String when, String by, List<String> words) {
        public Line {
            words = List.copyOf(words);
        }
    }

    /** These notes for this reader, in order. */
    public List<Line> lines(List<Note> notes, Actor reader, Words words) {
        if (notes.isEmpty()) return List.of();
        var names = accounts.of(reader.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        return notes.stream()
                .map(note -> new Line(
                        words.moment(note.at()),
                        names.getOrDefault(note.by(), words.say("mandate.gone")),
                        note.words().lines().filter(line -> !line.isBlank()).toList()))
                .toList();
    }
}
