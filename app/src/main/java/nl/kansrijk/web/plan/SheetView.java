package nl.kansrijk.web.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.web.Field;

/**
 * A form about a plan, in the file.
 *
 * @param told what is known already, a line each
 * @param since what another changed meanwhile
 * @param forms one or more; each is sent by itself
 */
public record SheetView(
        String path, String title, String lead, List<String> told, List<String> since, List<Form> forms) {
    public SheetView {
        told = List.copyOf(told);
        since = List.copyOf(since);
        forms = List.copyOf(forms);
    }

    /** One form. {@code presses}: what may be done with it, by the value of the button. */
    public record Form(
            String title, String action, Map<String, String> hidden, List<Field> fields, Map<String, String> presses) {
        public Form {
            hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
            fields = List.copyOf(fields);
            presses = Collections.unmodifiableMap(new LinkedHashMap<>(presses));
        }
    }

    /** All questions, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return forms.stream()
                .flatMap(form -> form.fields().stream())
                .map(Field::ask)
                .toList();
    }
}
