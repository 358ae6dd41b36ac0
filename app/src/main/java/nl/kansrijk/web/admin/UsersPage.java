package nl.kansrijk.web.admin;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.staff.Colleagues;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of the own organisation can log in, and adding someone. A name that is searched is kept in the session, never in the address. */
@Controller
class UsersPage {
    static final int LONGEST = 80;
    private static final String TYPED = "gebruikers.zoek";
    private final Gate gate;
    private final Colleagues staff;

    UsersPage(Gate gate, Colleagues staff) {
        this.gate = gate;
        this.staff = staff;
    }

    @GetMapping("/gebruikers")
    @Needs(Permission.MANAGE_ACCOUNTS)
    String list(@RequestParam Map<String, String> codes, Actor actor, Frame frame, HttpSession session, Model model) {
        var typed = Objects.requireNonNullElse((String) session.getAttribute(TYPED), "");
        return show(UsersQuery.of(codes, typed), new NewUserForm(Map.of()), List.of(), actor, frame, model);
    }

    /** Remembers what is searched and goes back to the list with the same counter chosen. */
    @PostMapping("/gebruikers/zoek")
    @Needs(Permission.MANAGE_ACCOUNTS)
    String search(@RequestParam Map<String, String> sent, HttpSession session) {
        var typed = sent.getOrDefault("letters", "").strip();
        var kept = typed.substring(0, Math.min(typed.length(), LONGEST));
        session.setAttribute(TYPED, kept);
        var codes = new HashMap<>(sent);
        if (!kept.isEmpty()) codes.put("zoek", "ja");
        return "redirect:" + UsersQuery.of(codes, kept).onPage(1).href();
    }

    @PostMapping("/gebruikers")
    @Needs(Permission.MANAGE_ACCOUNTS)
    String add(@RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var form = new NewUserForm(sent);
        return switch (form.parse(actor.tenant())) {
            case Parsed.Bad<Account>(var errors) -> again(form, errors, actor, frame, model);
            case Parsed.Good<Account>(var fresh) -> {
                if (!added(fresh, form.password(), actor))
                    yield again(form, List.of(FieldError.of("inlognaam", "users.login.taken")), actor, frame, model);
                News.done(next, "users.added", UserRoles.named(fresh.roles(), frame.words()));
                yield "redirect:/gebruikers";
            }
        };
    }

    private boolean added(Account fresh, String password, Actor actor) {
        var look = Look.by(actor, Permission.MANAGE_ACCOUNTS)
                .on("account:" + fresh.id().value());
        try {
            return gate.pass(look, passage -> {
                staff.add(fresh, password, passage);
                return true;
            });
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private String again(NewUserForm form, List<FieldError> errors, Actor actor, Frame frame, Model model) {
        return show(UsersQuery.of(Map.of(), ""), form, errors, actor, frame, model);
    }

    private String show(
            UsersQuery query, NewUserForm form, List<FieldError> errors, Actor actor, Frame frame, Model model) {
        var look = Look.by(actor, Permission.SETTINGS_READ);
        var list = gate.pass(look, passage -> staff.list(query.asked(), passage));
        model.addAttribute(
                "page", UsersView.of(query, list, NewUserView.of(form, errors, frame.words()), frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("users.title")));
        return "admin/users";
    }
}
