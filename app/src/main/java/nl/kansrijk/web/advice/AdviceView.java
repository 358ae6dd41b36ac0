package nl.kansrijk.web.advice;

import java.util.List;
import java.util.Optional;

/** At most five things that may help, and what cannot now. Back: the page before this one. */
public record AdviceView(List<Card> chosen, List<Card> notNow, String answer) {
    public AdviceView {
        chosen = List.copyOf(chosen);
        notNow = List.copyOf(notNow);
    }

    /**
     * One of them: what it is, why, its key facts, what must be asked or stands in the way, and what was answered.
     *
     * @param id its number, for the answer
     * @param evidence empty for clients
     */
    public record Card(
            String id,
            String title,
            String href,
            String because,
            List<String> facts,
            List<String> checks,
            String evidence,
            Optional<String> answered) {
        public Card {
            facts = List.copyOf(facts);
            checks = List.copyOf(checks);
        }
    }
}
