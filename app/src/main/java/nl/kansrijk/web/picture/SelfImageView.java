package nl.kansrijk.web.picture;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/**
 * How a client is seen, before and after.
 *
 * @param asks what is asked now, after work was seen from nearby
 * @param form empty for who only reads
 */
public record SelfImageView(
        String path, String back, Optional<String> asks, CourseView.SelfImage image, Optional<Form> form) {
    /** A view with its example, and work that was seen. {@code who} empty for someone alone. */
    public record Form(
            Optional<Field.Radios> who, Field.Radios view, Field.Area example, Field.Radios what, Field.Date day) {
        /** Every question that can be wrong, for the summary of mistakes. */
        public List<Field.Ask> asks() {
            return List.of(view.ask(), example.ask());
        }
    }
}
