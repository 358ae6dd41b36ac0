package nl.kansrijk.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.PasswordRules;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** What was typed to add someone. */
record NewUserForm(Map<String, String> sent) {

    String name() {
        return sent.getOrDefault("naam", "").strip();
    }

    String login() {
        return sent.getOrDefault("inlognaam", "").strip();
    }

    String role() {
        return sent.getOrDefault("rol", "");
    }

    String password() {
        return sent.getOrDefault("wachtwoord", "");
    }

    Parsed<Account> parse(TenantId tenant) {
        var errors = errors();
        if (!errors.isEmpty()) return new Parsed.Bad<>(errors);
        var roles = Set.of(UserRoles.role(role()).orElseThrow());
        return new Parsed.Good<>(
                new Account(UserId.random(), tenant, login(), name(), roles, Optional.empty(), false, ""));
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (name().isEmpty() || name().length() > 100) errors.add(FieldError.of("naam", "users.name.wrong"));
        if (!login().matches("[A-Za-z0-9._@-]{3,80}")) errors.add(FieldError.of("inlognaam", "users.login.wrong"));
        if (UserRoles.role(role()).isEmpty()) errors.add(FieldError.of("rol", "users.role.missing"));
        PasswordRules.against(password(), List.of(name(), login()))
                .ifPresent(why -> errors.add(new FieldError("wachtwoord", why)));
        return errors;
    }
}
