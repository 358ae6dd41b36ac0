package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.intake.CauseDesk.Found;
import nl.kansrijk.web.intake.CauseDesk.Told;
import nl.kansrijk.web.intake.CauseDesk.Wrong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Hoe komt dat, denkt u?": asked when something about work or confidence is low, until it is said. What was said before stands
 * there with its day. "Nog niet duidelijk" is an answer too, and comes back on a day. Source: row 0-07.
 */
@Controller
class CausePage {
    private static final int WEEKS = 4;
    private final CaseFile file;
    private final CauseDesk desk;
    private final QuestionWords questions;

    CausePage(CaseFile file, CauseDesk desk, QuestionWords questions) {
        this.file = file;
        this.desk = desk;
        this.questions = questions;
    }

    @GetMapping("/klanten/{id}/gesprek/oorzaak")
    @Needs(Permission.HOLD_TALK)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var words = frame.words();
        var found = file.open(actor, Permission.HOLD_TALK, id, session, passage -> desk.found(id, words, passage));
        return found.map(one -> show(one, Wrong.NOTHING, frame, model)).orElse("redirect:" + BlockPage.base(id));
    }

    @PostMapping("/klanten/{id}/gesprek/oorzaak")
    @Needs(Permission.HOLD_TALK)
    String told(
            @PathVariable ClientId id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var sent = new Sent(fields);
        var words = frame.words();
        var told = file.open(actor, Permission.HOLD_TALK, id, session, passage -> desk.keep(id, sent, words, passage));
        return switch (told) {
            case Told.Again(var found, var wrong) -> show(found, wrong, frame, model);
            case Told.Over over -> {
                News.warning(next, "intake.closed");
                yield "redirect:" + BlockPage.base(id);
            }
            case Told.Kept(var unclear) -> {
                unclear.ifPresentOrElse(
                        day -> News.done(next, "intake.cause.later", words.dayOfMonth(day)),
                        () -> News.done(next, "intake.thanks"));
                yield "redirect:" + BlockPage.base(id);
            }
        };
    }

    private String show(Found found, Wrong wrong, Frame frame, Model model) {
        var words = frame.words();
        var making = new QuestionWords.Making(
                found.replies(), found.known(), Optional.empty(), wrong.fields(), wrong.clashes(), Map.of(), 0, false);
        model.addAttribute(
                "question",
                questions.view(found.question(), making, words.over(found.set().words(words.language()))));
        model.addAttribute(
                "hidden",
                new BlockView.Hidden(
                        found.talk().id(), UUID.randomUUID(), found.replies().last()));
        model.addAttribute("day", day(found, wrong, words));
        model.addAttribute("warning", wrong.whole().map(words::say));
        model.addAttribute("path", BlockPage.base(found.talk().client()));
        model.addAttribute("frame", frame.titled(words.say("intake.cause.title")));
        return "intake/cause";
    }

    private static Field.Date day(Found found, Wrong wrong, Words words) {
        var ask = Field.Ask.of("datum", words.say("intake.cause.when"))
                .optional()
                .wrongWhen(wrong.day().map(words::say));
        var proposed =
                found.next().orElseGet(() -> WorkingDays.from(found.today().plusWeeks(WEEKS)));
        return new Field.Date(ask, proposed.toString(), found.today().toString(), "");
    }
}
