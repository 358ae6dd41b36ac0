package nl.kansrijk.intake;

import java.time.Instant;
import java.util.List;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** Reads answers as figures, in practice just as in a talk. Reads memory only and keeps nothing. */
@Component
public class Readings {
    private final RuleParameters rules;

    Readings(RuleParameters rules) {
        this.rules = rules;
    }

    /** Every scale of which enough was answered, in fixed order, by the limits of that day. */
    public List<Score> of(QuestionSet set, Replies replies, Instant at) {
        return new Scoring(set, replies, Limits.of(set, DutchTime.day(at), rules)).all(at);
    }
}
