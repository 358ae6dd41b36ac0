package nl.kansrijk.engine;

/** Dutch asked for one skill. Range of level: 0..7 (0, A0, A1, A2, B1, B2, C1, C2). */
public record LanguageAsked(int level, boolean learnOnJob) {
    public LanguageAsked {
        if (level < 0 || level > 7) throw new IllegalArgumentException("a language level is 0..7");
    }
}
