package nl.kansrijk.web.routetable;

import java.util.List;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.triage.Limit;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The form with limits. */
final class LimitsWords {
    private LimitsWords() {}

    static LimitsView view(String base, List<Limit> limits, LimitsForm form, Words words) {
        var fields = limits.stream().map(one -> field(one, form, words)).toList();
        return new LimitsView(base, RoutesWords.name(base, words), fields, List.of());
    }

    private static Field.Text field(Limit one, LimitsForm form, Words words) {
        var ask = Field.Ask.of(one.code(), LimitWords.label(one, words))
                .hinted(words.say(
                        "routes.limit.hint",
                        LimitWords.number(one.least(), words),
                        LimitWords.number(one.most(), words),
                        String.join(", ", one.rows())));
        return Field.Text.of(ask, form.shown(one, words), LimitsForm.LONGEST);
    }

    /** The same with the mistakes at their fields. */
    static LimitsView wrong(LimitsView page, List<FieldError> errors, Words words) {
        var fields = page.fields().stream()
                .map(one -> Field.Text.of(one.ask().wrongAmong(errors, words), one.value(), LimitsForm.LONGEST))
                .toList();
        return new LimitsView(page.base(), page.name(), fields, List.of());
    }

    /** The same with what is wrong with the table that these limits would make. */
    static LimitsView refused(LimitsView page, List<Reason> why, Words words) {
        return new LimitsView(
                page.base(),
                page.name(),
                page.fields(),
                why.stream().map(one -> say(one, words)).toList());
    }

    private static String say(Reason one, Words words) {
        var facts = one.facts();
        return words.say(
                one.key(), facts.getOrDefault("row", facts.getOrDefault("input", "")), facts.getOrDefault("other", ""));
    }
}
