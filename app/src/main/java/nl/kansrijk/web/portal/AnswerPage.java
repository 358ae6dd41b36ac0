package nl.kansrijk.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Recognised;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.portal.Answering.Result;
import nl.kansrijk.web.portal.Answering.Way;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes down "Klopt", "Klopt deels", "Klopt niet" with own words, and takes it back. With a script only that piece of the
 * page changes, and how many are left; without one the page comes back with the next pieces, or at the piece that was
 * taken back.
 */
@Controller
class AnswerPage {
    private static final String BASE = "/mijn-profiel";
    private final Self self;
    private final Profiles profiles;
    private final Answering answering;

    AnswerPage(Self self, Profiles profiles, Answering answering) {
        this.self = self;
        this.profiles = profiles;
        this.answering = answering;
    }

    @PostMapping("/mijn-profiel/{statement}")
    @Needs(Permission.RECOGNISE)
    String answer(
            @PathVariable UUID statement,
            @RequestParam(name = "antwoord", defaultValue = "") String chosen,
            @RequestParam(name = "woorden", defaultValue = "") String own,
            @RequestParam(name = "gezien", defaultValue = "") String seen,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var way = new Way(BASE, request, frame, model, next);
        var status = Answering.status(chosen);
        if (status.isEmpty()) return Answering.choose(statement, way);
        var me = Self.of(actor);
        var result = did(
                actor, passage -> profiles.recognise(me, statement, Answering.given(status.get(), own, seen), passage));
        return answering.shown(result, statement, way);
    }

    @PostMapping("/mijn-profiel/{statement}/terug")
    @Needs(Permission.RECOGNISE)
    String undo(
            @PathVariable UUID statement,
            @RequestParam(name = "nummer", defaultValue = "") String answer,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        int number = Answering.number(answer);
        return answering.shown(
                did(actor, passage -> profiles.undoRecognition(Self.of(actor), statement, number, passage)),
                statement,
                new Way(BASE, request, frame, model, next));
    }

    private Result did(Actor actor, Function<Passage, Recognised> answer) {
        var me = Self.of(actor);
        return self.look(
                        actor,
                        Permission.RECOGNISE,
                        passage -> new Result(answer.apply(passage), profiles.open(me, passage)))
                .found();
    }
}
