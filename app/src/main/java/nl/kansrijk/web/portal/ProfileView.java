package nl.kansrijk.web.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;

/**
 * The client's own profile. {@code now} is what asks for an answer, a few at a time; {@code next} the piece after those;
 * {@code seen} what was answered, with {@code bekeken} as its title; {@code open} how many still ask for an answer.
 */
public record ProfileView(List<Part> now, Optional<UUID> next, List<Part> seen, String bekeken, long open) {
    public ProfileView {
        now = List.copyOf(now);
        seen = List.copyOf(seen);
    }

    /** One chapter in the words of the client. */
    public record Part(String title, List<Group> groups) {
        public Part {
            groups = List.copyOf(groups);
        }
    }

    /** What is said about one characteristic. */
    public record Group(String title, List<SaidView> said) {
        public Group {
            said = List.copyOf(said);
        }
    }

    /** Whether nothing at all is said of the client. */
    public boolean empty() {
        return now.isEmpty() && seen.isEmpty();
    }

    static ProfileView of(ClientFile file, Optional<UUID> from, StatementWords statements, Words words) {
        return of(Pieces.of(file, from), statements, words);
    }

    /** These pieces, in words. */
    public static ProfileView of(Pieces pieces, StatementWords statements, Words words) {
        return new ProfileView(
                parts(pieces.now(), statements, words),
                pieces.next(),
                parts(pieces.seen(), statements, words),
                words.say("profile.seen"),
                pieces.open());
    }

    private static List<Part> parts(List<ClientFile.Entry> entries, StatementWords statements, Words words) {
        var chapters = new LinkedHashMap<Chapter, List<ClientFile.Entry>>();
        entries.forEach(entry -> chapters.computeIfAbsent(Chapter.of(entry), chapter -> new ArrayList<>())
                .add(entry));
        return chapters.entrySet().stream()
                .map(chapter ->
                        new Part(words.say(chapter.getKey().nameKey()), groups(chapter.getValue(), statements, words)))
                .toList();
    }

    private static List<Group> groups(List<ClientFile.Entry> entries, StatementWords statements, Words words) {
        var about = new LinkedHashMap<String, List<SaidView>>();
        for (var entry : entries) {
            var title = statements.characteristic(entry.statement().fact(), words);
            about.computeIfAbsent(title, key -> new ArrayList<>()).add(SaidView.of(entry, statements, words));
        }
        return about.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
