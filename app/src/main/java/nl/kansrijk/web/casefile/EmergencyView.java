package nl.kansrijk.web.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.EmergencyDoor.Ground;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;

/** The form of the emergency door; the password is absent where there is none to give. */
public record EmergencyView(
        String action, Field.Radios ground, Field.Radios purpose, Field.Area text, Optional<Field.Text> password) {

    static EmergencyView of(
            ClientId id, EmergencyForm form, List<FieldError> errors, boolean withPassword, Frame frame) {
        var words = frame.words();
        var why = ask("grond", "emergency.ground", errors, words);
        var text = ask("toelichting", "emergency.text", errors, words).hinted(words.say("emergency.text.hint"));
        var password = ask("wachtwoord", "emergency.password", errors, words);
        return new EmergencyView(
                "/klanten/" + id.value() + "/noodtoegang",
                new Field.Radios(why, form.grond(), grounds(words)),
                PurposePage.question(frame, wrong("doel", errors, words), form.doel()),
                new Field.Area(text, form.toelichting(), 4, EmergencyForm.LONGEST),
                withPassword
                        ? Optional.of(new Field.Text(password, "", "password", 200, "current-password"))
                        : Optional.empty());
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        var always = java.util.stream.Stream.of(ground.ask(), purpose.ask(), text.ask());
        return java.util.stream.Stream.concat(always, password.stream().map(Field.Text::ask))
                .toList();
    }

    private static List<Field.Option> grounds(Words words) {
        return Arrays.stream(Ground.values())
                .map(ground -> Field.Option.of(ground.name(), words.say("emergency.ground." + ground.name())))
                .toList();
    }

    private static Field.Ask ask(String name, String key, List<FieldError> errors, Words words) {
        return Field.Ask.of(name, words.say(key)).wrongWhen(wrong(name, errors, words));
    }

    private static Optional<String> wrong(String name, List<FieldError> errors, Words words) {
        return errors.stream()
                .filter(error -> error.field().equals(name))
                .map(error -> words.say(
                        error.what().key(), error.what().facts().values().toArray()))
                .findFirst();
    }
}
