package nl.kansrijk.web.together;

import java.util.List;
import java.util.Optional;

/**
 * What employers see of someone without the name: a switch for each part, and the card as it is now. {@code back} is where
 * the reader came from.
 */
public record SharedView(String path, String back, String backLabel, List<Switch> switches, List<Part> card) {
    public SharedView {
        switches = List.copyOf(switches);
        card = List.copyOf(card);
    }

    /** One part: whether employers see it, what that means, and when it was chosen and by whom. */
    public record Switch(String code, String title, String text, boolean open, Optional<String> chosen) {}

    /** What stands on the card under one heading. */
    public record Part(String title, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
