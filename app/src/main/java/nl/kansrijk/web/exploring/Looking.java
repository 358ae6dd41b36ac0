package nl.kansrijk.web.exploring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.employers.VisitQuery;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.exploring.Explorations;
import nl.kansrijk.matching.exploring.Nearby;
import nl.kansrijk.matching.exploring.Opened;
import nl.kansrijk.matching.exploring.Route;
import nl.kansrijk.matching.exploring.Surroundings;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.web.portal.TalksAsked;
import org.springframework.stereotype.Component;

/** Asks the rooms, inside one passage, what lies around someone, with what it names and the talks that were asked for. */
@Component
class Looking {
    static final int MOST_TRAININGS = 3;
    static final int MOST_VACANCIES = 3;
    private static final int MOST_NEARBY = 20;
    private static final int NEAREST = 10;

    private final Explorations explorations;
    private final Vacancies vacancies;
    private final Employers employers;
    private final TalksAsked talks;

    Looking(Explorations explorations, Vacancies vacancies, Employers employers, TalksAsked talks) {
        this.talks = talks;
        this.explorations = explorations;
        this.vacancies = vacancies;
        this.employers = employers;
    }

    /** What is named: trainings on offer, vacancies that are open, and the employers that have them. */
    record Named(Map<TrainingId, Training> trainings, Map<VacancyId, Vacancy> work, Map<TenantId, String> firms) {
        Stream<Training> training(TrainingId id) {
            return Stream.ofNullable(trainings.get(id));
        }

        Stream<Vacancy> vacancy(VacancyId id) {
            return Stream.ofNullable(work.get(id)).filter(Vacancy::open);
        }

        String firm(Vacancy vacancy) {
            return firms.getOrDefault(vacancy.employer(), "");
        }
    }

    /** Visits: places to come and look first, none for who rests. */
    record Around(Surroundings around, Named named, List<VacancyList.Line> visits, List<TalksAsked.Asked> talks) {}

    record OneWay(Route route, Named named, List<VacancyList.Line> visits, List<TalksAsked.Asked> talks) {}

    Around around(ClientId client, ExploringQuery query, Passage passage) {
        var around = explorations.around(client, query.from(), passage);
        var asked = talks.of(client, passage);
        var near = around.all().stream()
                .limit(NEAREST)
                .map(Within::sector)
                .distinct()
                .toList();
        var sector = Optional.of(query.sector()).filter(one -> !one.isEmpty());
        return new Around(
                around,
                named(opened(around.inOrder()), around.trainings(), passage),
                around.resting() ? List.of() : visits(client, sector, near, asked, passage),
                asked);
    }

    /** Other places each day and for each person, but what was asked about stays. */
    private List<VacancyList.Line> visits(
            ClientId client,
            Optional<String> sector,
            List<String> near,
            List<TalksAsked.Asked> asked,
            Passage passage) {
        var turn = DutchTime.day(passage.at()) + " " + client.value();
        var waiting = asked.stream().map(TalksAsked.Asked::about).toList();
        return vacancies.visits(new VisitQuery(sector, waiting, near, turn), passage);
    }

    Optional<OneWay> oneWay(ClientId client, Optional<OccupationCode> from, OccupationCode work, Passage passage) {
        return explorations.route(client, from, work, passage).map(route -> {
            var near = route.nearby().stream().map(Nearby::vacancy).limit(MOST_NEARBY);
            var ids = Stream.concat(near, opened(route.opened()).stream()).toList();
            var asked = talks.of(client, passage);
            var sector = Optional.of(route.work().sector()).filter(one -> !one.isEmpty());
            return new OneWay(
                    route,
                    named(ids, route.trainings(), passage),
                    route.resting() ? List.of() : visits(client, sector, List.of(), asked, passage),
                    asked);
        });
    }

    private static List<VacancyId> opened(List<Opened> opened) {
        return opened.stream()
                .limit(MOST_TRAININGS)
                .flatMap(one -> one.vacancies().stream().limit(MOST_VACANCIES))
                .toList();
    }

    private Named named(Collection<VacancyId> ids, List<Training> offered, Passage passage) {
        var work = vacancies.some(ids.stream().distinct().toList(), passage).stream()
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
        var firms = work.values().stream().map(Vacancy::employer).collect(Collectors.toSet());
        return new Named(
                offered.stream().collect(Collectors.toMap(Training::id, Function.identity())),
                work,
                employers.names(firms, passage));
    }
}
