package nl.kansrijk.web.admin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.staff.Changed;
import nl.kansrijk.access.staff.Colleagues;
import nl.kansrijk.access.staff.StaffMember;
import nl.kansrijk.access.staff.StaffMember.Rights;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account of the own organisation and what it may. */
@Controller
class UserPage {
    private final Gate gate;
    private final Colleagues staff;

    UserPage(Gate gate, Colleagues staff) {
        this.gate = gate;
        this.staff = staff;
    }

    private record Known(StaffMember member, Map<UUID, String> teams) {}

    @GetMapping("/gebruikers/{colleague}")
    @Needs(Permission.MANAGE_ACCOUNTS)
    String open(@PathVariable("colleague") UserId id, Actor actor, Frame frame, Model model) {
        var known = known(id, actor);
        var form = UserForm.of(known.member().rights());
        return show(UserView.of(known.member(), form, known.teams(), List.of(), actor, frame.words()), frame, model);
    }

    @PostMapping("/gebruikers/{colleague}")
    @Needs(Permission.CHANGE_ACCOUNT)
    String change(
            @PathVariable("colleague") UserId id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var known = known(id, actor);
        var form = UserForm.of(sent);
        return switch (form.parse(known.member(), known.teams())) {
            case Parsed.Bad<Rights>(var errors) -> again(known, form, errors, actor, frame, model);
            case Parsed.Good<Rights>(var rights) -> {
                var look = Look.by(actor, Permission.CHANGE_ACCOUNT).on("account:" + id.value());
                var done = gate.pass(look, passage -> staff.change(id, UserForm.version(sent), rights, passage));
                yield answer(done, known, actor, frame, model, next);
            }
        };
    }

    private String answer(Changed done, Known known, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var words = frame.words();
        return switch (done) {
            case Changed.Done saved -> {
                News.done(next, "users.changed");
                yield "redirect:/gebruikers/" + saved.now().id().value();
            }
            case Changed.Stale(var now) -> {
                var form = UserForm.of(now.rights());
                var view = UserView.of(now, form, known.teams(), List.of(), actor, words);
                yield show(view.stale(words.say("users.stale")), frame, model);
            }
            case Changed.Stopped(var why) -> {
                News.warning(next, why.key());
                yield "redirect:/gebruikers/" + known.member().id().value();
            }
            case Changed.Unknown nobody -> throw new NotHere();
        };
    }

    private String again(Known known, UserForm form, List<FieldError> errors, Actor actor, Frame frame, Model model) {
        return show(UserView.of(known.member(), form, known.teams(), errors, actor, frame.words()), frame, model);
    }

    private Known known(UserId id, Actor actor) {
        return gate.pass(
                Look.by(actor, Permission.SETTINGS_READ),
                passage -> staff.find(id, passage)
                        .map(member -> new Known(member, staff.teams(passage)))
                        .orElseThrow(NotHere::new));
    }

    private static String show(UserView view, Frame frame, Model model) {
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(view.who().name()));
        return "admin/user";
    }
}
