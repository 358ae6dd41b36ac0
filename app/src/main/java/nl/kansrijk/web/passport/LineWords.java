package nl.kansrijk.web.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.passport.Incoming;
import nl.kansrijk.profile.passport.Line;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of a file in words: what it says, and who said so and when. */
@Component
public class LineWords {
    private final StatementWords statements;

    LineWords(StatementWords statements) {
        this.statements = statements;
    }

    /** One line. Place: from 0. */
    public record LineView(int place, String says, String source) {}

    /** A file that waits, and where its lines stand. */
    public record Waiting(String title, String path) {}

    List<LineView> of(Incoming file, Words words) {
        var views = new ArrayList<LineView>();
        for (int place = 0; place < file.lines().size(); place++) {
            var line = file.lines().get(place);
            views.add(new LineView(place, says(line.fact(), words), source(file, line, words)));
        }
        return views;
    }

    List<Waiting> waiting(List<Incoming> files, String path, Words words) {
        return files.stream()
                .map(file ->
                        new Waiting(words.say("passport.lines." + file.kind(), file.from()), path + "/" + file.id()))
                .toList();
    }

    /** What a fact says in one sentence. */
    String says(Fact fact, Words words) {
        return words.say("statement.subject", statements.subject(fact, words), statements.says(fact, words));
    }

    /** The places that were ticked; what is no place is left out. */
    static Set<Integer> places(@Nullable List<String> ticked) {
        if (ticked == null) return Set.of();
        return ticked.stream()
                .filter(place -> place.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .collect(Collectors.toSet());
    }

    private static String source(Incoming file, Line line, Words words) {
        var key = file.kind() == Incoming.Kind.TEST ? "passport.source.test" : "passport.source." + line.voice();
        return words.say(key, file.from(), words.day(line.observed()));
    }
}
