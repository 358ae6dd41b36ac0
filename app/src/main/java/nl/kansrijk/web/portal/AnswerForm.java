package nl.kansrijk.web.portal;

import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.profile.FreeText;

/** What the person pressed and wrote under a proposal. */
sealed interface AnswerForm {
    /** A whole answer; a citizen service number in the words is hidden. */
    record Given(Answer answer) implements AnswerForm {}

    /** Not yet an answer: the key of what to do. */
    record Wrong(String key) implements AnswerForm {}

    static AnswerForm of(String chosen, String words) {
        if (words.length() > Introductions.MOST_WORDS) return new Wrong("proposal.words.long");
        var clean = FreeText.check(words.strip()).maskedText();
        return switch (chosen) {
            case "JA" -> new Given(new Answer.Yes());
            case "NEE" -> new Given(new Answer.No(clean));
            case "VRAAG" ->
                clean.isEmpty() ? new Wrong("proposal.question.empty") : new Given(new Answer.Question(clean));
            default -> new Wrong("proposal.choose");
        };
    }
}
