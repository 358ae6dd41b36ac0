package nl.kansrijk.web.passport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.passport.Passports;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.CsvLines;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.cv.Desk;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** A skills passport as JSON, and the fields of the Kandidatenverkenner as CSV or JSON. No name stands in either. */
@Controller
class ExportPage {
    private static final JsonMapper JSON = new JsonMapper();
    private final Desk desk;
    private final Passports passports;
    private final Profiles profiles;
    private final Wording wording;
    private final Clock clock;

    ExportPage(Desk desk, Passports passports, Profiles profiles, Wording wording, Clock clock) {
        this.desk = desk;
        this.passports = passports;
        this.profiles = profiles;
        this.wording = wording;
        this.clock = clock;
    }

    /** Words for codes and organisations. */
    @org.springframework.stereotype.Component
    record Wording(StatementWords statements, LineWords lines) {}

    @GetMapping({"/mijn-bestanden/paspoort", "/klanten/{id}/bestanden/paspoort"})
    @Needs(Permission.CV)
    void passport(
            @PathVariable(required = false) Optional<ClientId> id,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame)
            throws IOException {
        var issuer = frame.actor().map(Frame.Actor::organisation).orElse("Kansrijk");
        var text = desk.look(
                        new Seat(actor, id, request),
                        Permission.CV,
                        (client, passage) -> passports.write(
                                client, issuer, said -> wording.lines().says(said.fact(), frame.words()), passage))
                .found();
        begin(response, "application/json", "vaardighedenpaspoort.json").print(text);
    }

    @GetMapping({"/mijn-bestanden/kandidatenverkenner", "/klanten/{id}/bestanden/kandidatenverkenner"})
    @Needs(Permission.CV)
    void explorer(
            @PathVariable(required = false) Optional<ClientId> id,
            @RequestParam(name = "soort", defaultValue = "csv") String kind,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame)
            throws IOException {
        var file = desk.look(
                        new Seat(actor, id, request),
                        Permission.CV,
                        (client, passage) -> profiles.open(client, passage))
                .found();
        var today = DutchTime.day(clock.instant());
        var fields = ExplorerFields.of(file, today, wording.statements(), frame.words());
        if (kind.equals("json")) {
            begin(response, "application/json", "kandidatenverkenner.json").print(JSON.writeValueAsString(fields));
            return;
        }
        var lines = new CsvLines(begin(response, "text/csv", "kandidatenverkenner.csv"));
        lines.line(fields.keySet().toArray(String[]::new));
        lines.line(fields.values().toArray(String[]::new));
        lines.end();
    }

    private static PrintWriter begin(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return response.getWriter();
    }
}
