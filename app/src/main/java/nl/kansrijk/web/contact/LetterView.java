package nl.kansrijk.web.contact;

import java.util.List;

/** A letter on paper, one page: who sends it, to whom, when, what. {@code waits} is whether it was not posted yet. */
public record LetterView(
        String path,
        String back,
        String from,
        List<String> address,
        String day,
        String subject,
        List<String> text,
        boolean waits) {
    public LetterView {
        address = List.copyOf(address);
        text = List.copyOf(text);
    }
}
