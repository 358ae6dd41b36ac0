package nl.kansrijk.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Recognised;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes down "Klopt", "Klopt deels", "Klopt niet" with own words, and takes it back. With a script only that piece of the
 * page changes; without one the page comes back at the same place.
 */
@Controller
class AnswerPage {
    private final Self self;
    private final Profiles profiles;
    private final StatementWords statements;

    AnswerPage(Self self, Profiles profiles, StatementWords statements) {
        this.self = self;
        this.profiles = profiles;
        this.statements = statements;
    }

    @PostMapping("/mijn-profiel/{statement}")
    @Needs(Permission.RECOGNISE)
    String answer(
            @PathVariable UUID statement,
            @RequestParam(name = "antwoord", defaultValue = "") String chosen,
            @RequestParam(name = "woorden", defaultValue = "") String own,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var status = status(chosen);
        if (status.isEmpty()) {
            News.warning(next, "profile.choose");
            return back(statement);
        }
        var looked = self.look(
                actor,
                Permission.RECOGNISE,
                passage -> profiles.recognise(Self.of(actor), statement, status.get(), own, passage));
        return shown(looked.found(), statement, request, frame, model, next);
    }

    @PostMapping("/mijn-profiel/{statement}/terug")
    @Needs(Permission.RECOGNISE)
    String undo(
            @PathVariable UUID statement,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var looked = self.look(
                actor, Permission.RECOGNISE, passage -> profiles.undoRecognition(Self.of(actor), statement, passage));
        return shown(looked.found(), statement, request, frame, model, next);
    }

    private String shown(
            Recognised result,
            UUID asked,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        return switch (result) {
            case Recognised.Marked(Statement now, List<Reason> warnings) -> {
                var keys = Stream.concat(
                                Stream.of("profile.marked." + now.recognition().status()),
                                warnings.stream().map(Reason::key))
                        .toList();
                yield piece(now, keys, request, frame, model, next);
            }
            case Recognised.Stale(Statement current) ->
                piece(current, List.of("profile.stale"), request, frame, model, next);
            case Recognised.Refused(Reason why) -> {
                if (why.key().endsWith(".unknown")) throw new NotHere();
                News.warning(next, why.key());
                yield back(asked);
            }
        };
    }

    private String piece(
            Statement now,
            List<String> keys,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        if (request.getHeader("HX-Request") == null) {
            News.done(next, keys.getLast());
            return back(now.id());
        }
        var words = frame.words();
        var view = SaidView.of(now, Optional.empty(), Optional.of(told(keys, words)), statements, words);
        model.addAttribute("said", view);
        model.addAttribute("frame", frame);
        return "portal/answer";
    }

    private static String told(List<String> keys, Words words) {
        return keys.stream().map(words::say).collect(Collectors.joining(" "));
    }

    private static Optional<Recognition.Status> status(String chosen) {
        return Arrays.stream(Recognition.Status.values())
                .filter(one -> one != Recognition.Status.NOT_ASKED)
                .filter(one -> one.name().equals(chosen))
                .findFirst();
    }

    private static String back(UUID statement) {
        return "redirect:/mijn-profiel#uitspraak-" + statement;
    }
}
