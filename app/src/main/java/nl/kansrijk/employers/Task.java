package nl.kansrijk.employers;

import nl.kansrijk.taxonomy.SkillCode;

/**
 * One task of the work, in plain words and as a skill of the taxonomy. Share: 1..100 per cent of the time. Learnable: weeks in which
 * someone learns it here, 0..52, 0 when it cannot be learned here. Who teaches: a role ("collega op de afdeling"), may be empty.
 * Errors: {@link IllegalArgumentException} for a task that is not needed on day 1 and cannot be learned either.
 */
public record Task(
        String text, SkillCode skill, int sharePercent, boolean mustOnDay1, int learnableInWeeks, String whoTeaches) {
    public Task {
        if (text.isBlank()) throw new IllegalArgumentException("a task has words");
        if (sharePercent < 1 || sharePercent > 100) throw new IllegalArgumentException("a share is 1..100 per cent");
        if (learnableInWeeks < 0 || learnableInWeeks > 52) throw new IllegalArgumentException("weeks must be 0..52");
        if (!mustOnDay1 && learnableInWeeks == 0)
            throw new IllegalArgumentException("what is not needed on day 1 is learned in some weeks");
    }
}
