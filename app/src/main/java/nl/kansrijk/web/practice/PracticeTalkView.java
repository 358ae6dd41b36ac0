package nl.kansrijk.web.practice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.intake.QuestionView;

/**
 * One block of a practice talk.
 *
 * @param progress how much is left, in words
 * @param path where it is sent
 */
public record PracticeTalkView(
        String client,
        String block,
        String progress,
        String path,
        String back,
        String backLabel,
        String button,
        List<Heard> questions) {
    public PracticeTalkView {
        questions = List.copyOf(questions);
    }

    /**
     * A question, what the client said so far, what can still be asked, and that there was nothing more.
     *
     * @param says who speaks, in words
     */
    public record Heard(
            QuestionView question, String says, List<String> pieces, Optional<String> ask, Optional<String> nothing) {
        public Heard {
            pieces = List.copyOf(pieces);
        }
    }
}
