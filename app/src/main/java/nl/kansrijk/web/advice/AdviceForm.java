package nl.kansrijk.web.advice;

import java.util.Optional;
import nl.kansrijk.instruments.advice.Advice.Answer;

/** What was pressed: yes, or no with a reason from the list. */
final class AdviceForm {
    private AdviceForm() {}

    /** Empty when neither was pressed, or the reason is missing. */
    static Optional<Answer> answer(String said, String reason) {
        if (said.equals("ja")) return Optional.of(new Answer(Answer.Kind.CHOSEN, ""));
        return said.equals("nee") && Answer.REASONS.contains(reason)
                ? Optional.of(new Answer(Answer.Kind.REFUSED, reason))
                : Optional.empty();
    }
}
