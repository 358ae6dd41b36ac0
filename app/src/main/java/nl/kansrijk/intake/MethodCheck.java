package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Whether a house can hold talks with a package: everything in it is known here and every question has its words. */
@Component
class MethodCheck {
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.]{1,20}");
    private static final Pattern TEXT_KEY =
            Pattern.compile("(question|block|construct|intake\\.(lead|hint|watch))\\.[A-Za-z0-9_.]{1,60}");
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 100;
    private static final Set<String> LANGUAGES = Set.of("nl", "en");
    private final AnswerChoices choices;
    private final Characteristics catalogue;

    MethodCheck(AnswerChoices choices, Characteristics catalogue) {
        this.choices = choices;
        this.catalogue = catalogue;
    }

    /** What is wrong, the first few; nothing when talks can be held with it. */
    List<Reason> wrong(MethodPackage method) {
        var wrong = new ArrayList<Reason>();
        if (!VERSION.matcher(method.head().version()).matches()
                || method.head().name().isBlank()
                || method.head().name().length() > LONGEST_NAME
                || method.head().source().length() > LONGEST_TEXT) wrong.add(Reason.of("talkmethod.wrong.head"));
        if (!method.rules().keySet().equals(Limits.KEYS)) wrong.add(Reason.of("talkmethod.wrong.rules"));
        if (!method.texts().keySet().equals(LANGUAGES)
                || method.texts().values().stream().anyMatch(texts -> !fine(texts)))
            wrong.add(Reason.of("talkmethod.wrong.texts"));
        if (wrong.isEmpty()) questions(method, wrong);
        return wrong.stream().limit(5).toList();
    }

    private void questions(MethodPackage method, List<Reason> wrong) {
        try {
            var set = QuestionFile.made(MethodFile.id(method), method, choices);
            var codes = new HashSet<String>();
            for (var question : set.questions()) {
                if (!codes.add(question.code())) wrong.add(about("talkmethod.wrong.twice", question));
                if (question.parts().isEmpty() || !characteristicsKnown(question))
                    wrong.add(about("talkmethod.wrong.question", question));
                if (!worded(method, question)) wrong.add(about("talkmethod.wrong.words", question));
            }
            if (set.questions().stream().filter(Question::whenLow).count() != 1)
                wrong.add(Reason.of("talkmethod.wrong.cause"));
        } catch (IllegalArgumentException unknown) {
            wrong.add(Reason.of("talkmethod.wrong.unknown"));
        }
    }

    private boolean characteristicsKnown(Question question) {
        return question.parts().stream()
                .flatMap(part -> part.feeds().stream())
                .allMatch(feed -> catalogue.find(feed.characteristic()).isPresent());
    }

    private static boolean worded(MethodPackage method, Question question) {
        var needed = words(question).toList();
        return method.texts().values().stream().allMatch(texts -> texts.keySet().containsAll(needed));
    }

    /** The texts without which a page could not show this question. */
    private static Stream<String> words(Question question) {
        var own = Stream.of(
                question.textKey(),
                question.whyKey(),
                "construct." + question.basis().construct(),
                "question.source." + question.basis().source());
        var choices = question.parts().stream()
                .flatMap(part -> part.choices().stream())
                .map(Part.Choice::key)
                .filter(key -> key.startsWith("question."));
        return Stream.concat(own, choices);
    }

    private static boolean fine(Map<String, String> texts) {
        return texts.entrySet().stream()
                .allMatch(text -> TEXT_KEY.matcher(text.getKey()).matches()
                        && text.getValue().length() <= LONGEST_TEXT
                        && !text.getValue().isBlank());
    }

    private static Reason about(String key, Question question) {
        return new Reason(key, Map.of("question", question.code()));
    }
}
