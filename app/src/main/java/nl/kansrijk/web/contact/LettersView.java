package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Optional;

/** Everything that was sent to one client. {@code back} is the file. */
public record LettersView(String back, String shown, List<Line> lines) {
    public LettersView {
        lines = List.copyOf(lines);
    }

    /** One letter: words, way, when, how far; {@code print} is its page on paper, where it has one. */
    public record Line(String subject, String text, String way, String when, String state, Optional<String> print) {}
}
