package nl.kansrijk.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/** A step to say, or to agree on: then {@code sure} is filled. */
public record StepView(Head head, Sent sent, PlanStepForm.Fields fields, Optional<Sure> sure) {
    /** What it is about. {@code since}: what another changed meanwhile. */
    public record Head(String path, String title, String goal, List<String> since) {
        public Head {
            since = List.copyOf(since);
        }
    }

    /** What is sent along unseen. */
    public record Sent(int version, String number, String goal, String step) {}

    /** How sure the client is. {@code smaller}: it was not sure enough; ways to make the step smaller. */
    public record Sure(Field.Select ask, List<String> smaller) {
        public Sure {
            smaller = List.copyOf(smaller);
        }
    }

    /** All questions, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        var asks = new ArrayList<>(fields.asks());
        sure.map(Sure::ask).map(Field.Select::ask).ifPresent(asks::add);
        return asks;
    }
}
