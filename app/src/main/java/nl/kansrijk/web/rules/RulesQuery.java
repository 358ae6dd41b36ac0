package nl.kansrijk.web.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.taxonomy.rulebook.RuleSubject;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/**
 * Which rules are looked at.
 *
 * @param day the reference date: whose values count
 * @param typed words to search for, never in the address
 */
record RulesQuery(LocalDate day, Optional<RuleSubject> subject, String typed) {
    static final String PATH = "/regels";
    static final String DAY = "op";
    static final String SUBJECT = "onderwerp";
    static final int LONGEST = 80;

    static RulesQuery of(Map<String, String> sent, String typed, LocalDate today) {
        return new RulesQuery(
                Typed.day(sent.getOrDefault(DAY, "")).orElse(today), subject(sent.getOrDefault(SUBJECT, "")), typed);
    }

    private static Optional<RuleSubject> subject(String code) {
        return Arrays.stream(RuleSubject.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
    }

    String href() {
        return PATH + "?" + DAY + "=" + day
                + subject.map(one -> "&" + SUBJECT + "=" + one).orElse("") + (typed.isEmpty() ? "" : "&zoek=ja");
    }

    /** Whether anything but the day was chosen. */
    boolean narrowed() {
        return subject.isPresent() || !typed.isEmpty();
    }

    /** Whether a rule is looked for: by its subject, and by every word that was typed, in its name. */
    boolean finds(String key, Words words) {
        if (subject.isPresent() && !RuleSubject.of(key).equals(subject)) return false;
        var name = words.say("rule.name." + key).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(name::contains);
    }
}
