package nl.kansrijk.web.picture;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.cv.Desk;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the client is seen, by the client alone or by both together: before and after seeing work from nearby. Source: row 0-33. */
@Controller
class SelfImagePage {
    private final Desk desk;
    private final SelfViews views;
    private final SelfImages images;

    SelfImagePage(Desk desk, SelfViews views, SelfImages images) {
        this.desk = desk;
        this.views = views;
        this.images = images;
    }

    private record Found(List<Statement> history, LocalDate today, boolean writes) {
        static Found of(List<Statement> history, Passage passage) {
            boolean writes = passage.writable().contains(DataGroup.ATTITUDE);
            return new Found(history, DutchTime.day(passage.at()), writes);
        }
    }

    @GetMapping({"/mijn-zelfbeeld", "/klanten/{id}/zelfbeeld"})
    @Needs(Permission.COURSE)
    String look(
            @PathVariable(required = false) Optional<ClientId> id,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model) {
        return show(new Seat(actor, id, request), new SelfImageForm(Map.of()), List.of(), frame, model);
    }

    @PostMapping({"/mijn-zelfbeeld", "/klanten/{id}/zelfbeeld"})
    @Needs(Permission.HOLD_TALK)
    String say(
            @PathVariable(required = false) Optional<ClientId> id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        var form = new SelfImageForm(sent);
        var errors = form.wrong();
        if (!errors.isEmpty()) return show(seat, form, errors, frame, model);
        var said = desk.look(
                        seat,
                        Permission.HOLD_TALK,
                        (client, passage) ->
                                views.sees(client, form.view(), form.example(), form.voice(seat.alone()), passage))
                .found();
        switch (said) {
            case Said.Kept(var kept, var warnings) -> {
                if (warnings.isEmpty()) News.done(next, "selfimage.kept");
                else News.warning(next, warnings.getFirst().key());
            }
            case Said.Stale stale -> News.warning(next, "selfimage.stale");
            case Said.Refused(var why) -> News.warning(next, why.key());
        }
        return "redirect:" + path(seat);
    }

    private String show(Seat seat, SelfImageForm form, List<FieldError> errors, Frame frame, Model model) {
        var words = frame.words();
        var looked = desk.look(
                seat, Permission.COURSE, (client, passage) -> Found.of(views.history(client, passage), passage));
        var found = looked.found();
        var who = seat.alone() ? "selfimage.asks" : "selfimage.asks.client";
        model.addAttribute(
                "page",
                new SelfImageView(
                        path(seat),
                        seat.client()
                                .map(id -> "/klanten/" + id.value() + "/verloop")
                                .orElse("/mijn-profiel"),
                        SelfViews.asks(found.history()).map(day -> words.say(who, words.day(day))),
                        images.of(found.history(), words),
                        found.writes()
                                ? Optional.of(form.form(seat.alone(), found.today(), errors, words))
                                : Optional.empty()));
        desk.frame(seat, looked, words.say(seat.alone() ? "selfimage.title" : "selfimage.title.client"), frame, model);
        return "picture/selfimage";
    }

    /** Where this page stands, for who sits there. */
    static String path(Seat seat) {
        return seat.client().map(id -> "/klanten/" + id.value() + "/zelfbeeld").orElse("/mijn-zelfbeeld");
    }
}
