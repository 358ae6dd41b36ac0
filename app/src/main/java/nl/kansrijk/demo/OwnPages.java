package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.profile.presentation.Kept;
import nl.kansrijk.profile.presentation.Presentation;
import nl.kansrijk.profile.presentation.Presentations;
import nl.kansrijk.profile.video.Videos;
import org.springframework.stereotype.Component;

/** People with a story present themselves, in words and one in a drawn film, by passing the gate as they would. */
@Component
class OwnPages {
    private static final List<NamedCsvRecord> ROWS = Sheet.rows("presentations.csv");
    private static final String FILM = "/demo/film.webm";
    private final Hands hands;
    private final Presentations presentations;
    private final Videos videos;

    OwnPages(Hands hands, Presentations presentations, Videos videos) {
        this.hands = hands;
        this.presentations = presentations;
        this.videos = videos;
    }

    void make(Beginning from, List<Persona> people) {
        Map<String, Persona> known = people.stream().collect(Collectors.toMap(Persona::code, person -> person));
        for (var row : ROWS) {
            var person = Objects.requireNonNull(known.get(row.getField("person")));
            var self = hands.of(from, person.login(), Role.CLIENT);
            hands.pass(self, Permission.CHANGE_STATEMENT, person.client(), passage -> words(person, row, passage));
            if (row.getField("film").equals("y"))
                hands.pass(self, Permission.CHANGE_VIDEO, person.client(), passage -> film(person, passage));
        }
    }

    private void words(Persona person, NamedCsvRecord row, Passage passage) {
        var kept = presentations.keep(person.client(), row.getField("words"), shown(row), true, passage);
        if (kept instanceof Kept.Refused(var why))
            throw new IllegalStateException("cannot present " + person.code() + ": " + why);
    }

    /** An employer sees it after a yes, until it is switched off. */
    private void film(Persona person, Passage passage) {
        try (var film = Objects.requireNonNull(OwnPages.class.getResourceAsStream(FILM), FILM)) {
            var kept = videos.keep(person.client(), film.readAllBytes(), passage);
            if (kept instanceof nl.kansrijk.profile.video.Kept.Refused(var why))
                throw new IllegalStateException("cannot show " + person.code() + ": " + why);
            videos.share(person.client(), true, passage);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> shown(NamedCsvRecord row) {
        return Sheet.words(row, "shown").stream()
                .map(name -> name.split("=", 2))
                .map(parts -> Presentation.name(parts[0], parts[1]))
                .collect(Collectors.toSet());
    }
}
