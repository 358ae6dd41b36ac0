package nl.kansrijk.taxonomy;

/**
 * One line under a search field. Code: the value of an {@link OccupationCode} or a {@link SkillCode}. Found: the words
 * that matched, often an everyday name for the label.
 */
public record Hit(String code, Label label, String found) {}
