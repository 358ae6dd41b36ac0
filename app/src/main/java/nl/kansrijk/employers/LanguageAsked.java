package nl.kansrijk.employers;

/**
 * How well one skill of a language must be mastered at the start. Language: ISO 639-1. Learn on job: a lower level may grow at work.
 * Levels: Common European Framework, with A0 for "first words". Source: domain c.3 HS_LANG_NL.
 */
public record LanguageAsked(String language, Skill skill, Level level, boolean learnOnJob) {

    /** The five skills of a language. Words: {@code employers.language.<name>}. */
    public enum Skill {
        LISTENING,
        READING,
        CONVERSATION,
        SPEAKING,
        WRITING
    }

    /** From first words to mastery, in order. */
    public enum Level {
        A0,
        A1,
        A2,
        B1,
        B2,
        C1,
        C2
    }
}
