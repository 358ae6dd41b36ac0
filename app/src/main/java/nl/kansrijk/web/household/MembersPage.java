package nl.kansrijk.web.household;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Member;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.household.AroundScreen.Around;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who lives with a client: add someone, or say that someone left or still lives there. */
@Controller
class MembersPage {
    private static final int SHORTEST_NUMBER = 8;
    private final CaseFile file;
    private final Household household;
    private final AroundScreen screen;

    MembersPage(CaseFile file, Household household, AroundScreen screen) {
        this.file = file;
        this.household = household;
        this.screen = screen;
    }

    @PostMapping("/klanten/{id}/omgeving/gezin")
    @Needs(Permission.CHANGE_AROUND)
    String addMember(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = new AroundForm(sent);
        Parsed<Member> parsed = file.open(actor, Permission.CHANGE_AROUND, id, session, passage -> {
            var other = form.value("nummer").length() < SHORTEST_NUMBER
                    ? Optional.<ClientId>empty()
                    : household
                            .withNumber(form.value("nummer").toLowerCase(Locale.ROOT), passage)
                            .filter(found -> !found.equals(id));
            var read = form.member(other, screen.today());
            if (read instanceof Parsed.Good<Member>(var member))
                household.add(id, member, form.form().orElseThrow(), passage);
            return read;
        });
        return screen.answered(parsed, sent, new Around(id, actor, frame, session, model), next);
    }

    @PostMapping("/klanten/{id}/omgeving/gezin/{member}")
    @Needs(Permission.CHANGE_AROUND)
    String end(
            @PathVariable ClientId id,
            @PathVariable UUID member,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        boolean ended = !sent.getOrDefault("stap", "").equals("terug");
        boolean known = file.open(
                actor, Permission.CHANGE_AROUND, id, session, passage -> household.end(id, member, ended, passage));
        if (!known) throw new NotHere();
        News.done(next, ended ? "around.done.ended" : "around.done.back");
        return AroundScreen.back(id);
    }
}
