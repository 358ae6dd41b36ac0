package nl.kansrijk.web.admin;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The form to add someone. A password that was typed never comes back. */
public record NewUserView(Field.Text name, Field.Text login, Field.Select role, Field.Text password) {

    static NewUserView of(NewUserForm form, List<FieldError> errors, Words words) {
        var choices = new ArrayList<>(List.of(Field.Option.of("", words.say("users.role.choose"))));
        choices.addAll(UserRoles.options(words));
        var password = ask("wachtwoord", errors, words).hinted(words.say("users.password.hint"));
        return new NewUserView(
                Field.Text.of(ask("naam", errors, words), form.name(), 100),
                Field.Text.of(ask("inlognaam", errors, words), form.login(), 80),
                new Field.Select(ask("rol", errors, words), form.role(), choices),
                new Field.Text(password, "", "password", 128, "new-password"));
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(name.ask(), login.ask(), role.ask(), password.ask());
    }

    private static Field.Ask ask(String name, List<FieldError> errors, Words words) {
        return Field.Ask.of(name, words.say("users.ask." + name)).wrongAmong(errors, words);
    }
}
