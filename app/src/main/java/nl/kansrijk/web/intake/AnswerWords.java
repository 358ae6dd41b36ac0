package nl.kansrijk.web.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.Replies;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Says what was filled in, in the words that stood on the screen. */
@Component
class AnswerWords {
    private final Picks picks;

    AnswerWords(Picks picks) {
        this.picks = picks;
    }

    /** All that was filled in for a question, part by part; empty when nothing was. */
    Optional<String> say(Question question, Replies replies, Words words) {
        var said = question.parts().stream()
                .filter(part -> replies.of(question.code(), part.name()).isPresent())
                .map(part -> part(question, part, replies, words))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private String part(Question question, Part part, Replies replies, Words words) {
        var said = say(question, part, replies.value(question.code(), part.name()), words);
        boolean named = question.parts().size() > 1 && !part.name().isEmpty() && words.knows(question.partKey(part));
        return named ? words.say(question.partKey(part)) + ": " + said : said;
    }

    /** One answer in words. */
    String say(Question question, Part part, String value, Words words) {
        if (value.isEmpty()) return words.say("intake.empty");
        return switch (part.kind()) {
            case S5, V5, Z5, F5, H5, M5, YES_NO, ONE -> choice(part, value, words);
            case MANY, MANY6 ->
                Part.several(value).stream()
                        .map(one -> choice(part, one, words))
                        .collect(Collectors.joining(", "));
            case SKILLS, OCCUPATIONS, JOBS ->
                Part.several(value).stream().map(one -> picks.label(one, words)).collect(Collectors.joining(", "));
            case GRID ->
                WeekBits.chosen(value).stream()
                        .map(one -> one.split("-"))
                        .map(pair -> words.say("day." + pair[0]) + " " + words.say("part." + pair[1]))
                        .collect(Collectors.joining(", "));
            case TEXT, NUMBER, T10 -> value;
        };
    }

    private static String choice(Part part, String value, Words words) {
        return part.choices().stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .map(one -> words.say(one.key()))
                .orElse(value);
    }
}
