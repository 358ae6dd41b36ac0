package nl.kansrijk.web.cv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.life.LifeDraft.Did;

/** Reads what was filled in on the screens of a story; empty when something is missing or wrong. */
final class StoryForm {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_WORDS = 500;

    private StoryForm() {}

    /** Own words as they may be kept: a number that looks like a citizen service number is hidden. */
    static String clean(String words) {
        return FreeText.check(words.strip()).maskedText();
    }

    /** {@code taak} any of the known tasks, {@code nogmeer} own words; one of both is needed. */
    static Optional<Did> did(Map<String, List<String>> sent, Map<String, String> known) {
        var did = ticked(sent, known);
        if (did.besides().length() > LONGEST_WORDS || did.equals(Did.NOTHING)) return Optional.empty();
        return Optional.of(new Did(did.tasks(), clean(did.besides())));
    }

    /** The same as it was sent, right or wrong. */
    static Did ticked(Map<String, List<String>> sent, Map<String, String> known) {
        var tasks = sent.getOrDefault("taak", List.of()).stream()
                .filter(known::containsKey)
                .distinct()
                .toList();
        return new Did(tasks, one(sent, "nogmeer").strip());
    }

    static String one(Map<String, List<String>> sent, String field) {
        return sent.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
