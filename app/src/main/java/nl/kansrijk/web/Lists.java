package nl.kansrijk.web;

import java.util.Optional;

/** What stands around a list: counters that filter, the two kinds of empty, leafing, events, facts. */
public final class Lists {
    private Lists() {}

    /** A number that is a filter. */
    public record Counter(String label, long count, String href, boolean active) {}

    /** A link in a row of tabs or a chip that takes a filter away. */
    public record Tab(String label, String href, boolean active) {}

    /** Nothing yet (start here), or nothing with these filters (widen this one). */
    public record Empty(Kind kind, String title, String text, Optional<Action> action) {
        /** The two kinds of empty. */
        public enum Kind {
            START,
            NO_RESULT
        }
    }

    /** Leafing. {@code shown} says what is seen ("1 tot en met 10 van 43"); an absent side is the end. */
    public record Leaf(String shown, Optional<String> previous, Optional<String> next) {}

    /** One line of a history: when, what, by whom. */
    public record Event(String when, String what, String by, Optional<Icon> icon) {}

    /** A word and its value. */
    public record Fact(String term, String value) {}

    /** Someone to be on the log-in page of a demo home. */
    public record Persona(String name, String role, String story, String path) {}
}
