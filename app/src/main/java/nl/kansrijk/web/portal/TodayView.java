package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.NextMeeting;

/**
 * A greeting by first name, the next step, the next appointment, the own step (empty without one), the chances and what was done already. {@code resting}: no
 * work is shown, nor a way to look for it; {@code worked}: whether a step worked out.
 */
public record TodayView(
        String greeting,
        NextStep next,
        Optional<NextMeeting> meeting,
        String ownStep,
        List<ChanceCardView> cards,
        boolean resting,
        List<String> deeds,
        boolean worked) {
    public TodayView {
        cards = List.copyOf(cards);
        deeds = List.copyOf(deeds);
    }
}
