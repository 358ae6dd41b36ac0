package nl.kansrijk.web.method;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.matching.method.Methods;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.algorithms.Algorithm;
import nl.kansrijk.web.algorithms.RegisterFiles;
import nl.kansrijk.web.algorithms.RegisterRecord;
import nl.kansrijk.web.algorithms.Registers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How matching works, and the record for the algorithm register to take along. Open to all: the register links to it and it
 * holds nothing of anyone. The register is Dutch, so the files are.
 */
@Controller
class MethodPage {
    private final Methods methods;
    private final Registers registers;
    private final MessageSource messages;
    private final Clock clock;

    MethodPage(Methods methods, Registers registers, MessageSource messages, Clock clock) {
        this.methods = methods;
        this.registers = registers;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/hoe-werkt-matching")
    @OpenToAll
    String method(Frame frame, Model model) {
        var method = methods.on(today());
        var record = registers.of(Algorithm.MATCHING, Registers.Asked.by(organisation(frame), today()), frame.words());
        model.addAttribute("page", MethodWords.view(method, record, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("method.title")));
        return "method/method";
    }

    @GetMapping("/hoe-werkt-matching/algoritmeregister.json")
    @OpenToAll
    void json(Frame frame, HttpServletResponse response) throws IOException {
        RegisterFiles.json(dutch(frame), Algorithm.MATCHING.file(), response);
    }

    @GetMapping("/hoe-werkt-matching/algoritmeregister.csv")
    @OpenToAll
    void csv(Frame frame, HttpServletResponse response) throws IOException {
        RegisterFiles.csv(dutch(frame), Algorithm.MATCHING.file(), response);
    }

    private RegisterRecord dutch(Frame frame) {
        return registers.of(
                Algorithm.MATCHING,
                Registers.Asked.by(organisation(frame), today()),
                new Words(messages, Locale.of("nl")));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static String organisation(Frame frame) {
        return frame.actor().map(Frame.Actor::organisation).orElse("");
    }
}
