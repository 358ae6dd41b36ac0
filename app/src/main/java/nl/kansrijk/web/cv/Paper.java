package nl.kansrijk.web.cv;

import java.util.List;

/**
 * Something to show or to print: the page and the file are made of the same paper, so they say the same. Lead: a sentence
 * under the title, empty when there is none.
 */
public record Paper(String title, String lead, List<Part> parts) {
    public Paper {
        parts = List.copyOf(parts);
    }

    /** A piece with a heading. */
    public record Part(String title, List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** One thing: what, the facts of it in one line, and what there is to tell. Facts and lines may be empty. */
    public record Entry(String head, String facts, List<String> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }

        /** One thing without more. */
        public static Entry of(String head) {
            return new Entry(head, "", List.of());
        }

        /** One thing with its facts. */
        public static Entry of(String head, String facts) {
            return new Entry(head, facts, List.of());
        }
    }

    /** Whether there is nothing on it yet. */
    public boolean empty() {
        return parts.isEmpty();
    }
}
