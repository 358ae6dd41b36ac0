package nl.kansrijk.web.cv;

import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.FieldError;

/** A screen as it was sent, with what is wrong with it; {@link #NOT} when it is shown and was not sent. */
record Filled(Map<String, List<String>> sent, List<FieldError> wrong) {
    static final Filled NOT = new Filled(Map.of(), List.of());

    Filled {
        sent = Map.copyOf(sent);
        wrong = List.copyOf(wrong);
    }
}
