package nl.kansrijk.web.talkmethod;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** The method in use, what waits for a second person, and what was proposed and used before. */
public record TalkMethodView(
        List<Lists.Fact> inUse,
        Optional<Waiting> waiting,
        List<Row> history,
        Optional<String> shipped,
        boolean changes) {
    public TalkMethodView {
        inUse = List.copyOf(inUse);
        history = List.copyOf(history);
    }

    /** A version that waits: its differences, and whether this reader may take it into use. */
    public record Waiting(
            String proposal,
            List<Lists.Fact> facts,
            String finding,
            List<Difference> differences,
            boolean may,
            String who) {
        public Waiting {
            facts = List.copyOf(facts);
            differences = List.copyOf(differences);
        }
    }

    /** One difference in words: about what, and how it was and will be. */
    public record Difference(String about, Optional<String> before, Optional<String> after) {}

    /** One line of the history. {@code again} is the version to propose again, empty where that makes no sense. */
    public record Row(String version, String says, Optional<String> again) {}
}
