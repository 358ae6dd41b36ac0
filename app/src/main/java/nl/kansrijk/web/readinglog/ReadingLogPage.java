package nl.kansrijk.web.readinglog;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.access.Refused;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.readinglog.ReadingLogForm.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The privacy officer reads who looked at one person of the own organisation in a period; never what was seen. */
@Controller
class ReadingLogPage {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final int MOST = 500;
    private final Gate gate;
    private final ReadingLog log;
    private final Clock clock;

    ReadingLogPage(Gate gate, ReadingLog log, Clock clock) {
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/leeslog")
    @Needs(Permission.READ_LOGS)
    String read(
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var form = ReadingLogForm.of(sent, LocalDate.ofInstant(clock.instant(), DUTCH));
        model.addAttribute("frame", frame.titled(frame.words().say("readinglog.title")));
        model.addAttribute(
                "page", sent.containsKey("klant") ? answer(form, actor, frame, response) : empty(form, frame));
        return "readinglog/log";
    }

    private ReadingLogView answer(ReadingLogForm form, Actor actor, Frame frame, HttpServletResponse response) {
        return switch (form.parse()) {
            case Parsed.Bad<Wish>(var errors) -> ReadingLogView.of(form, errors, Optional.empty(), frame.words());
            case Parsed.Good<Wish>(var wish) -> {
                try {
                    yield ReadingLogView.of(form, List.of(), Optional.of(looks(wish, actor)), frame.words());
                } catch (Refused unknown) {
                    response.setStatus(HttpStatus.NOT_FOUND.value());
                    var nobody = FieldError.of("klant", "readinglog.person.unknown");
                    yield ReadingLogView.of(form, List.of(nobody), Optional.empty(), frame.words());
                }
            }
        };
    }

    private static ReadingLogView empty(ReadingLogForm form, Frame frame) {
        return ReadingLogView.of(form, List.of(), Optional.empty(), frame.words());
    }

    private List<ReadingLog.Entry> looks(Wish wish, Actor actor) {
        var look = Look.by(actor, Permission.READ_LOGS).about(wish.person());
        var from = wish.start().toInstant();
        var until = wish.end().toInstant();
        return gate.pass(look, passage -> log.of(wish.person(), from, until, MOST, passage));
    }
}
