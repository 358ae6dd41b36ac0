package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.region.Behind;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.BehindView.VacancyRow;

/** Puts in words what stands behind a figure. */
final class BehindWords {
    static final PeopleWords.Subject PEOPLE = new PeopleWords.Subject("region.people", "/regio/mensen", "/regio/helpt");
    private final RegionQuery query;
    private final OpenerWords openers;
    private final Municipalities municipalities;
    private final Words words;

    BehindWords(RegionQuery query, List<Training> trainings, Municipalities municipalities, Words words) {
        this.query = query;
        this.openers = new OpenerWords(trainings, words);
        this.municipalities = municipalities;
        this.words = words;
    }

    BehindView say(Behind behind, Leafing leafing, Map<VacancyId, Vacancy> known, Actor actor) {
        var line = behind.line();
        return new BehindView(
                query.behind("").on(RegionQuery.UNLOCK),
                openers.title(line.opener()),
                openers.terms(line.opener()),
                List.of(
                        new Lists.Fact(
                                words.say("region.column.people"),
                                Few.number(line.first().people(), words)),
                        new Lists.Fact(
                                words.say("region.column.vacancies"),
                                words.number(line.first().vacancies())),
                        new Lists.Fact(
                                words.say("region.column.more"),
                                Few.number(line.opened().people(), words)),
                        new Lists.Fact(words.say("region.column.weeks"), openers.weeks(line.opener())),
                        new Lists.Fact(words.say("region.column.cost"), openers.cost(line.opener()))),
                leafing.of(behind.vacancies()).stream()
                        .filter(one -> known.containsKey(one.vacancy()))
                        .map(one -> row(one, java.util.Objects.requireNonNull(known.get(one.vacancy())), actor))
                        .toList(),
                leafing.leaf(page -> query.onPage(page).on(PEOPLE.back()), words),
                places(behind),
                people(line.opened().people(), actor));
    }

    private VacancyRow row(Behind.Opens opens, Vacancy vacancy, Actor actor) {
        boolean open = RegionFrame.may(actor, Permission.VACANCIES);
        return new VacancyRow(
                vacancy.title(),
                Optional.of("/vacatures/" + vacancy.id().value()).filter(href -> open),
                vacancy.draft().work().town(),
                Few.people(opens.people(), words),
                opens.first());
    }

    /** One municipality alone says nothing more than the whole; and one hidden number could be reckoned from the others. */
    private List<Lists.Fact> places(Behind behind) {
        var counted = behind.peopleByOwner();
        if (counted.size() < 2 || counted.values().stream().filter(Few::hidden).count() == 1) return List.of();
        return municipalities.sorted(counted.keySet()).stream()
                .map(id -> new Lists.Fact(municipalities.name(id), Few.number(counted.getOrDefault(id, 0), words)))
                .toList();
    }

    private BehindView.People people(int people, Actor actor) {
        if (!RegionFrame.sees(actor, Permission.REGION_PEOPLE))
            return new BehindView.People(Optional.empty(), words.say("region.people.closed"));
        if (Few.hidden(people) || people == 0)
            return new BehindView.People(Optional.empty(), words.say("region.people.toofew", Few.LEAST));
        return new BehindView.People(Optional.of(query.onPage(1).on(PEOPLE.path())), words.say("region.people.logged"));
    }
}
