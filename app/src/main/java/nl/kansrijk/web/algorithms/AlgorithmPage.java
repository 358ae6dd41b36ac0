package nl.kansrijk.web.algorithms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.triage.RouteMethods;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dossier of each function that advises, for everyone inside. The register is Dutch, so the files are. */
@Controller
class AlgorithmPage {
    static final String PATH = "/hoe-werkt-advies";
    private final Gate gate;
    private final RouteMethods routes;
    private final Registers registers;
    private final MessageSource messages;
    private final Clock clock;

    AlgorithmPage(Gate gate, RouteMethods routes, Registers registers, MessageSource messages, Clock clock) {
        this.gate = gate;
        this.routes = routes;
        this.registers = registers;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Permission.ALGORITHMS)
    String all(Actor actor, Frame frame, Model model) {
        var said = new AlgorithmWords(frame.words());
        var asked = asked(actor, frame);
        model.addAttribute(
                "cards",
                Arrays.stream(Algorithm.values())
                        .map(one -> said.card(one, registers.of(one, asked, frame.words())))
                        .toList());
        model.addAttribute("frame", frame.titled(frame.words().say("algorithm.title")));
        return "algorithms/list";
    }

    @GetMapping(PATH + "/{functie}")
    @Needs(Permission.ALGORITHMS)
    String one(@PathVariable String functie, Actor actor, Frame frame, Model model) {
        var algorithm = found(functie);
        var words = frame.words();
        var view = new AlgorithmWords(words)
                .view(
                        algorithm,
                        registers.of(algorithm, asked(actor, frame), words),
                        registers.used(algorithm, today(), words));
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(view.title()));
        return "algorithms/one";
    }

    @GetMapping(PATH + "/{functie}/register.json")
    @Needs(Permission.ALGORITHMS)
    void json(@PathVariable String functie, Actor actor, Frame frame, HttpServletResponse response) throws IOException {
        var algorithm = found(functie);
        RegisterFiles.json(registers.of(algorithm, asked(actor, frame), dutch()), algorithm.file(), response);
    }

    @GetMapping(PATH + "/{functie}/register.csv")
    @Needs(Permission.ALGORITHMS)
    void csv(@PathVariable String functie, Actor actor, Frame frame, HttpServletResponse response) throws IOException {
        var algorithm = found(functie);
        RegisterFiles.csv(registers.of(algorithm, asked(actor, frame), dutch()), algorithm.file(), response);
    }

    private Registers.Asked asked(Actor actor, Frame frame) {
        var version = gate.pass(Look.by(actor, Permission.ALGORITHMS), routes::version);
        var organisation = frame.actor().map(Frame.Actor::organisation).orElse("");
        return new Registers.Asked(today(), organisation, version);
    }

    private static Algorithm found(String path) {
        return Algorithm.at(path).orElseThrow(NotHere::new);
    }

    private Words dutch() {
        return new Words(messages, Locale.of("nl"));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
