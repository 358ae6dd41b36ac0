package nl.kansrijk.instruments.advice;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** Tells how advice on help works on a day. Reads memory only, and nothing of anyone. */
@Component
public class HelpMethods {
    private final Needs needs;
    private final RuleParameters rules;

    HelpMethods(Needs needs, RuleParameters rules) {
        this.needs = needs;
        this.rules = rules;
    }

    /** Codes of the characteristics of a person it rests on, each once. */
    public List<String> characteristics() {
        return needs.characteristics();
    }

    /** Most proposals in one advice on this day. */
    public long most(LocalDate day) {
        return Limits.on(day, rules).value("advice.most");
    }
}
