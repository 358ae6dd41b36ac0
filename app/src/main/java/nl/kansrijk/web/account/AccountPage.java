package nl.kansrijk.web.account;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.login.Entrances;
import nl.kansrijk.access.login.OwnPasswords;
import nl.kansrijk.access.login.PasswordChange;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Mijn account": another password, the last log-in, and where the account is open now. For every role. */
@Controller
class AccountPage {
    private static final String HERE = "/mijn-account";
    private final Gate gate;
    private final Entrances entrances;
    private final OwnPasswords passwords;

    AccountPage(Gate gate, Entrances entrances, OwnPasswords passwords) {
        this.gate = gate;
        this.entrances = entrances;
        this.passwords = passwords;
    }

    @GetMapping(HERE)
    @Needs(Permission.OWN_ACCOUNT)
    String account(Actor actor, HttpSession session, Frame frame, Model model) {
        return show(Optional.empty(), actor, session, frame, model);
    }

    @PostMapping(HERE)
    @Needs(Permission.CHANGE_OWN_ACCOUNT)
    String change(
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        if (!passwords.has(actor.user())) {
            News.info(next, "account.card");
            return "redirect:" + HERE;
        }
        var wished = OwnPasswords.Wished.of(sent);
        var done = gate.pass(
                look(actor, Permission.CHANGE_OWN_ACCOUNT),
                passage -> passwords.change(actor.user(), wished, session.getId()));
        return switch (done) {
            case PasswordChange.Refused(var why) -> show(Optional.of(why), actor, session, frame, model);
            case PasswordChange.Done(int loggedOut) -> {
                News.done(next, loggedOut == 0 ? "account.changed" : "account.changed.elsewhere");
                yield "redirect:" + HERE;
            }
        };
    }

    @PostMapping(HERE + "/elders-uit")
    @Needs(Permission.CHANGE_OWN_ACCOUNT)
    String endOthers(Actor actor, HttpSession session, RedirectAttributes next) {
        gate.pass(
                look(actor, Permission.CHANGE_OWN_ACCOUNT),
                passage -> entrances.endOthers(actor.user(), session.getId()));
        News.done(next, "account.elsewhere.ended");
        return "redirect:" + HERE;
    }

    private String show(Optional<FieldError> wrong, Actor actor, HttpSession session, Frame frame, Model model) {
        var words = new AccountWords(frame.words());
        var view = gate.pass(
                look(actor, Permission.OWN_ACCOUNT),
                passage -> new AccountView(
                        words.before(entrances.before(actor.user())),
                        words.places(entrances.open(actor.user(), session.getId())),
                        passwords.has(actor.user()) ? Optional.of(words.form(wrong)) : Optional.empty(),
                        Policy.writable(actor.role()).contains(Permission.OWN_CARD.group())));
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(frame.words().say("account.title")));
        return "account/account";
    }

    private static Look look(Actor actor, Permission permission) {
        return Look.by(actor, permission).on("account:" + actor.user().value());
    }
}
