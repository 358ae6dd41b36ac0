package nl.kansrijk.matching.spread;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Top;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * Makes the list of ten of every open vacancy, as everyone in the region would see it, and counts who stands in them.
 * Leaves one run record with a number of people, without persons. Source: rulings 2.
 */
@Component
public class Listings {
    private static final int PAGE = 10;
    private static final int RING_KM = 25;

    private final Index index;
    private final Jobs jobs;

    Listings(Index index, Jobs jobs) {
        this.index = index;
        this.jobs = jobs;
    }

    /**
     * How one person stands in the lists. Lists: in how many. Exposure: their sum, place 1 counting 1 and place p
     * 1/log2(p+1).
     */
    public record Standing(int lists, double exposure) {
        static final Standing NOWHERE = new Standing(0, 0);

        Standing at(int place) {
            return new Standing(lists + 1, exposure + Math.log(2) / Math.log(place + 1.0));
        }
    }

    /** The standing of each of these people who can be matched; the others are left out. */
    public Map<UUID, Standing> of(Collection<UUID> people) {
        return without(Set.of(), people);
    }

    /** The same, as if no vacancy asked anything of this kind. */
    public Map<UUID, Standing> without(Set<Condition> conditions, Collection<UUID> people) {
        if (!index.ready()) index.refill();
        List<Supply> known = people.stream()
                .flatMap(id -> index.person(new ClientId(id)).stream())
                .toList();
        Map<UUID, Standing> standings = new HashMap<>();
        known.forEach(person -> standings.put(person.id(), Standing.NOWHERE));
        jobs.recorded("spread of chances: counted", () -> {
            count(known, conditions, standings);
            return known.size();
        });
        return standings;
    }

    private void count(List<Supply> people, Set<Condition> conditions, Map<UUID, Standing> standings) {
        Set<Integer> owners = people.stream().map(Supply::owner).collect(Collectors.toSet());
        var reach = new Reach(owners, Share.CHAIN);
        var question = Question.now(Top.of(PAGE), 0).within(RING_KM);
        for (Demand vacancy : index.vacancies()) {
            List<Fit> list = index.region().fits(left(vacancy, conditions), reach, question);
            for (int i = 0; i < list.size(); i++) {
                int place = i + 1;
                standings.computeIfPresent(list.get(i).id(), (id, standing) -> standing.at(place));
            }
        }
    }

    private static Demand left(Demand vacancy, Set<Condition> conditions) {
        var left = vacancy;
        for (var condition : conditions) left = condition.leftOut(left);
        return left;
    }
}
