package nl.kansrijk.web.region;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Behind;
import nl.kansrijk.matching.region.Listed;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.NamedVacancies.Named;
import nl.kansrijk.web.region.PeopleView.Marks;
import nl.kansrijk.web.region.PeopleView.Narrowing;
import nl.kansrijk.web.region.PeopleView.PersonRow;

/** Puts in words which people stand behind a figure. */
final class PeopleWords {
    private final RegionQuery query;
    private final Subject subject;
    private final Municipalities municipalities;
    private final Function<ClientId, String> keys;
    private final Words words;

    /** Keys: how someone stands in an address. */
    PeopleWords(
            RegionQuery query,
            Subject subject,
            Municipalities municipalities,
            Function<ClientId, String> keys,
            Words words) {
        this.query = query;
        this.subject = subject;
        this.municipalities = municipalities;
        this.keys = keys;
        this.words = words;
    }

    /** Whose list: the beginning of its words, its own address, and that of the figure. */
    record Subject(String key, String path, String back) {}

    PeopleView say(Listed listed, Map<VacancyId, Named> known, Set<TenantId> reach, Actor actor) {
        boolean explains = RegionFrame.may(actor, Permission.EXPLAIN);
        var leafing = new Leafing(query.page(), listed.all());
        return new PeopleView(
                query.behind(query.opener()).on(subject.back()),
                words.say(subject.key() + ".title"),
                shown(listed),
                listed.people().stream()
                        .map(one -> person(one, known, explains))
                        .toList(),
                leafing.leaf(page -> query.onPage(page).on(subject.path()), words),
                new Marks(
                        words.say(subject.key() + ".first"),
                        words.say(subject.key() + ".opens"),
                        words.say(subject.key() + ".some"),
                        words.say(subject.key() + ".source")),
                narrowing(reach));
    }

    private String shown(Listed listed) {
        if (listed.people().isEmpty()) return words.say("region.people.toofew", Few.LEAST);
        var all = words.count(subject.key() + ".shown", listed.all());
        var order = listed.apart() ? " " + words.say(subject.key() + ".order") : "";
        return all + order;
    }

    private Narrowing narrowing(Set<TenantId> reach) {
        var choices = new ArrayList<Field.Select>();
        municipalities.choice(reach, query, words).ifPresent(choices::add);
        choices.add(SearchWords.sectors(query.sector(), words));
        return new Narrowing(subject.path(), Optional.of(query.opener()).filter(code -> !code.isEmpty()), choices);
    }

    private String why(Named named, Behind.Person person) {
        return "/vacatures/" + named.vacancy().id().value() + "/waarom/" + keys.apply(person.client());
    }

    private PersonRow person(Behind.Person person, Map<VacancyId, Named> known, boolean explains) {
        var some = person.some().stream()
                .filter(known::containsKey)
                .map(id -> java.util.Objects.requireNonNull(known.get(id)))
                .map(named -> new Lists.Tab(named.title(), explains ? why(named, person) : "", false))
                .toList();
        return new PersonRow(
                person.codeName(),
                municipalities.name(person.owner()),
                person.first(),
                words.count("region.vacancies", person.opened()),
                some);
    }
}
