package nl.kansrijk.engine;

/** A task of a job. {@code sharePercent} of the work 1..100; {@code learnableInWeeks} 0 when it can't be learned on the job. */
public record Task(int skill, int sharePercent, boolean mustOnDay1, int learnableInWeeks) {
    public Task {
        if (sharePercent < 1 || sharePercent > 100) throw new IllegalArgumentException("a share is 1..100 percent");
        if (learnableInWeeks < 0) throw new IllegalArgumentException("weeks are 0 or more");
    }
}
