package nl.kansrijk.web.employers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/** Makes the fields of the form from what was typed and what is wrong with it. */
record EmployerFormFields(Map<String, List<String>> typed, List<FieldError> errors, Phrases phrases, Words words) {

    String typed(String name) {
        return typed.getOrDefault(name, List.of("")).getFirst();
    }

    Words said() {
        return words;
    }

    Field.Text text(String name, String key, int longest) {
        return Field.Text.of(ask(name, key), typed(name), longest);
    }

    Field.Text free(String name, String key, String type, int longest) {
        return new Field.Text(ask(name, key).optional(), typed(name), type, longest, "off");
    }

    Field.Select select(String name, String key, List<Field.Option> options) {
        return new Field.Select(ask(name, key), typed(name), options);
    }

    Field.Checkboxes tick(String name, String key, String label) {
        Set<String> ticked = typed(name).isEmpty() ? Set.of() : Set.of("ja");
        var option = Field.Option.of("ja", words.say(label));
        return new Field.Checkboxes(ask(name, key).optional(), ticked, List.of(option));
    }

    private Field.Ask ask(String name, String key) {
        return Field.Ask.of(name, words.say(key))
                .wrongWhen(errors.stream()
                        .filter(error -> error.field().equals(name))
                        .map(error -> phrases.say(error.what(), words))
                        .findFirst());
    }
}
