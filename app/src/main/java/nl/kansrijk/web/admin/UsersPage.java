package nl.kansrijk.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.PasswordRules;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of the own organisation can log in, and adding someone. Clients and employers get their account elsewhere. */
@Controller
class UsersPage {
    private static final Set<Role> NOT_HERE = EnumSet.of(Role.CLIENT, Role.CLIENT_REPRESENTATIVE, Role.EMPLOYER_USER);
    private final Gate gate;
    private final Accounts accounts;

    UsersPage(Gate gate, Accounts accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    @GetMapping("/gebruikers")
    @Needs(Permission.MANAGE_ACCOUNTS)
    String list(Actor actor, Frame frame, Model model) {
        return show(Map.of(), List.of(), actor, frame, model);
    }

    @PostMapping("/gebruikers")
    @Needs(Permission.MANAGE_ACCOUNTS)
    String add(@RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var errors = errors(sent);
        if (!errors.isEmpty()) return show(sent, errors, actor, frame, model);
        var login = sent.getOrDefault("inlognaam", "").strip();
        var role = role(sent).orElseThrow();
        var fresh = new Account(
                UserId.random(),
                actor.tenant(),
                login,
                sent.getOrDefault("naam", "").strip(),
                Set.of(role),
                Optional.empty(),
                false,
                "");
        gate.pass(
                Look.by(actor, Permission.MANAGE_ACCOUNTS)
                        .on("account:" + fresh.id().value()),
                passage -> fresh);
        try {
            accounts.add(fresh, sent.getOrDefault("wachtwoord", ""));
        } catch (DuplicateKeyException taken) {
            return show(sent, List.of(FieldError.of("inlognaam", "users.login.taken")), actor, frame, model);
        }
        News.done(next, "users.added", frame.words().say("role." + role));
        return "redirect:/gebruikers";
    }

    private static List<FieldError> errors(Map<String, String> sent) {
        var errors = new ArrayList<FieldError>();
        var name = sent.getOrDefault("naam", "").strip();
        var login = sent.getOrDefault("inlognaam", "").strip();
        if (name.isEmpty() || name.length() > 100) errors.add(FieldError.of("naam", "users.name.wrong"));
        if (!login.matches("[A-Za-z0-9._@-]{3,80}")) errors.add(FieldError.of("inlognaam", "users.login.wrong"));
        if (role(sent).isEmpty()) errors.add(FieldError.of("rol", "users.role.missing"));
        PasswordRules.against(sent.getOrDefault("wachtwoord", ""), List.of(name, login))
                .ifPresent(why -> errors.add(new FieldError("wachtwoord", why)));
        return errors;
    }

    private static Optional<Role> role(Map<String, String> sent) {
        return Arrays.stream(Role.values())
                .filter(role -> !NOT_HERE.contains(role) && role.name().equals(sent.get("rol")))
                .findFirst();
    }

    private String show(Map<String, String> sent, List<FieldError> errors, Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var roles = Arrays.stream(Role.values())
                .filter(role -> !NOT_HERE.contains(role))
                .map(role -> Field.Option.of(role.name(), words.say("role." + role)))
                .toList();
        var all = gate.pass(Look.by(actor, Permission.SETTINGS_READ), passage -> actor.tenant());
        var view = UsersView.of(accounts.of(all), sent, errors, roles, words);
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(words.say("users.title")));
        return "admin/users";
    }
}
