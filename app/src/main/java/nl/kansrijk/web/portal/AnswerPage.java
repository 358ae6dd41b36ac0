package nl.kansrijk.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
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
 * page changes, and how many are left; without one the page comes back with the next pieces, or at the piece that was
 * taken back.
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

    /** What came of an answer, and how many pieces still ask for one. */
    private record Result(Recognised recognised, long open) {}

    /** Where an answer goes: the page that asked, with or without a script. */
    private record Way(HttpServletRequest request, Frame frame, Model model, RedirectAttributes next) {
        boolean partly() {
            return request.getHeader("HX-Request") != null;
        }
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
            return at(statement);
        }
        var way = new Way(request, frame, model, next);
        return shown(
                did(actor, passage -> profiles.recognise(Self.of(actor), statement, status.get(), own, passage)),
                statement,
                way);
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
        int number = answer.matches("[0-9]{1,8}") ? Integer.parseInt(answer) : 0;
        return shown(
                did(actor, passage -> profiles.undoRecognition(Self.of(actor), statement, number, passage)),
                statement,
                new Way(request, frame, model, next));
    }

    private Result did(Actor actor, Function<Passage, Recognised> answer) {
        var me = Self.of(actor);
        return self.look(
                        actor,
                        Permission.RECOGNISE,
                        passage -> new Result(answer.apply(passage), Pieces.open(profiles.open(me, passage))))
                .found();
    }

    private String shown(Result result, UUID asked, Way way) {
        return switch (result.recognised()) {
            case Recognised.Marked(Statement now, List<Reason> warnings) -> {
                var keys = Stream.concat(
                                Stream.of("profile.marked." + now.recognition().status()),
                                warnings.stream().map(Reason::key))
                        .toList();
                yield piece(now, keys, result.open(), way);
            }
            case Recognised.Already(Statement now) -> piece(now, List.of("profile.already"), result.open(), way);
            case Recognised.Stale(Statement current) -> piece(current, List.of("profile.stale"), result.open(), way);
            case Recognised.Refused(Reason why) -> {
                if (why.key().endsWith(".unknown")) throw new NotHere();
                News.warning(way.next(), why.key());
                yield at(asked);
            }
        };
    }

    private String piece(Statement now, List<String> keys, long open, Way way) {
        if (!way.partly()) {
            News.done(way.next(), keys.getLast());
            return now.recognition().status() == Recognition.Status.NOT_ASKED ? at(now.id()) : "redirect:/mijn-profiel";
        }
        var words = way.frame().words();
        var view = SaidView.of(now, Optional.empty(), Optional.of(told(keys, words)), statements, words);
        way.model().addAttribute("said", view);
        way.model().addAttribute("open", open);
        way.model().addAttribute("frame", way.frame());
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

    /** The profile, beginning at this piece. */
    private static String at(UUID statement) {
        return "redirect:/mijn-profiel?vanaf=" + statement + "#uitspraak-" + statement;
    }
}
