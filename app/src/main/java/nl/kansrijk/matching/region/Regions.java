package nl.kansrijk.matching.region;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.region.Behind.Person;
import nl.kansrijk.matching.region.Surveyed.Opening;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Wat opent het meeste werk?": every training and aid with every person and every vacancy within reach. Answers figures
 * outside a transaction; only {@link #people} tells of persons, by code name, each logged. Source: issue Engine 3, rulings 2.
 */
@Component
public class Regions {
    private final Landscapes landscapes;
    private final Bridges bridges;
    private final CodeNames codeNames;
    private final Sectors sectors;

    Regions(Landscapes landscapes, Bridges bridges, CodeNames codeNames, Sectors sectors) {
        this.landscapes = landscapes;
        this.bridges = bridges;
        this.codeNames = codeNames;
        this.sectors = sectors;
    }

    /** What may be asked about: everyone within reach, or the people of one organisation among them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ground ground(Optional<TenantId> only, Passage passage) {
        var owners = passage.reach().owners();
        var day = DutchTime.day(passage.at());
        var extent = new Ground.Extent(
                only.filter(owners::contains).map(Set::of).orElse(owners),
                passage.reach().sources(),
                day);
        return new Ground(extent, bridges.offer());
    }

    /** What opens most, each opener alone and as a set. */
    public Asked<Unlocked> unlocked(Ground ground) {
        return landscapes.ask(ground).then(Unlocking::of);
    }

    /** The vacancies behind the figures of one opener, and where its people live; empty for an opener nobody knows. */
    public Asked<Optional<Behind>> behind(Ground ground, String opener) {
        return landscapes
                .ask(ground)
                .then(surveyed -> find(surveyed, opener).map(opening -> behind(surveyed, opening)));
    }

    /** The people behind the figures of one opener, those with a first chance first; empty for an opener nobody knows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Asked<Optional<Listed>> people(Ground ground, String opener, Slice slice, Passage passage) {
        return landscapes
                .ask(ground)
                .then(surveyed -> find(surveyed, opener)
                        .map(opening -> people(surveyed, opening, slice.sector(), passage))
                        .map(people -> Listed.of(people, slice.page(), passage)));
    }

    private static Optional<Opening> find(Surveyed surveyed, String code) {
        return surveyed.openings().stream()
                .filter(opening -> opening.opener().code().equals(code))
                .findFirst();
    }

    private static Behind behind(Surveyed surveyed, Opening opening) {
        return new Behind(
                Unlocking.line(opening), Unlocking.opens(surveyed, opening), surveyed.byOwner(opening.people()));
    }

    private List<Person> people(Surveyed surveyed, Opening opening, String sector, Passage passage) {
        return sectors.in(sector, surveyed.land(), opening.pairs()).stream()
                .mapToObj(place ->
                        person(surveyed, opening, place, passage.actor().tenant()))
                .toList();
    }

    private Person person(Surveyed surveyed, Opening opening, int place, TenantId viewer) {
        var supply = surveyed.land().people().get(place);
        var client = new ClientId(supply.id());
        var opened = IntStream.range(0, opening.pairs().size())
                .filter(i -> opening.pairs().get(i).get(place))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !first(opening).get(i)))
                .toList();
        return new Person(
                client,
                new TenantId(supply.owner()),
                codeNames.of(client, viewer),
                opening.first().people().get(place),
                opened.size(),
                opened.stream().limit(3).map(i -> vacancy(surveyed, i)).toList());
    }

    private static BitSet first(Opening opening) {
        return opening.first().vacancies();
    }

    private static VacancyId vacancy(Surveyed surveyed, int place) {
        return surveyed.land().plots().get(place).vacancy();
    }
}
