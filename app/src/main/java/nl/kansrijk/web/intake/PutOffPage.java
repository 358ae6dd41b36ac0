package nl.kansrijk.web.intake;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at the picture together is put off after a talk, for a reason; it comes back as a task. Source: row 1-39, J3. */
@Controller
class PutOffPage {
    private final CaseFile file;
    private final TalkDesk.Rooms rooms;

    PutOffPage(CaseFile file, TalkDesk.Rooms rooms) {
        this.file = file;
        this.rooms = rooms;
    }

    @PostMapping("/klanten/{id}/gesprekken/{talk}/samen-later")
    @Needs(Permission.HOLD_TALK)
    String putOff(
            @PathVariable ClientId id,
            @PathVariable UUID talk,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var passing = Passing.of(name -> sent.getOrDefault(name, ""));
        boolean there =
                file.open(actor, Permission.HOLD_TALK, id, session, passage -> putOff(id, talk, passing, passage));
        if (!there) throw new NotHere();
        if (passing.why().isPresent()) {
            News.done(next, "intake.together.off.done");
            return "redirect:/klanten/" + id.value();
        }
        News.warning(next, passing.wrong().orElse("intake.together.off.choose"));
        return "redirect:/klanten/" + id.value() + "/gesprekken/" + talk;
    }

    /** Answers whether there is such a talk. */
    private boolean putOff(ClientId id, UUID number, Passing passing, Passage passage) {
        var talk = rooms.talks().of(id, passage).stream()
                .filter(one -> one.id().equals(number) && !one.open())
                .findFirst();
        talk.ifPresent(one -> passing.why().ifPresent(why -> rooms.steps().putOffTogether(one, why, passage)));
        return talk.isPresent();
    }
}
