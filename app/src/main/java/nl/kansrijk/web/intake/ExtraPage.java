package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a block along that is not usual for the client's groups, for a reason. Source: row 0-21. */
@Controller
class ExtraPage {
    private final CaseFile file;
    private final TalkDesk.Rooms rooms;

    ExtraPage(CaseFile file, TalkDesk.Rooms rooms) {
        this.file = file;
        this.rooms = rooms;
    }

    @PostMapping("/klanten/{id}/gesprek/erbij")
    @Needs(Permission.HOLD_TALK)
    String add(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var base = BlockPage.base(id);
        var letter = sent.getOrDefault("stuk", "").toLowerCase(Locale.ROOT);
        var why = why(sent);
        if (why.isEmpty() || !letter.matches("[a-l]")) {
            News.warning(next, tooLong(sent) ? "intake.skip.long" : "intake.extra.choose");
            return "redirect:" + base;
        }
        var block = TalkDesk.block(letter);
        boolean taken = file.open(actor, Permission.HOLD_TALK, id, session, passage -> rooms.talks()
                .running(id, passage)
                .filter(talk -> rooms.steps().add(talk, block, why.get(), passage))
                .isPresent());
        if (!taken) {
            News.warning(next, "intake.extra.not");
            return "redirect:" + base;
        }
        News.done(next, "intake.extra.done");
        return "redirect:" + BlockPage.path(base + "/vragen", block);
    }

    private static Optional<TalkSteps.Added> why(Map<String, String> sent) {
        if (tooLong(sent)) return Optional.empty();
        return Arrays.stream(TalkSteps.AddReason.values())
                .filter(one -> one.name().equals(sent.getOrDefault("reden", "")))
                .findFirst()
                .map(one -> new TalkSteps.Added(one, sent.getOrDefault("toelichting", "")));
    }

    private static boolean tooLong(Map<String, String> sent) {
        return sent.getOrDefault("toelichting", "").length() > Passing.LONGEST;
    }
}
