package nl.kansrijk.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.intake.MethodPackage.Head;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a package of the questions that ship: their rows, their words in both languages, and the limits of today. */
@Component
class MethodTexts {
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final int HINTS = 4;
    private final MessageSource messages;
    private final RuleParameters rules;

    MethodTexts(MessageSource messages, RuleParameters rules) {
        this.messages = messages;
        this.rules = rules;
    }

    MethodPackage shipped(QuestionSet set, Instant at) {
        var keys = keys(set).distinct().toList();
        var day = DutchTime.day(at);
        return new MethodPackage(
                new Head("Kansrijk", set.version(), "Kansrijk"),
                QuestionFile.rows(set.version(), "questions.csv"),
                QuestionFile.rows(set.version(), "parts.csv"),
                LANGUAGES.stream()
                        .collect(Collectors.toMap(language -> language, language -> words(keys, Locale.of(language)))),
                Limits.KEYS.stream().collect(Collectors.toMap(key -> key, key -> rules.value(key, day))));
    }

    private Map<String, String> words(List<String> keys, Locale language) {
        var words = new TreeMap<String, String>();
        for (var key : keys)
            if (messages.getMessage(key, null, "", language) instanceof String text && !text.isEmpty())
                words.put(key, text);
        return words;
    }

    private static Stream<String> keys(QuestionSet set) {
        var blocks = Stream.of(Block.values())
                .flatMap(block -> Stream.concat(
                        Stream.of(block.nameKey(), "intake.lead." + block), numbered("intake.hint." + block)));
        var general = Stream.concat(numbered("intake.hint"), numbered("intake.watch"));
        return Stream.of(blocks, general, set.questions().stream().flatMap(MethodTexts::keys))
                .flatMap(all -> all);
    }

    private static Stream<String> numbered(String key) {
        return IntStream.rangeClosed(1, HINTS).mapToObj(nth -> key + "." + nth);
    }

    private static Stream<String> keys(Question question) {
        var own = Stream.of(
                question.textKey(),
                question.textKey() + ".hint",
                question.whyKey(),
                "construct." + question.basis().construct(),
                "question.source." + question.basis().source());
        var parts = question.parts().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(question.partKey(part)),
                        part.choices().stream().map(Part.Choice::key).filter(key -> key.startsWith("question."))));
        return Stream.concat(own, parts);
    }
}
