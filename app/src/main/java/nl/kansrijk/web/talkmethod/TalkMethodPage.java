package nl.kansrijk.web.talkmethod;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.MethodDifference;
import nl.kansrijk.intake.MethodPackage;
import nl.kansrijk.intake.TalkMethods;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which questions talks are held with, what was in use before, what waits for a second person, and the file to take along. */
@Controller
class TalkMethodPage {
    static final String PATH = "/gespreksmethode";
    private final Gate gate;
    private final TalkMethods methods;
    private final TalkMethodWords methodWords;

    TalkMethodPage(Gate gate, TalkMethods methods, TalkMethodWords methodWords) {
        this.gate = gate;
        this.methods = methods;
        this.methodWords = methodWords;
    }

    /** How it stands, and in what the version that waits differs. */
    record Found(TalkMethods.State state, Optional<MethodPackage> waiting, List<MethodDifference> differences) {}

    @GetMapping(PATH)
    @Needs(Permission.TALK_METHOD)
    String show(Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.TALK_METHOD), this::found);
        model.addAttribute("page", methodWords.view(found, actor, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("talkmethod.title")));
        return "talkmethod/page";
    }

    @GetMapping("/gespreksmethode/bestand")
    @Needs(Permission.TALK_METHOD)
    void file(
            @RequestParam(name = "versie", defaultValue = "") String version, Actor actor, HttpServletResponse response)
            throws IOException {
        var method = gate.pass(
                Look.by(actor, Permission.TALK_METHOD),
                passage -> methods.of(version.isEmpty() ? methods.state(passage).version() : version, passage));
        var content = TalkMethods.file(method.orElseThrow(NotHere::new));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"gespreksmethode.json\"");
        response.getWriter().write(content);
    }

    private Found found(Passage passage) {
        var state = methods.state(passage);
        var waiting = state.waiting().flatMap(proposal -> methods.of(proposal.version(), passage));
        return new Found(
                state,
                waiting,
                waiting.map(after -> MethodDifference.between(state.inUse(), after))
                        .orElse(List.of()));
    }
}
