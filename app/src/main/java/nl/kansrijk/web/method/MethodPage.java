package nl.kansrijk.web.method;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.matching.method.Methods;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.CsvLines;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * How matching works, and the record for the algorithm register to take along. Open to all: the register links to it and it
 * holds nothing of anyone. The register is Dutch, so the files are.
 */
@Controller
class MethodPage {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Methods methods;
    private final MessageSource messages;
    private final Clock clock;

    MethodPage(Methods methods, MessageSource messages, Clock clock) {
        this.methods = methods;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/hoe-werkt-matching")
    @OpenToAll
    String method(Frame frame, Model model) {
        var method = methods.on(today());
        var record = RegisterRecord.of(method, organisation(frame), frame.words());
        model.addAttribute("page", MethodWords.view(method, record, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("method.title")));
        return "method/method";
    }

    @GetMapping("/hoe-werkt-matching/algoritmeregister.json")
    @OpenToAll
    void json(Frame frame, HttpServletResponse response) throws IOException {
        var record = dutch(frame);
        response.setContentType("application/json;charset=UTF-8");
        attach(response, "json");
        response.getWriter().write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record.byName()));
    }

    @GetMapping("/hoe-werkt-matching/algoritmeregister.csv")
    @OpenToAll
    void csv(Frame frame, HttpServletResponse response) throws IOException {
        var record = dutch(frame);
        response.setContentType("text/csv;charset=UTF-8");
        attach(response, "csv");
        var out = new CsvLines(response.getWriter());
        record.byName().forEach(out::line);
        out.end();
    }

    private RegisterRecord dutch(Frame frame) {
        return RegisterRecord.of(methods.on(today()), organisation(frame), new Words(messages, Locale.of("nl")));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static String organisation(Frame frame) {
        return frame.actor().map(Frame.Actor::organisation).orElse("");
    }

    private static void attach(HttpServletResponse response, String ending) {
        response.setHeader("Content-Disposition", "attachment; filename=\"algoritmeregister-matching." + ending + "\"");
    }
}
