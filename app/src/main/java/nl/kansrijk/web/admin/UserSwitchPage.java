package nl.kansrijk.web.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.staff.Changed;
import nl.kansrijk.access.staff.Colleagues;
import nl.kansrijk.access.staff.Passwords;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Switching an account off or on, and a new password. The password is on this one page and nowhere else, never in the session. */
@Controller
class UserSwitchPage {
    private final Gate gate;
    private final Colleagues staff;

    UserSwitchPage(Gate gate, Colleagues staff) {
        this.gate = gate;
        this.staff = staff;
    }

    @PostMapping("/gebruikers/{colleague}/uit")
    @Needs(Permission.SWITCH_ACCOUNT_OFF)
    String off(
            @PathVariable("colleague") UserId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var done = pass(actor, Permission.SWITCH_ACCOUNT_OFF, id, passage -> staff.disable(id, version(sent), passage));
        return answer(done, id, "users.switched.off", next);
    }

    @PostMapping("/gebruikers/{colleague}/aan")
    @Needs(Permission.SWITCH_ACCOUNT_ON)
    String on(
            @PathVariable("colleague") UserId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var done = pass(actor, Permission.SWITCH_ACCOUNT_ON, id, passage -> staff.enable(id, version(sent), passage));
        return answer(done, id, "users.switched.on", next);
    }

    @PostMapping("/gebruikers/{colleague}/wachtwoord")
    @Needs(Permission.NEW_PASSWORD)
    String password(
            @PathVariable("colleague") UserId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var fresh = Passwords.fresh();
        var done = pass(
                actor, Permission.NEW_PASSWORD, id, passage -> staff.newPassword(id, version(sent), fresh, passage));
        if (!(done instanceof Changed.Done(var member))) return answer(done, id, "", next);
        model.addAttribute("page", new PasswordView("/gebruikers/" + id.value(), member.name(), member.login(), fresh));
        model.addAttribute("frame", frame.titled(frame.words().say("users.password.title")));
        return "admin/password";
    }

    private Changed pass(Actor actor, Permission permission, UserId id, Function<Passage, Changed> work) {
        return gate.pass(Look.by(actor, permission).on("account:" + id.value()), work);
    }

    private static String answer(Changed done, UserId id, String key, RedirectAttributes next) {
        switch (done) {
            case Changed.Done saved -> News.done(next, key);
            case Changed.Stale(var now) -> News.warning(next, "users.stale");
            case Changed.Stopped(var why) -> News.warning(next, why.key());
            case Changed.Unknown nobody -> throw new NotHere();
        }
        return "redirect:/gebruikers/" + id.value();
    }

    private static int version(Map<String, String> sent) {
        return UserForm.version(Map.of("versie", List.of(sent.getOrDefault("versie", ""))));
    }
}
