package nl.kansrijk.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.WhyEmpty;
import nl.kansrijk.matching.Shortlist.Card;
import nl.kansrijk.matching.Shortlist.Emptiness;
import nl.kansrijk.matching.Shortlist.Relaxation;
import nl.kansrijk.matching.Shortlist.Tried;
import nl.kansrijk.profile.Candidate;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Deals the cards of one page: anonymous, each logged, only of persons that the database still shows. */
@Component
class Dealing {
    private final Profiles profiles;
    private final CodeNames codeNames;
    private final Chances chances;
    private final Speech speech;

    Dealing(Profiles profiles, CodeNames codeNames, Chances chances, Speech speech) {
        this.profiles = profiles;
        this.codeNames = codeNames;
        this.chances = chances;
        this.speech = speech;
    }

    /** {@code before}: the list without weighing otherwise; empty when nothing is tried. */
    List<Card> cards(Inquiry question, List<Fit> found, Optional<List<Fit>> before, Passage passage) {
        int from = Math.min((question.wish().page() - 1) * Wish.PAGE, found.size());
        var page = found.subList(from, Math.min(from + Wish.PAGE, found.size()));
        var seen = profiles.candidates(
                page.stream().map(fit -> new ClientId(fit.id())).toList(), passage);
        var cards = new ArrayList<Card>();
        for (int i = 0; i < page.size(); i++)
            card(question, page.get(i), from + i + 1, before, seen, passage).ifPresent(cards::add);
        return cards;
    }

    private Optional<Card> card(
            Inquiry question,
            Fit fit,
            int place,
            Optional<List<Fit>> before,
            Map<ClientId, Candidate> seen,
            Passage passage) {
        var client = new ClientId(fit.id());
        var candidate = Optional.ofNullable(seen.get(client));
        var supply = question.index().person(fit.id());
        if (candidate.isEmpty() || supply.isEmpty()) return Optional.empty();
        passage.shown(new TenantId(supply.get().owner()), client, DataGroup.SKILLS_WISHES);
        return Optional.of(new Card(
                client,
                codeNames.of(client, passage.actor().tenant()),
                codeNames.key(client, passage.actor().tenant()),
                candidate.get(),
                chances.chance(question.asked(), question.demand(), supply.get(), fit, place, before)));
    }

    /** What trying other weights changed in the whole list. */
    Tried tried(Weighing weighing, List<Fit> before, List<Fit> found) {
        int moved = 0;
        for (int i = 0; i < found.size(); i++)
            if (i >= before.size() || !before.get(i).id().equals(found.get(i).id())) moved++;
        return new Tried(moved, weighing.criteria().stream().map(speech::name).toList());
    }

    Emptiness emptiness(Inquiry question) {
        var why = question.whyEmpty();
        return new Emptiness(
                why.failed(),
                why.failed().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> speech.name(entry.getKey()))
                        .toList(),
                why.bestRelaxation().map(criterion -> relaxation(why, criterion)));
    }

    private Relaxation relaxation(WhyEmpty why, String criterion) {
        return new Relaxation(
                criterion, speech.name(criterion), why.failedOnly().getOrDefault(criterion, 0));
    }
}
