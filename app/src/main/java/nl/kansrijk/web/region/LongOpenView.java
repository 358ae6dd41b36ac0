package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.matching.region.Effort.Way;
import nl.kansrijk.web.Action;
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

    /** One vacancy: what, where, how it stands, its causes, and what was done before about what is no cause any more. */
    public record CardView(
            String id,
            String title,
            Optional<String> href,
            String facts,
            String now,
            List<CauseView> causes,
            List<Did> earlier) {
        public CardView {
            causes = List.copyOf(causes);
            earlier = List.copyOf(earlier);
        }
    }

    /** One reason with its mark (stop, bridge, ask) and the word of it, how many it keeps away, and what to do. */
    public record CauseView(nl.kansrijk.web.Line line, String mark, String counts, List<Todo> todo) {
        public CauseView {
            todo = List.copyOf(todo);
        }
    }

    /**
     * What to do, in which way (empty for nothing), what it would bring, and the way there, or who can do it for who may not.
     * Call: whom to talk to. Did: whether a colleague did it, with the press that says so.
     */
    public record Todo(
            Optional<Way> way,
            String label,
            String gain,
            Optional<String> href,
            Optional<String> who,
            Optional<Call> call,
            Optional<Did> did) {
        /** Something to do in this way. */
        static Todo of(Way way, String label, String gain, Optional<String> href, Optional<String> who) {
            return new Todo(Optional.of(way), label, gain, href, who, Optional.empty(), Optional.empty());
        }

        /** That there is nothing to do here alone. */
        static Todo nothing(String label) {
            var none = Optional.<String>empty();
            return new Todo(Optional.empty(), label, "", none, none, Optional.empty(), Optional.empty());
        }

        /** The same, to be talked over with someone. */
        Todo calling(Optional<Call> whom) {
            return new Todo(way, label, gain, href, who, whom, did);
        }

        /** The same, with what was done of it. */
        Todo done(Optional<Did> what) {
            return new Todo(way, label, gain, href, who, call, what);
        }
    }

    /** Someone at the employer: who it is (perhaps nobody), how to reach them, and what can be said. */
    public record Call(String who, List<Lists.Tab> ways, String says) {
        public Call {
            ways = List.copyOf(ways);
        }
    }

    /** By whom it was done and when, empty when it was not; and the press that writes it down or takes it back. */
    public record Did(String text, Optional<Action> press) {}
}
