package nl.kansrijk.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** Who can log in, and the form to add someone. A password that was typed never comes back. */
public record UsersView(
        String shown, List<Line> lines, Field.Text name, Field.Text login, Field.Select role, Field.Text password) {
    public UsersView {
        lines = List.copyOf(lines);
    }

    /** One account. */
    public record Line(String name, String login, String roles) {}

    static UsersView of(
            List<Account> accounts,
            Map<String, String> sent,
            List<FieldError> errors,
            List<Field.Option> roles,
            Words words) {
        var choices = new ArrayList<>(List.of(Field.Option.of("", words.say("users.role.choose"))));
        choices.addAll(roles);
        return new UsersView(
                words.count("users.shown", accounts.size()),
                accounts.stream().map(account -> line(account, words)).toList(),
                Field.Text.of(ask("naam", errors, words), sent.getOrDefault("naam", ""), 100),
                Field.Text.of(ask("inlognaam", errors, words), sent.getOrDefault("inlognaam", ""), 80),
                new Field.Select(ask("rol", errors, words), sent.getOrDefault("rol", ""), choices),
                new Field.Text(
                        ask("wachtwoord", errors, words).hinted(words.say("users.password.hint")),
                        "",
                        "password",
                        128,
                        "new-password"));
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(name.ask(), login.ask(), role.ask(), password.ask());
    }

    private static Line line(Account account, Words words) {
        var roles = account.roles().stream()
                .map(role -> words.say("role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        return new Line(account.name(), account.login(), roles);
    }

    private static Field.Ask ask(String name, List<FieldError> errors, Words words) {
        return Field.Ask.of(name, words.say("users.ask." + name))
                .wrongWhen(errors.stream()
                        .filter(error -> error.field().equals(name))
                        .map(error -> words.say(error.what().key()))
                        .findFirst());
    }
}
