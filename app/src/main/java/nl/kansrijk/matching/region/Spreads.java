package nl.kansrijk.matching.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Top;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.region.Behind.Person;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** "Eerlijke verdeling": who is never proposed, and how the lists of a region could reach more people. Only a proposal. */
@Component
public class Spreads {
    /** Everyone who fits takes part, so that nobody is missing because of a long list. */
    private static final int LIST = 1000;

    private final Landscapes landscapes;
    private final Index index;
    private final CodeNames codeNames;
    private final Sectors sectors;

    Spreads(Landscapes landscapes, Index index, CodeNames codeNames, Sectors sectors) {
        this.landscapes = landscapes;
        this.index = index;
        this.codeNames = codeNames;
        this.sectors = sectors;
    }

    /** Everyone takes the best, and shared out. Rooms: of the open vacancies; a vacancy without one takes no part. */
    public Asked<Spread> compared(Ground ground, Map<VacancyId, Room> rooms) {
        return spreading(ground, rooms).then(Spreading::figures);
    }

    /** Who fits something but stands in no list of ten, with what sharing out would propose; those with something first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Asked<Listed> never(Ground ground, Map<VacancyId, Room> rooms, Slice slice, Passage passage) {
        return switch (landscapes.ask(ground)) {
            case Asked.Ready<Surveyed>(Surveyed surveyed) ->
                spreading(ground, rooms).then(spreading -> {
                    var people = never(spreading, surveyed.land(), rooms, slice.sector(), passage);
                    return Listed.of(people, slice.page(), passage);
                });
            case Asked.Busy<Surveyed>(int percent) -> new Asked.Busy<>(percent);
            case Asked.TooLarge<Surveyed>(int people, int vacancies) -> new Asked.TooLarge<>(people, vacancies);
        };
    }

    private Asked<Spreading> spreading(Ground ground, Map<VacancyId, Room> rooms) {
        return landscapes.derived(
                ground, "spread " + rooms.hashCode(), surveyed -> made(ground, surveyed.land(), rooms));
    }

    private Spreading made(Ground ground, Landscape land, Map<VacancyId, Room> rooms) {
        var question = new Question(
                Top.of(LIST),
                nl.kansrijk.engine.Weights.standard(),
                ground.extent().day().toEpochDay(),
                nl.kansrijk.engine.Horizon.NOW,
                java.util.OptionalInt.of(Ground.RING_KM),
                List.of());
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < land.people().size(); i++)
            places.put(land.people().get(i).id(), i);
        var lists = new ArrayList<List<Pairing>>();
        var taking = new ArrayList<Room>();
        for (var plot : taking(land, rooms)) {
            int vacancy = taking.size();
            taking.add(java.util.Objects.requireNonNull(rooms.get(plot.vacancy())));
            lists.add(index.region().fits(plot.demand(), ground.extent().people(), question).stream()
                    .filter(fit -> places.containsKey(fit.id()))
                    .map(fit -> new Pairing(
                            places.getOrDefault(fit.id(), 0),
                            vacancy,
                            fit.score().pair()))
                    .toList());
        }
        return Spreading.of(lists, taking, land.people().size());
    }

    private static List<Plot> taking(Landscape land, Map<VacancyId, Room> rooms) {
        return land.plots().stream()
                .filter(plot -> rooms.containsKey(plot.vacancy()))
                .toList();
    }

    private List<Person> never(
            Spreading spreading, Landscape land, Map<VacancyId, Room> rooms, String sector, Passage passage) {
        var never = spreading.never();
        never.and(sectors.in(sector, land, land.plots().stream().map(Plot::now).toList()));
        var plots = taking(land, rooms);
        Map<Integer, List<Pairing>> shared =
                spreading.shared().stream().collect(Collectors.groupingBy(Pairing::person));
        Function<Integer, Person> told = place -> person(
                land,
                place,
                shared.getOrDefault(place, List.of()),
                plots,
                passage.actor().tenant());
        return never.stream().boxed().map(told).toList();
    }

    private Person person(Landscape land, int place, List<Pairing> shared, List<Plot> plots, TenantId viewer) {
        var supply = land.people().get(place);
        var client = new ClientId(supply.id());
        return new Person(
                client,
                new TenantId(supply.owner()),
                codeNames.of(client, viewer),
                !shared.isEmpty(),
                (int) plots.stream().filter(plot -> plot.fits(place)).count(),
                shared.stream().map(pair -> plots.get(pair.vacancy()).vacancy()).toList());
    }
}
