package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** Vacancies that stay open or have too few candidates, each with what stands in the way and what to do about it. */
public record LongOpenView(
        Head head,
        List<GroupView> groups,
        List<CardView> cards,
        Optional<Lists.Leaf> leaf,
        Optional<Lists.Empty> empty) {
    public LongOpenView {
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
    }

    /** Title, lead, the other questions, whose people, and the sentence that says what is shown. */
    public record Head(
            String path, String title, String lead, List<Lists.Tab> tabs, UnlockView.Choice choice, String shown) {
        public Head {
            tabs = List.copyOf(tabs);
        }
    }

    /** A proposal for a group training. */
    public record GroupView(String title, String href, String text, String terms) {}

    /** One vacancy: what, where, how it stands, and its causes. */
    public record CardView(
            String id, String title, Optional<String> href, String facts, String now, List<CauseView> causes) {
        public CardView {
            causes = List.copyOf(causes);
        }
    }

    /** One reason with its mark (stop, bridge, ask), how many it keeps away, and what to do. */
    public record CauseView(nl.kansrijk.web.Line line, String counts, List<Todo> todo) {
        public CauseView {
            todo = List.copyOf(todo);
        }
    }

    /** What to do, with the way there for who may go it. */
    public record Todo(String label, Optional<String> href) {}
}
