package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Words;

/** A greeting by first name, the next step and the chances. */
public record TodayView(String greeting, NextStep next, List<ChanceCardView> cards) {
    public TodayView {
        cards = List.copyOf(cards);
    }

    static TodayView of(String name, NextStep next, List<ChanceCardView> cards, Words words) {
        return new TodayView(words.say("today.greeting", name.strip().split("\\s+")[0]), next, cards);
    }
}
