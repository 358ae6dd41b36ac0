package nl.kansrijk.triage;

import java.util.Optional;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.Reason;

/** When a choice can be kept. Source: domain J4 and e.5. */
final class ChoiceRules {
    private ChoiceRules() {}

    /** Another route than advised needs a reason with words; so does any route when there was too little to advise on. */
    static Optional<Reason> against(Advice advice, NewChoice asked) {
        boolean other = advice.route().filter(asked.route()::equals).isEmpty();
        if (other && asked.because().isEmpty()) return no("because");
        if (!other && asked.because().isPresent()) return no("no-because");
        if (asked.wish().words().length() > Choice.LONGEST) return no("long");
        if (!FreeText.check(asked.wish().words()).warnings().isEmpty()) return no("private");
        return asked.because().flatMap(ChoiceRules::against);
    }

    private static Optional<Reason> against(Choice.Because because) {
        var words = because.words().strip();
        if (words.isEmpty()) return no("words");
        if (because.reason() == Deviation.O8 && words.length() < Deviation.FEWEST) return no("fewest");
        if (words.length() > Choice.LONGEST) return no("long");
        return FreeText.check(words).warnings().isEmpty() ? Optional.empty() : no("private");
    }

    private static Optional<Reason> no(String rule) {
        return Optional.of(Reason.of("triage.refused." + rule));
    }
}
