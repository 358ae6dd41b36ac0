package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.web.ChanceCardView;

/**
 * A greeting by first name, the next step, the chances and what was done already. {@code chancesFirst}: nothing waits for
 * the person, so what is possible stands on top. {@code resting}: no work is shown, nor a way to look for it.
 */
public record TodayView(
        String greeting,
        NextStep next,
        List<ChanceCardView> cards,
        boolean chancesFirst,
        boolean resting,
        List<String> deeds) {
    public TodayView {
        cards = List.copyOf(cards);
        deeds = List.copyOf(deeds);
    }
}
