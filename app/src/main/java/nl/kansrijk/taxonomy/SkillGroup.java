package nl.kansrijk.taxonomy;

/**
 * A group of skills; code {@code esco:g:…}, notation such as {@code S1.2.3} or an ISCED field, empty when it has none.
 */
public record SkillGroup(String code, String notation, Wording wording) {}
