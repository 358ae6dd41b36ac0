package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Causes;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.intake.Saved;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Hoe komt dat, denkt u?": asked once, when something about work or confidence is low and nobody knows why. "Nog niet
 * duidelijk" is an answer too, and comes back on a day.
 */
@Controller
class CausePage {
    private static final int WEEKS = 4;
    private final CaseFile file;
    private final TalkDesk.Rooms rooms;
    private final Causes causes;
    private final QuestionWords questions;

    CausePage(CaseFile file, TalkDesk.Rooms rooms, Causes causes, QuestionWords questions) {
        this.file = file;
        this.rooms = rooms;
        this.causes = causes;
        this.questions = questions;
    }

    private record Found(Talk talk, QuestionSet set, Replies replies, LocalDate today) {
        Question question() {
            return set.cause();
        }
    }

    private record Told(
            boolean fine,
            boolean unclear,
            Optional<Found> found,
            Map<Place, String> wrong,
            Map<Place, String> clashes) {}

    @GetMapping("/klanten/{id}/gesprek/oorzaak")
    @Needs(Permission.HOLD_TALK)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var found = file.open(actor, Permission.HOLD_TALK, id, session, passage -> found(id, passage));
        return found.map(one -> show(id, one, Map.of(), Map.of(), Optional.empty(), frame, model))
                .orElse("redirect:" + BlockPage.base(id));
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
        var day = day(sent.one("datum"));
        boolean unclear = sent.pressed("onduidelijk");
        var told =
                file.open(actor, Permission.HOLD_TALK, id, session, passage -> keep(id, sent, unclear, day, passage));
        if (told.found().isEmpty()) {
            News.warning(next, "intake.closed");
            return "redirect:" + BlockPage.base(id);
        }
        if (!told.fine()) {
            var wrong = unclear ? Optional.of("intake.cause.day") : Optional.<String>empty();
            return show(id, told.found().get(), told.wrong(), told.clashes(), wrong, frame, model);
        }
        News.done(next, unclear ? "intake.cause.later" : "intake.thanks");
        return "redirect:" + BlockPage.base(id);
    }

    private Told keep(ClientId id, Sent sent, boolean unclear, Optional<LocalDate> day, Passage passage) {
        var found = found(id, passage).filter(one -> one.talk().id().equals(sent.talk()));
        if (found.isEmpty()) return new Told(false, unclear, found, Map.of(), Map.of());
        var today = found.get().today();
        boolean dayFits = day.filter(one -> !one.isBefore(today) && one.isBefore(today.plusYears(1)))
                .isPresent();
        if (unclear && !dayFits) return new Told(false, true, found, Map.of(), Map.of());
        var sheet = sent.sheet(sent.talk(), List.of(found.get().question()), Map.of());
        var saved = rooms.answers().save(id, sheet, passage);
        if (unclear) causes.unclear(found.get().talk(), day.orElseThrow(), passage);
        else causes.told(found.get().talk(), passage);
        return saved instanceof Saved.Kept kept
                ? new Told(kept.whole(), unclear, found, kept.wrong(), kept.clashes())
                : new Told(false, unclear, Optional.empty(), Map.of(), Map.of());
    }

    private Optional<Found> found(ClientId id, Passage passage) {
        return rooms.talks()
                .running(id, passage)
                .map(talk -> new Found(
                        talk,
                        rooms.questions().of(talk),
                        rooms.answers().of(talk, passage),
                        TalkWords.day(passage.at())));
    }

    private String show(
            ClientId id,
            Found found,
            Map<Place, String> wrong,
            Map<Place, String> clashes,
            Optional<String> wrongDay,
            Frame frame,
            Model model) {
        var words = frame.words();
        var making = new QuestionWords.Making(
                found.replies(), Map.of(), Optional.empty(), wrong, clashes, Map.of(), 0, false);
        var ask =
                Field.Ask.of("datum", words.say("intake.cause.when")).optional().wrongWhen(wrongDay.map(words::say));
        model.addAttribute(
                "question",
                questions.view(found.question(), making, words.over(found.set().words(words.language()))));
        model.addAttribute(
                "hidden",
                new BlockView.Hidden(
                        found.talk().id(), UUID.randomUUID(), found.replies().last()));
        model.addAttribute(
                "day",
                new Field.Date(
                        ask,
                        WorkingDays.from(found.today().plusWeeks(WEEKS)).toString(),
                        found.today().toString(),
                        ""));
        model.addAttribute("path", BlockPage.base(id));
        model.addAttribute("frame", frame.titled(words.say("intake.cause.title")));
        return "intake/cause";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
