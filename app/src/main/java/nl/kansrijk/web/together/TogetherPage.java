package nl.kansrijk.web.together;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Recognised;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.portal.Answering;
import nl.kansrijk.web.portal.Answering.Result;
import nl.kansrijk.web.portal.Answering.Way;
import nl.kansrijk.web.portal.Chapter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Zo zien wij het" on a screen that client and professional both see: what is said, chapter by chapter, and what the client
 * answers. The same answers as the client gives alone on "Mijn profiel"; who wrote them down stands beside them.
 */
@Controller
class TogetherPage {
    static final String HERE = "/zo-zien-wij-het";
    private final CaseFile file;
    private final Profiles profiles;
    private final StatementWords statements;
    private final Answering answering;

    TogetherPage(CaseFile file, Profiles profiles, StatementWords statements, Answering answering) {
        this.file = file;
        this.profiles = profiles;
        this.statements = statements;
        this.answering = answering;
    }

    @GetMapping("/klanten/{id}/zo-zien-wij-het")
    @Needs(Permission.TOGETHER)
    String look(
            @PathVariable ClientId id,
            @RequestParam(name = "deel", defaultValue = "") String chapter,
            @RequestParam(name = "vanaf", required = false) Optional<UUID> from,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var opened = file.open(actor, Permission.TOGETHER, id, session, passage -> profiles.open(id, passage));
        var asked = new TogetherView.Asked(chapter(chapter), from);
        var page = TogetherView.of(opened, asked, answering.enough(), statements, frame.words());
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(page.title()));
        return "together/together";
    }

    @PostMapping("/klanten/{id}/zo-zien-wij-het/{statement}")
    @Needs(Permission.TOGETHER)
    String answer(
            @PathVariable ClientId id,
            @PathVariable UUID statement,
            @RequestParam(name = "antwoord", defaultValue = "") String chosen,
            @RequestParam(name = "woorden", defaultValue = "") String own,
            @RequestParam(name = "gezien", defaultValue = "") String seen,
            Actor actor,
            HttpServletRequest request,
            HttpSession session,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var way = new Way(base(id), request, frame, model, next);
        var status = Answering.status(chosen);
        if (status.isEmpty()) return Answering.choose(statement, way);
        var result = did(
                id,
                actor,
                session,
                passage -> profiles.recognise(id, statement, Answering.given(status.get(), own, seen), passage));
        return answering.shown(result, statement, way);
    }

    @PostMapping("/klanten/{id}/zo-zien-wij-het/{statement}/terug")
    @Needs(Permission.TOGETHER)
    String undo(
            @PathVariable ClientId id,
            @PathVariable UUID statement,
            @RequestParam(name = "nummer", defaultValue = "") String answer,
            Actor actor,
            HttpServletRequest request,
            HttpSession session,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        int number = Answering.number(answer);
        var result = did(id, actor, session, passage -> profiles.undoRecognition(id, statement, number, passage));
        return answering.shown(result, statement, new Way(base(id), request, frame, model, next));
    }

    private Result did(ClientId id, Actor actor, HttpSession session, Function<Passage, Recognised> answer) {
        return file.open(
                actor,
                Permission.TOGETHER,
                id,
                session,
                passage -> new Result(answer.apply(passage), profiles.open(id, passage)));
    }

    private static String base(ClientId id) {
        return "/klanten/" + id.value() + HERE;
    }

    private static Optional<Chapter> chapter(String written) {
        return Chapter.ALL.stream()
                .filter(one -> one.name().equalsIgnoreCase(written))
                .findFirst();
    }
}
