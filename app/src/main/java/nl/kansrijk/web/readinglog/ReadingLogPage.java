package nl.kansrijk.web.readinglog;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Refused;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.readinglog.ReadingLogForm.Wish;
import nl.kansrijk.web.readinglog.ReadingLogView.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The privacy officer reads who looked at one person of the own organisation in a period; never what was seen. */
@Controller
class ReadingLogPage {
    private static final int A_PAGE = 50;
    private final OfficerLooks looks;
    private final Clock clock;

    ReadingLogPage(OfficerLooks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/leeslog")
    @Needs(Permission.READ_LOGS)
    String read(
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        OfficerLooks.mustBeOfficer(actor);
        var form = ReadingLogForm.of(sent, DutchTime.day(clock.instant()));
        model.addAttribute("frame", frame.titled(frame.words().say("readinglog.title")));
        return switch (form.parse()) {
            case Parsed.Bad<Wish>(var errors) -> show(form, errors, Answer.NONE, frame, model);
            case Parsed.Good<Wish>(var wish) -> {
                try {
                    yield show(form, List.of(), answer(wish, sent, actor, frame), frame, model);
                } catch (Refused | NotHere unknown) {
                    response.setStatus(HttpStatus.NOT_FOUND.value());
                    var nobody = FieldError.of("klant", "readinglog.person.unknown");
                    yield show(form, List.of(nobody), Answer.NONE, frame, model);
                }
            }
        };
    }

    /** Everybody who was looked at, everybody whose number begins like this, or the looks at one person. */
    private Answer answer(Wish wish, Map<String, String> sent, Actor actor, Frame frame) {
        var words = frame.words();
        if (wish.number().isEmpty()) {
            var lines = looks.lookedAt(wish.days(), actor).stream()
                    .map(one -> PickLine.of(one, wish, words))
                    .toList();
            return Answer.choose(words.count("readinglog.picks", lines.size()), lines);
        }
        var found = wish.person().map(List::of).orElseGet(() -> looks.numbered(wish.number(), actor));
        if (found.size() == 1) return log(found.getFirst(), wish, Leaves.of(sent, A_PAGE), actor, frame);
        var lines = found.stream().map(one -> PickLine.of(one, wish)).toList();
        return Answer.choose(words.count("readinglog.several", lines.size()), lines);
    }

    private Answer log(ClientId person, Wish wish, Leaves leaves, Actor actor, Frame frame) {
        var words = frame.words();
        var found = looks.at(person, wish.days(), leaves, actor);
        var lines =
                found.page().stream().map(entry -> LookLine.of(entry, words)).toList();
        boolean more = leaves.skip() + lines.size() < found.total();
        return new Answer(
                Optional.of(words.count("readinglog.shown", found.total(), PickLine.shortOf(person))),
                List.of(),
                lines,
                leaves.leaf(lines.size(), more, wish.address(person), words),
                Optional.of(wish.file(person)));
    }

    private static String show(ReadingLogForm form, List<FieldError> errors, Answer answer, Frame frame, Model model) {
        model.addAttribute("page", ReadingLogView.of(form, errors, answer, frame.words()));
        return "readinglog/log";
    }
}
