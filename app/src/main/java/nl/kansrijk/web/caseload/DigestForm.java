package nl.kansrijk.web.caseload;

import java.util.List;
import nl.kansrijk.web.Field;

/**
 * What someone wishes of the daily mail, and how it would look now.
 *
 * @param reachable whether there is a mail address to send it to
 */
public record DigestForm(
        Field.Radios wanted,
        Field.Select hour,
        Field.Checkboxes about,
        String subject,
        String text,
        boolean reachable) {
    /** All questions, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return List.of(wanted.ask(), hour.ask(), about.ask());
    }
}
