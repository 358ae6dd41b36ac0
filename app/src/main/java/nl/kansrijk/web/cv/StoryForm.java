package nl.kansrijk.web.cv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.life.LifeDraft.Did;
import nl.kansrijk.profile.life.LifeDraft.Period;

/** Reads what was filled in on the screens of a story; empty when something is missing or wrong. */
final class StoryForm {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_WORDS = 500;
    private static final int EARLIEST = 1950;

    /** Roughly how long, in months, as it is asked. */
    static final List<Integer> LENGTHS = List.of(3, 12, 36, 84, 180);

    private StoryForm() {}

    /** Own words as they may be kept: a number that looks like a citizen service number is hidden. */
    static String clean(String words) {
        return FreeText.check(words.strip()).maskedText();
    }

    /** Roughly how many hours a week, as it is asked. */
    static final List<Integer> HOURS = List.of(2, 6, 12, 24, 36);

    /** {@code hoelang} of {@link #LENGTHS}; {@code nog} is ja or nee, and with nee {@code tot} a year; {@code uren} may be open. */
    static Optional<Period> period(Map<String, List<String>> sent, LocalDate today) {
        var length = number(one(sent, "hoelang")).filter(LENGTHS::contains);
        if (length.isEmpty()) return Optional.empty();
        int hours = number(one(sent, "uren")).filter(HOURS::contains).orElse(0);
        return switch (one(sent, "nog")) {
            case "ja" -> Optional.of(new Period(length.get(), Optional.empty(), hours));
            case "nee" ->
                number(one(sent, "tot"))
                        .filter(year -> year >= EARLIEST && year <= today.getYear())
                        .map(year -> new Period(length.get(), Optional.of(year), hours));
            default -> Optional.empty();
        };
    }

    /** {@code taak} any of the known tasks, {@code nogmeer} own words; one of both is needed. */
    static Optional<Did> did(Map<String, List<String>> sent, Map<String, String> known) {
        var tasks = sent.getOrDefault("taak", List.of()).stream()
                .filter(known::containsKey)
                .distinct()
                .toList();
        var besides = one(sent, "nogmeer");
        if (besides.length() > LONGEST_WORDS || (tasks.isEmpty() && besides.isBlank())) return Optional.empty();
        return Optional.of(new Did(tasks, clean(besides)));
    }

    static String one(Map<String, List<String>> sent, String field) {
        return sent.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
