package nl.kansrijk.web.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.triage.Choice;
import nl.kansrijk.triage.Deviation;
import nl.kansrijk.triage.NewChoice;
import nl.kansrijk.triage.Reading;
import nl.kansrijk.triage.Route;
import nl.kansrijk.web.Typed;

/** What stands in a form about an advice, with every mistake in it. {@code fields} are shown again as they were typed. */
record ChoiceForm(Map<String, String> fields, List<FieldError> errors) {
    static final String RUN = "advies";
    static final String WISH = "wens";
    static final String WISH_WORDS = "wenswoorden";
    static final String ROUTE = "route";
    static final String BECAUSE = "reden";
    static final String WORDS = "uitleg";
    static final String AGREES = "vindt";
    static final String NONE = "geen";
    static final String YES = "eens";
    static final String NO = "oneens";
    static final ChoiceForm EMPTY = new ChoiceForm(Map.of(), List.of());

    ChoiceForm {
        fields = Map.copyOf(fields);
        errors = List.copyOf(errors);
    }

    /** The choice of people. */
    static ChoiceForm chosen(Map<String, String> sent) {
        var form = new ChoiceForm(sent, List.of());
        var errors = new ArrayList<FieldError>();
        if (!form.field(WISH).equals(NONE) && Route.find(form.field(WISH)).isEmpty())
            errors.add(FieldError.of(WISH, "triage.wish.missing"));
        if (Route.find(form.field(ROUTE)).isEmpty()) errors.add(FieldError.of(ROUTE, "triage.chosen.missing"));
        form.words(WISH_WORDS, errors);
        form.words(WORDS, errors);
        return new ChoiceForm(sent, errors);
    }

    /** What a second reader thinks. */
    static ChoiceForm read(Map<String, String> sent) {
        var form = new ChoiceForm(sent, List.of());
        var errors = new ArrayList<FieldError>();
        boolean said = form.field(AGREES).equals(YES) || form.field(AGREES).equals(NO);
        if (!said) errors.add(FieldError.of(AGREES, "triage.second.missing"));
        if (form.field(AGREES).equals(NO) && form.field(WORDS).isBlank())
            errors.add(FieldError.of(WORDS, "triage.refused.read-words"));
        form.words(WORDS, errors);
        return new ChoiceForm(sent, errors);
    }

    /** The same with why the room refuses it, at the field it is about. */
    ChoiceForm refused(Reason why) {
        boolean reason = why.key().endsWith("because");
        var field = why.key().endsWith(".own") ? AGREES : reason ? BECAUSE : WORDS;
        return new ChoiceForm(fields, List.of(new FieldError(field, why)));
    }

    /** As the room takes it; only of a form without mistakes. */
    NewChoice choice() {
        return new NewChoice(
                run(),
                Route.find(field(ROUTE)).orElseThrow(),
                new Choice.Wish(Route.find(field(WISH)), field(WISH_WORDS).strip()),
                Deviation.find(field(BECAUSE))
                        .map(why -> new Choice.Because(why, field(WORDS).strip())));
    }

    /** The advice it is about; one that nobody made when it does not say. */
    UUID run() {
        return Typed.number(field(RUN)).orElseGet(() -> new UUID(0, 0));
    }

    Reading.Opinion opinion() {
        return new Reading.Opinion(field(AGREES).equals(YES), field(WORDS).strip());
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private void words(String name, List<FieldError> errors) {
        var words = field(name);
        if (words.length() > Choice.LONGEST) errors.add(FieldError.of(name, "triage.refused.long"));
        if (!FreeText.check(words).warnings().isEmpty()) errors.add(FieldError.of(name, "triage.refused.private"));
    }
}
