package nl.kansrijk.taxonomy;

/**
 * One line under a search field. Code: of an occupation or a skill, told apart by kind. Found: the words that matched, often an
 * everyday name for the label.
 */
public record Suggestion(Kind kind, String code, Label label, String found) {

    /** What is searched for. */
    public enum Kind {
        OCCUPATION,
        SKILL
    }
}
