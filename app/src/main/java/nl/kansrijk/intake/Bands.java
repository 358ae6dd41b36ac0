package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** Where the figure of a scale lies by the limits of today. Reads memory only. */
@Component
public class Bands {
    private final RuleParameters rules;
    private final Clock clock;

    Bands(RuleParameters rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The scale with this code of a characteristic; empty for any other characteristic. */
    public static Optional<Scale> scale(String characteristic) {
        return Arrays.stream(Scale.values())
                .filter(scale -> scale.name().equals(characteristic))
                .findFirst();
    }

    /** The band; empty as long as the rules of this house are not loaded. */
    public Optional<Band> of(Scale scale, BigDecimal mean) {
        var today = DutchTime.day(clock.instant());
        return rules.find("intake.bandLow", today)
                .map(loaded -> Limits.on(today, rules).band(scale, mean));
    }
}
