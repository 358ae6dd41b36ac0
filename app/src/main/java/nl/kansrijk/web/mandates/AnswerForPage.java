package nl.kansrijk.web.mandates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.ReadAlong;
import nl.kansrijk.profile.Recognised;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.portal.Answering;
import nl.kansrijk.web.portal.Answering.Result;
import nl.kansrijk.web.portal.Answering.Way;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A representative says in the name of a person whether something is right, where the mandate lets answer. */
@Controller
class AnswerForPage {
    private final Gate gate;
    private final ReadAlong along;
    private final Answering answering;

    AnswerForPage(Gate gate, ReadAlong along, Answering answering) {
        this.gate = gate;
        this.along = along;
        this.answering = answering;
    }

    @PostMapping("/namens/{client}/{statement}")
    @Needs(Permission.ANSWER_FOR)
    String answer(
            @PathVariable ClientId client,
            @PathVariable UUID statement,
            @RequestParam(name = "antwoord", defaultValue = "") String chosen,
            @RequestParam(name = "woorden", defaultValue = "") String own,
            @RequestParam(name = "gezien", defaultValue = "") String seen,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var way = new Way("/namens/" + client.value(), request, frame, model, next);
        var status = Answering.status(chosen);
        if (status.isEmpty()) return Answering.choose(statement, way);
        var given = Answering.given(status.get(), own, seen);
        var result = did(client, actor, passage -> along.recognise(client, statement, given, passage));
        return answering.shown(result, statement, way);
    }

    @PostMapping("/namens/{client}/{statement}/terug")
    @Needs(Permission.ANSWER_FOR)
    String undo(
            @PathVariable ClientId client,
            @PathVariable UUID statement,
            @RequestParam(name = "nummer", defaultValue = "") String answer,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        int number = Answering.number(answer);
        var result = did(client, actor, passage -> along.undo(client, statement, number, passage));
        return answering.shown(result, statement, new Way("/namens/" + client.value(), request, frame, model, next));
    }

    private Result did(ClientId client, Actor actor, Function<Passage, Recognised> answer) {
        return gate.pass(
                Look.by(actor, Permission.ANSWER_FOR).about(client),
                passage -> new Result(answer.apply(passage), along.open(client, passage)));
    }
}
