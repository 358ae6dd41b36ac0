package nl.kansrijk.web.household;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.household.Desk;
import nl.kansrijk.casework.household.Desks;
import nl.kansrijk.casework.household.Referrals;
import nl.kansrijk.casework.household.Referrals.Came;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.HelpLines;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Organisations;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a desk for help with one press; it stands with the household and all other help from then on. */
@Controller
class ReferralPage {
    private final CaseFile file;
    private final Referrals referrals;
    private final Desks desks;
    private final Organisations organisations;

    ReferralPage(CaseFile file, Referrals referrals, Desks desks, Organisations organisations) {
        this.file = file;
        this.referrals = referrals;
        this.desks = desks;
        this.organisations = organisations;
    }

    @PostMapping("/klanten/{id}/omgeving/verwijzing")
    @Needs(Permission.CHANGE_AROUND)
    String send(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            Frame frame,
            RedirectAttributes next) {
        var from = organisations.of(actor.tenant());
        var desk = desks.of(from.code()).stream()
                .filter(one -> one.code().equals(sent.getOrDefault("loket", "")))
                .findFirst();
        var form = Typed.number(sent.getOrDefault("form", ""));
        if (desk.isEmpty() || form.isEmpty()) {
            News.warning(next, "around.error.choose");
            return AroundScreen.back(id);
        }
        Came came = file.open(
                actor,
                Permission.CHANGE_AROUND,
                id,
                session,
                passage -> referrals.send(id, desk.get(), from.name(), form.get(), passage));
        tell(came, desk.get(), frame.words(), next);
        return AroundScreen.back(id);
    }

    private static void tell(Came came, Desk desk, Words words, RedirectAttributes next) {
        switch (came) {
            case Came.Sent sent -> News.done(next, "referral.sent", desk.name());
            case Came.Runs(var track) -> News.warning(next, "referral.runs", HelpLines.says(track, words));
            case Came.NoPhone noPhone -> News.warning(next, "referral.nophone");
        }
    }
}
