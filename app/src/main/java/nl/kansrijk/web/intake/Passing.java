package nl.kansrijk.web.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kansrijk.intake.TalkSteps;

/** Why something of a talk is passed over, as it was chosen, or the key of what is wrong with it. Source: row 1-39. */
record Passing(Optional<TalkSteps.Why> why, Optional<String> wrong) {
    /** Longest own words, in signs. */
    static final int LONGEST = 300;

    /** Out of what was sent, by the name of the field. */
    static Passing of(UnaryOperator<String> sent) {
        var words = sent.apply("toelichting");
        if (words.length() > LONGEST) return new Passing(Optional.empty(), Optional.of("intake.skip.long"));
        var why = Arrays.stream(TalkSteps.SkipReason.values())
                .filter(one -> one.name().equals(sent.apply("reden")))
                .findFirst()
                .map(one -> new TalkSteps.Why(one, words));
        return new Passing(why, Optional.empty());
    }
}
