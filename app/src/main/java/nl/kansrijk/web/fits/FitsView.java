package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.RegionPictureView;

/** Who fits a vacancy: the sentence, the filters, the cards and what stands beside them. */
public record FitsView(
        Head head,
        String shown,
        Filters filters,
        List<CardView> cards,
        Optional<Lists.Leaf> leaf,
        Optional<EmptyView> empty,
        Side side,
        TryView trying) {
    public FitsView {
        cards = List.copyOf(cards);
    }

    /**
     * Counters per weeks of training, the rings to choose from, that longer training lets in nobody more, and whom the Dutch
     * that is asked leaves out.
     */
    public record Filters(
            List<Lists.Counter> weeks, List<Lists.Tab> rings, Optional<String> longer, Optional<String> language) {
        public Filters {
            weeks = List.copyOf(weeks);
            rings = List.copyOf(rings);
        }
    }

    /** A card, the question to propose this person, and how it moved when something weighs otherwise. */
    public record CardView(ChanceCardView card, ProposeView propose, Optional<MovedView> moved) {}

    /** "Van plaats 4 naar 2" with the lines that made it move. */
    public record MovedView(String where, List<String> because) {
        public MovedView {
            because = List.copyOf(because);
        }
    }

    /** Why nobody stands here: the sentence, what would help most, and how many each condition stops. */
    public record EmptyView(Lists.Empty empty, List<Lists.Fact> stopped) {
        public EmptyView {
            stopped = List.copyOf(stopped);
        }
    }

    /** Beside the list: the region, who is chosen to lay side by side, who was proposed already, and a search by code name. */
    public record Side(Optional<RegionPictureView> region, Beside beside, List<Proposed> proposed, String byName) {
        public Side {
            proposed = List.copyOf(proposed);
        }
    }

    /** Who is chosen to lay side by side; href is empty below two. */
    public record Beside(List<Lists.Tab> chosen, Optional<String> href, String clear) {
        public Beside {
            chosen = List.copyOf(chosen);
        }
    }

    /** Someone who was proposed for this vacancy, and how that stands. */
    public record Proposed(String codeName, String state, String href) {}

    /** Try other weights: a question per competency and what can be left out. Changed: who moved by it. Never saved. */
    public record TryView(
            boolean tried,
            Optional<String> changed,
            List<Field.Select> importance,
            Field.Select more,
            Field.Checkboxes off,
            List<Hidden> kept,
            String asIs) {
        public TryView {
            importance = List.copyOf(importance);
            kept = List.copyOf(kept);
        }
    }

    /** What the form keeps of the address. */
    public record Hidden(String name, String value) {}
}
