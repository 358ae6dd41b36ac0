package nl.kansrijk.web.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is said of the client, as a file to keep or to take to another: in words and in codes. Source: AVG 15, 20. */
@Controller
class MyDataFile {
    private static final JsonMapper JSON = new JsonMapper();
    private final Self self;
    private final Profiles profiles;
    private final StatementWords statements;

    MyDataFile(Self self, Profiles profiles, StatementWords statements) {
        this.self = self;
        this.profiles = profiles;
        this.statements = statements;
    }

    @GetMapping("/mijn-gegevens/bestand")
    @Needs(Permission.OWN_PROFILE)
    ResponseEntity<String> file(Actor actor, Frame frame) {
        var me = Self.of(actor);
        var file = self.look(actor, Permission.OWN_PROFILE, passage -> profiles.open(me, passage))
                .found();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"")
                .body(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(written(file, frame.words())));
    }

    private Map<String, Object> written(ClientFile file, Words words) {
        Map<String, Object> all = new LinkedHashMap<>();
        file.identity().ifPresent(who -> all.put("contact", contact(who)));
        all.put("uitspraken", said(file, words));
        return all;
    }

    private static Map<String, String> contact(Identity who) {
        return Map.of("naam", who.name(), "adres", who.address(), "email", who.email(), "telefoon", who.phone());
    }

    private List<Map<String, String>> said(ClientFile file, Words words) {
        return file.entries().map(entry -> line(entry.statement(), words)).toList();
    }

    private Map<String, String> line(Statement said, Words words) {
        var line = new LinkedHashMap<String, String>();
        line.put("kenmerk", said.fact().characteristic());
        line.put("onderdeel", said.fact().item());
        line.put("gaat_over", statements.subject(said.fact(), words));
        line.put("zegt", statements.says(said.fact(), words));
        line.put("door", statements.saidByToClient(said, words));
        line.put("delen", said.terms().share().name());
        line.put("uw_antwoord", answer(said.recognition(), words));
        line.put("uw_woorden", said.recognition().words());
        return line;
    }

    private static String answer(Recognition answer, Words words) {
        return words.say("profile.answer." + answer.status());
    }
}
