package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** Vacancies that stay open or have too few candidates, each with what stands in the way and what to do about it. */
public record LongOpenView(Head head, Ways ways, List<GroupView> groups, List<CardView> cards, Shown shown) {
    public LongOpenView {
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
    }

    /** Title, lead, the other questions and whose people. */
    public record Head(String path, String title, String lead, List<Lists.Tab> tabs, UnlockView.Choice choice) {
        public Head {
            tabs = List.copyOf(tabs);
        }
    }

    /** How to see less of it: numbers that are filters, or a form to search with. */
    public record Ways(List<Lists.Counter> counters, Optional<Search> search) {
        public Ways {
            counters = List.copyOf(counters);
        }
    }

    /** The form to search with. */
    public record Search(String action, Field.Text words, List<Field.Select> choices) {
        public Search {
            choices = List.copyOf(choices);
        }
    }

    /** The sentence that says what is shown, the pages, and what stands there when there is nothing. */
    public record Shown(String text, Optional<Lists.Leaf> leaf, Optional<Lists.Empty> empty) {}

    /** A proposal for a group training. */
    public record GroupView(String title, String href, String text, String terms) {}

    /** One vacancy: what, where, how it stands, and its causes. */
    public record CardView(
            String id, String title, Optional<String> href, String facts, String now, List<CauseView> causes) {
        public CardView {
            causes = List.copyOf(causes);
        }
    }

    /** One reason with its mark (stop, bridge, ask) and the word of it, how many it keeps away, and what to do. */
    public record CauseView(nl.kansrijk.web.Line line, String mark, String counts, List<Todo> todo) {
        public CauseView {
            todo = List.copyOf(todo);
        }
    }

    /** What to do, what it would bring, and the way there, or who can do it for who may not. */
    public record Todo(String label, String gain, Optional<String> href, Optional<String> who) {}
}
