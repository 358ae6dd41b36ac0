package nl.kansrijk.web.rest;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/**
 * How it stands, and the one step that is possible now.
 *
 * @param path the file
 * @param state whether matching rests, since when, why and until when; one thought each
 */
public record RestView(String path, List<String> state, Step step) {
    public RestView {
        state = List.copyOf(state);
    }

    /**
     * Letting it rest, or ending that.
     *
     * @param then what happens after it, in one sentence
     * @param number makes that sending it twice is one step
     */
    public record Step(
            String title,
            String then,
            String action,
            String press,
            String number,
            Field.Radios why,
            Field.Area words,
            Optional<Field.Date> until) {
        /** All questions. */
        public List<Field.Ask> asks() {
            var asks = new java.util.ArrayList<>(List.of(why.ask(), words.ask()));
            until.ifPresent(day -> asks.add(day.ask()));
            return asks;
        }
    }
}
