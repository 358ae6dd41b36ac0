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
import nl.kansrijk.web.region.BehindView.PeopleView;
import nl.kansrijk.web.region.BehindView.PersonRow;
import nl.kansrijk.web.region.BehindView.VacancyRow;

/** Puts in words what stands behind a figure. */
final class BehindWords {
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

    BehindView say(Behind behind, Map<VacancyId, Vacancy> known, Actor actor) {
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
                behind.vacancies().stream()
                        .filter(one -> known.containsKey(one.vacancy()))
                        .map(one -> row(one, java.util.Objects.requireNonNull(known.get(one.vacancy())), actor))
                        .toList(),
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
        return new BehindView.People(Optional.of(query.on("/regio/mensen")), words.say("region.people.logged"));
    }

    PeopleView people(List<Behind.Person> people, Map<VacancyId, Vacancy> known, Actor actor) {
        return people(people, known, actor, "region.people", query.on("/regio/helpt"));
    }

    /** Those who are in no list. */
    PeopleView never(List<Behind.Person> people, Map<VacancyId, Vacancy> known, Actor actor) {
        return people(people, known, actor, "region.fair.people", query.on(SpreadWords.PATH));
    }

    private PeopleView people(
            List<Behind.Person> people, Map<VacancyId, Vacancy> known, Actor actor, String key, String back) {
        boolean explains = RegionFrame.may(actor, Permission.EXPLAIN);
        var rows = people.stream().map(one -> person(one, known, explains)).toList();
        return new PeopleView(
                back,
                words.say(key + ".title"),
                people.isEmpty()
                        ? words.say("region.people.toofew", Few.LEAST)
                        : words.count(key + ".shown", people.size()),
                rows,
                new BehindView.Marks(words.say(key + ".first"), words.say(key + ".some")),
                words.say(key + ".source"));
    }

    private PersonRow person(Behind.Person person, Map<VacancyId, Vacancy> known, boolean explains) {
        var some = person.some().stream()
                .filter(known::containsKey)
                .map(id -> java.util.Objects.requireNonNull(known.get(id)))
                .map(vacancy -> new Lists.Tab(
                        vacancy.title(),
                        explains
                                ? "/vacatures/" + vacancy.id().value() + "/waarom/"
                                        + person.client().value()
                                : "",
                        false))
                .toList();
        return new PersonRow(
                person.codeName(),
                municipalities.name(person.owner()),
                person.first(),
                words.count("region.vacancies", person.opened()),
                some);
    }
}
