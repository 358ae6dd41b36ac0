package nl.kansrijk.web.reckon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The questions of a sum as fields, with what was filled in and what is wrong with it. */
record Questions(Filled filled, List<FieldError> errors, Words words) {
    private static final int SHORT = 12;

    Field.Date day(String field, String otherwise) {
        var typed = filled.typed(field);
        return new Field.Date(ask(field), typed.isEmpty() ? otherwise : typed, "", "");
    }

    Field.Text number(String field) {
        return Field.Text.of(hinted(field), filled.typed(field), SHORT);
    }

    Field.Text maybe(String field) {
        return Field.Text.of(hinted(field).optional(), filled.typed(field), SHORT);
    }

    /** Needed only with some other answer; its hint says which. */
    Field.Text sometimes(String field) {
        return Field.Text.of(hinted(field).sometimes(), filled.typed(field), SHORT);
    }

    <E extends Enum<E>> Field.Select choice(String field, Class<E> kind) {
        var options = new ArrayList<Field.Option>();
        options.add(Field.Option.of("", words.say("reckon.choose")));
        options.addAll(options(field, kind));
        return new Field.Select(ask(field), filled.typed(field), options);
    }

    <E extends Enum<E>> Field.Checkboxes choices(String field, Class<E> kind) {
        return new Field.Checkboxes(ask(field).optional(), filled.all(field), options(field, kind));
    }

    private <E extends Enum<E>> List<Field.Option> options(String field, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(one -> Field.Option.of(one.name(), words.say("reckon." + field + "." + one)))
                .toList();
    }

    private Field.Ask hinted(String field) {
        var hint = "reckon.hint." + field;
        return words.knows(hint) ? ask(field).hinted(words.say(hint)) : ask(field);
    }

    private Field.Ask ask(String field) {
        return Field.Ask.of(field, words.say("reckon.ask." + field)).wrongAmong(errors, words);
    }
}
