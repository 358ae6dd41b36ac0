package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Behind;
import nl.kansrijk.matching.region.Opener;
import nl.kansrijk.matching.region.Unlocked;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.BehindView.VacancyRow;
import nl.kansrijk.web.region.NamedVacancies.Named;

/** Puts in words what stands behind a figure. */
final class BehindWords {
    static final PeopleWords.Subject PEOPLE = new PeopleWords.Subject("region.people", "/regio/mensen", "/regio/helpt");
    private final RegionQuery query;
    private final RegionFrame.Asking asking;
    private final OpenerWords openers;
    private final Municipalities municipalities;
    private final Words words;

    BehindWords(RegionQuery query, RegionFrame.Asking asking, Municipalities municipalities, Words words) {
        this.query = query;
        this.asking = asking;
        this.openers = new OpenerWords(asking.trainings(), words);
        this.municipalities = municipalities;
        this.words = words;
    }

    BehindView say(Behind behind, Leafing leafing, Map<VacancyId, Named> known, Actor actor) {
        var line = behind.line();
        var whose = municipalities.whose(query.municipality(), asking.reach(), words);
        return new BehindView(
                query.behind("").on(RegionQuery.UNLOCK),
                new BehindView.Head(
                        openers.title(line.opener()),
                        openers.terms(line.opener()).or(() -> arranging(line.opener())),
                        training(line.opener()),
                        words.say("region.behind.alone", whose),
                        query.vacancy().map(from -> from(from, behind, known))),
                facts(line),
                leafing.of(behind.vacancies()).stream()
                        .flatMap(one ->
                                Stream.ofNullable(known.get(one.vacancy())).map(named -> row(one, named)))
                        .toList(),
                leafing.leaf(page -> query.onPage(page).on(PEOPLE.back()), words),
                places(behind),
                people(line.opened().people(), actor));
    }

    private Optional<String> training(Opener opener) {
        return opener instanceof Opener.Course course
                ? Optional.of("/scholing/" + course.training().value())
                : Optional.empty();
    }

    /** How one gets an aid or transport; a training says it by its terms. */
    private Optional<String> arranging(Opener opener) {
        return switch (opener) {
            case Opener.Course course -> Optional.empty();
            case Opener.Aid aid -> Optional.of(words.say("region.arrange.aid"));
            case Opener.Transport transport -> Optional.of(words.say("region.arrange.transport"));
        };
    }

    private List<Lists.Fact> facts(Unlocked.Line line) {
        return List.of(
                new Lists.Fact(
                        words.say("region.column.people"),
                        Few.number(line.first().people(), words)),
                new Lists.Fact(vacancies(), words.number(line.first().vacancies())),
                new Lists.Fact(
                        words.say("region.column.more"),
                        Few.number(line.opened().people(), words)),
                new Lists.Fact(words.say("region.column.weeks"), openers.weeks(line.opener())),
                new Lists.Fact(words.say("region.column.cost"), openers.cost(line.opener())));
    }

    private String vacancies() {
        return asking.apart()
                .map(one -> words.say("region.column.vacancies.only", municipalities.name(one)))
                .orElseGet(() -> words.say("region.column.vacancies"));
    }

    /** The figure of the vacancy from which one came here, so that it is the same as there. */
    private String from(VacancyId from, Behind behind, Map<VacancyId, Named> known) {
        return behind.vacancies().stream()
                .filter(one -> one.vacancy().equals(from) && known.containsKey(from))
                .map(one -> words.say(
                        "region.behind.from",
                        Objects.requireNonNull(known.get(from)).title(),
                        Few.people(one.people(), words)))
                .findFirst()
                .orElseGet(() -> words.say("region.misread.vacature"));
    }

    private VacancyRow row(Behind.Opens opens, Named named) {
        return new VacancyRow(
                named.title(),
                named.href(),
                named.vacancy().draft().work().town(),
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
