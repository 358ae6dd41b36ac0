package nl.kansrijk.engine;

/** The five skills of Dutch. Source: CEFR (ERK). */
public enum LanguageSkill {
    LISTENING,
    READING,
    CONVERSATION,
    SPEAKING,
    WRITING
}
