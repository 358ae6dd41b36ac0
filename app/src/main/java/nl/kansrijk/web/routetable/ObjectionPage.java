package nl.kansrijk.web.routetable;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.triage.Objections;
import nl.kansrijk.triage.Objections.Replayed;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any advice reckoned again for who handles an objection: found by its number, each look logged about the client. */
@Controller
class ObjectionPage {
    private static final String PATH = "/bezwaar";
    private static final int LONGEST = 36;
    private final Gate gate;
    private final Objections objections;
    private final ReplayWords replayWords;

    ObjectionPage(Gate gate, Objections objections, ReplayWords replayWords) {
        this.gate = gate;
        this.objections = objections;
        this.replayWords = replayWords;
    }

    @GetMapping(PATH)
    @Needs(Permission.REPLAY_ADVICE)
    String ask(Frame frame, Model model) {
        return show("", Optional.empty(), frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.REPLAY_ADVICE)
    String find(
            @RequestParam(name = "nummer", defaultValue = "") String typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var number = Typed.number(typed.strip());
        if (number.flatMap(run -> whose(run, actor)).isPresent())
            return "redirect:" + PATH + "/" + number.orElseThrow();
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var wrong = typed.isBlank() ? "objection.number.missing" : "objection.number.unknown";
        return show(typed, Optional.of(frame.words().say(wrong)), frame, model);
    }

    @GetMapping(PATH + "/{advies}")
    @Needs(Permission.REPLAY_ADVICE)
    String replay(@PathVariable UUID advies, Actor actor, Frame frame, Model model) {
        var client = whose(advies, actor).orElseThrow(NotHere::new);
        Optional<Replayed> found = gate.pass(
                Look.by(actor, Permission.REPLAY_ADVICE).about(client),
                passage -> objections.again(client, advies, passage));
        model.addAttribute("page", replayWords.view(found.orElseThrow(NotHere::new), actor.tenant(), frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("objection.one.title")));
        return "routetable/replay";
    }

    private Optional<ClientId> whose(UUID run, Actor actor) {
        return gate.pass(Look.by(actor, Permission.REPLAY_ADVICE), passage -> objections.whose(run, passage));
    }

    private static String show(String typed, Optional<String> wrong, Frame frame, Model model) {
        var words = frame.words();
        var ask = Field.Ask.of("nummer", words.say("objection.number"))
                .hinted(words.say("objection.number.hint"))
                .wrongWhen(wrong);
        model.addAttribute("number", Field.Text.of(ask, typed, LONGEST));
        model.addAttribute("frame", frame.titled(words.say("objection.title")));
        return "routetable/objection";
    }
}
