package nl.kansrijk.web.measures;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Bar;

/** How complete pictures are: what is measured one under another, each with its finding, its target and its teams. */
public record MeasuresView(String shown, List<Card> cards) {
    public MeasuresView {
        cards = List.copyOf(cards);
    }

    /**
     * One measure.
     *
     * @param finding with the figure, as a title
     * @param target what it should become; {@code reached} whether it is, empty when nothing is told
     */
    public record Card(
            String id, String finding, String target, Optional<Boolean> reached, String means, List<Bar> parts) {
        public Card {
            parts = List.copyOf(parts);
        }
    }
}
