package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.Candidate.Trait;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.CurrentRowTable.Row;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Builds anonymous cards out of what counts, by the allow-list of the catalogue. */
@Component
class Cards {
    private static final int LONGEST_MEMORY_YEARS = 10;
    private final Characteristics catalogue;
    private final CurrentRowTable current;
    private final Registry registry;

    Cards(Characteristics catalogue, CurrentRowTable current, Registry registry) {
        this.catalogue = catalogue;
        this.current = current;
        this.registry = registry;
    }

    /** Cards in the order asked; paused persons, and shielded ones without that right, have none. */
    Map<ClientId, Candidate> of(Collection<ClientId> clients, Passage passage) {
        var day = SayRules.today(passage);
        var hidden = passage.actor().seesShielded() ? Set.<ClientId>of() : registry.shieldedAmong(clients);
        Map<ClientId, Row> rows = new HashMap<>();
        current.of(clients).forEach(row -> rows.put(row.client(), row));
        Map<ClientId, Candidate> cards = new LinkedHashMap<>();
        for (var client : clients) {
            var row = rows.get(client);
            if (row == null || row.pausedOn(day) || hidden.contains(client)) continue;
            cards.put(client, card(row.facts(), day, from(passage)));
            passage.shown(row.owner(), client, DataGroup.SKILLS_WISHES, DataGroup.FUNCTION);
        }
        return cards;
    }

    /** The card of one client as an employer sees it, also while it rests and is shown to nobody. */
    Candidate forEmployers(ClientId client, Passage passage) {
        passage.shown(passage.actor().tenant(), client, DataGroup.SKILLS_WISHES, DataGroup.FUNCTION);
        return current.of(List.of(client)).stream()
                .findFirst()
                .map(row -> card(row.facts(), SayRules.today(passage), ShareLevel.ANON))
                .orElseGet(() -> new Candidate(List.of()));
    }

    private static ShareLevel from(Passage passage) {
        return passage.actor().role() == Role.EMPLOYER_USER ? ShareLevel.ANON : ShareLevel.CHAIN;
    }

    private Candidate card(List<CurrentFact> facts, LocalDate day, ShareLevel from) {
        var traits = new ArrayList<Trait>();
        for (var fact : facts)
            if (fact.validOn(day) && fact.share().reaches(from) && !longAgo(fact, facts, day)) add(traits, fact);
        return new Candidate(traits);
    }

    private void add(List<Trait> traits, CurrentFact fact) {
        catalogue
                .find(fact.characteristic())
                .flatMap(Characteristic::card)
                .ifPresent(group -> traits.add(new Trait(group, fact.characteristic(), fact.item(), fact.value())));
    }

    /** Experience that ended more than ten years ago tells an age; it stays at home. */
    private static boolean longAgo(CurrentFact fact, List<CurrentFact> facts, LocalDate day) {
        if (!fact.characteristic().equals("HS_EXP")) return false;
        var limit = day.minusYears(LONGEST_MEMORY_YEARS);
        return facts.stream()
                .filter(end -> end.characteristic().equals("HS_EXP_UNTIL")
                        && end.item().equals(fact.item()))
                .anyMatch(end -> end.value() instanceof Value.Day(LocalDate last) && last.isBefore(limit));
    }
}
