package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.matching.Shortlist.Emptiness;
import nl.kansrijk.matching.Shortlist.Relaxation;
import nl.kansrijk.matching.Shortlist.Tally;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.FitsView.EmptyView;
import org.springframework.stereotype.Component;

/** Why the list is empty, and the one thing that would help most. */
@Component
class EmptyWords {
    private final Phrases phrases;

    EmptyWords(Phrases phrases) {
        this.phrases = phrases;
    }

    EmptyView say(FitsQuery query, Tally tally, Emptiness why, Words words) {
        var empty = new Lists.Empty(
                Lists.Empty.Kind.NO_RESULT,
                words.say("fits.empty.title", Sentence.ring(query.ringKm(), words)),
                text(tally, why, words),
                action(query, tally, why, words));
        return new EmptyView(empty, stopped(why, words));
    }

    private String text(Tally tally, Emptiness why, Words words) {
        if (tally.inReach() == 0) return words.say("fits.empty.nobody");
        return why.best()
                .map(best -> words.count("fits.empty.best", best.people(), phrases.say(best.name(), words)))
                .orElseGet(() -> words.count("fits.empty.more", tally.inReach()));
    }

    private static Optional<Action> action(FitsQuery query, Tally tally, Emptiness why, Words words) {
        if (query.weeks() != Wish.ASK_FIRST && tally.askFirst() > 0)
            return Optional.of(Action.link(
                    words.count("fits.empty.ask", tally.askFirst()),
                    query.after(Wish.ASK_FIRST).href()));
        for (int weeks : FitsQuery.WEEKS)
            if (weeks > Math.max(0, query.weeks()) && tally.at(weeks) > 0)
                return Optional.of(Action.link(
                        words.count("fits.empty.train", tally.at(weeks), weeks),
                        query.after(weeks).href()));
        boolean far =
                why.best().map(Relaxation::criterion).filter("travel"::equals).isPresent();
        if (tally.inReach() == 0 || far)
            return Sentence.wider(query.ringKm()).stream()
                    .map(km -> Action.link(
                            words.say("fits.empty.wider", km), query.within(km).href()))
                    .findFirst();
        return Optional.of(Action.link(
                words.say("fits.empty.vacancy"), "/vacatures/" + query.vacancy().value()));
    }

    private List<Lists.Fact> stopped(Emptiness why, Words words) {
        var numbers = why.stopped().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue)
                .toList();
        var facts = new ArrayList<Lists.Fact>();
        for (int i = 0; i < Math.min(numbers.size(), why.names().size()); i++)
            facts.add(
                    new Lists.Fact(phrases.say(why.names().get(i), words), words.count("fits.people", numbers.get(i))));
        return facts;
    }
}
