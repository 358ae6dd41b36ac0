package nl.kansrijk.web.picture;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.News;
import nl.kansrijk.web.cv.Desk;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A day on which a client saw work from nearby; then the own view is asked again. Source: row 0-33. */
@Controller
class TasterPage {
    private final Desk desk;
    private final SelfViews views;

    TasterPage(Desk desk, SelfViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping({"/mijn-zelfbeeld/meegekeken", "/klanten/{id}/zelfbeeld/meegekeken"})
    @Needs(Permission.HOLD_TALK)
    String saw(
            @PathVariable(required = false) Optional<ClientId> id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        var form = new SelfImageForm(sent);
        boolean told = desk.look(
                        seat, Permission.HOLD_TALK, (client, passage) -> saw(client, form, seat.alone(), passage))
                .found();
        if (told) News.done(next, "selfimage.seen");
        else News.warning(next, "selfimage.wrong.seen");
        return "redirect:" + SelfImagePage.path(seat);
    }

    private boolean saw(ClientId client, SelfImageForm form, boolean alone, Passage passage) {
        var day = form.day(DutchTime.day(passage.at()));
        if (form.taster().isEmpty() || day.isEmpty()) return false;
        views.saw(client, form.taster().get(), day.get(), form.voice(alone), passage);
        return true;
    }
}
