package nl.kansrijk.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/**
 * First the subject of a goal, then the goal itself.
 *
 * @param first the subjects that fit what the client told, at most three
 * @param more all others
 * @param form filled when a subject was chosen, or when a goal is said in other words
 */
public record GoalView(
        String path,
        String title,
        Optional<String> full,
        List<Subject> first,
        List<Subject> more,
        Optional<Form> form) {
    public GoalView {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /** One subject, and where its goals are. */
    public record Subject(String label, String href) {}

    /** What is sent along unseen. {@code goal}: its number when it is said in other words. */
    public record Sent(int version, String number, String goal, String subject) {}

    /**
     * The questions.
     *
     * @param fixed the goal, when it is of the library and stays that goal
     * @param told what the client told before
     */
    public record Form(
            Sent sent,
            Optional<String> fixed,
            Optional<Field.Radios> choice,
            Optional<Field.Area> own,
            List<String> told,
            Field.Area why,
            Field.Area noticed,
            Optional<PlanStepForm.Fields> step) {
        public Form {
            told = List.copyOf(told);
        }

        /** All questions, for the summary of mistakes. */
        public List<Field.Ask> asks() {
            var asks = new ArrayList<Field.Ask>();
            choice.map(Field.Radios::ask).ifPresent(asks::add);
            own.map(Field.Area::ask).ifPresent(asks::add);
            asks.addAll(List.of(why.ask(), noticed.ask()));
            step.map(PlanStepForm.Fields::asks).ifPresent(asks::addAll);
            return asks;
        }
    }
}
