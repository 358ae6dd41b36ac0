package nl.kansrijk.employers;

import java.util.List;

/**
 * What an employer asks and offers, before or after it was opened. Whole: a draft that exists can be opened. Source: domain g.2.
 * Errors: {@link IllegalArgumentException} without tasks or when their shares are not 100 per cent together.
 */
public record Draft(
        Head head,
        List<Task> tasks,
        Asked asked,
        Work work,
        List<LoadAsked> loads,
        Inclusion inclusion,
        Growth growth,
        Application application) {
    public Draft {
        tasks = List.copyOf(tasks);
        loads = List.copyOf(loads);
        int shares = tasks.stream().mapToInt(Task::sharePercent).sum();
        if (shares != 100) throw new IllegalArgumentException("the tasks make up 100 per cent, were " + shares);
    }
}
