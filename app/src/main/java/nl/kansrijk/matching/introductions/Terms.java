package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.time.LocalDate;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** The terms of an introduction, from the dated rules: days to answer and days until the meeting. Unit: working days. */
@Component
class Terms {
    private final RuleParameters rules;

    Terms(RuleParameters rules) {
        this.rules = rules;
    }

    Instant answerBefore(Instant asked) {
        return Deadline.after(asked, days("matching.answerDays", asked));
    }

    LocalDate meetBy(Instant yes) {
        return Deadline.day(yes, days("matching.meetingDays", yes));
    }

    private long days(String key, Instant at) {
        return rules.value(key, DutchTime.day(at));
    }
}
