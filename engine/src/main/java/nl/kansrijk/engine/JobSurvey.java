package nl.kansrijk.engine;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** One job in a {@link Survey}: which of its conditions are closed for whom, and who would fit otherwise. */
public final class JobSurvey {
    private final Survey survey;
    private final Plan plan;

    JobSurvey(Survey survey, Plan plan) {
        this.survey = survey;
        this.plan = plan;
    }

    /** Hears of one person. Closed: one bit for each closed condition; unasked: those of them that only wait for a question. */
    @FunctionalInterface
    public interface Reader {
        void read(Supply person, long closed, long unasked);
    }

    /** Ids of the conditions, in the order of the bits; at most 64. */
    public List<String> conditions() {
        return plan.lines.stream()
                .filter(Line::hard)
                .map(line -> line.criterion().id())
                .toList();
    }

    /** Tells of everyone within reach what is closed; 0 is nothing: this person fits now. In no order. */
    public void everyone(Reach reach, Question question, Reader reader) {
        for (var row : survey.within(reach)) if (question.near(plan.demand, row.supply())) tell(row, reader);
    }

    /** Whether this person fits now. */
    public boolean fits(Supply person) {
        return plan.ready(plan.conditions(Row.of(person)));
    }

    /** Whether this training closes what this person is known to miss; never so for who is to be asked first. */
    public boolean fitsAfter(Bridge bridge, Supply person) {
        return plan.ready(plan.conditions(survey.after(plan.serving(bridge), person)))
                && plan.known(plan.conditions(Row.of(person)));
    }

    /**
     * The skill of the task of day one that most of these people do not show, whether it is missing or was never asked; the
     * first of equals. Empty when they all show every one, or nothing is asked on day one.
     */
    public OptionalInt missedMost(Collection<Supply> people) {
        int most = 0;
        var found = OptionalInt.empty();
        for (var task : plan.onDayOne()) {
            int without = (int) people.stream()
                    .filter(one -> !task.shownBy(plan.demand, one))
                    .count();
            if (without > most) found = OptionalInt.of(task.task().skill());
            most = Math.max(most, without);
        }
        return found;
    }

    private void tell(Row row, Reader reader) {
        int[] read = plan.conditions(row);
        long closed = 0;
        long unasked = 0;
        int bit = 0;
        for (int i = 0; i < read.length; i++) {
            if (!plan.lines.get(i).hard()) continue;
            boolean shut = !plan.passed(i, read);
            if (shut) closed |= 1L << bit;
            if (plan.isToBeAsked(i, read)) unasked |= 1L << bit;
            bit++;
        }
        reader.read(row.supply(), closed, unasked);
    }
}
