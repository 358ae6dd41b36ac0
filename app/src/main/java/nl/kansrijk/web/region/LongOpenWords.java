package nl.kansrijk.web.region;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.GroupTraining;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.CardView;
import nl.kansrijk.web.region.LongOpenView.CauseView;
import nl.kansrijk.web.region.LongOpenView.GroupView;

/** Puts in words why vacancies stay open. */
final class LongOpenWords {
    private final RegionQuery query;
    private final OpenerWords openers;
    private final Phrases phrases;
    private final Actor actor;
    private final Words words;

    LongOpenWords(RegionQuery query, OpenerWords openers, Phrases phrases, Actor actor, Words words) {
        this.query = query;
        this.openers = openers;
        this.phrases = phrases;
        this.actor = actor;
        this.words = words;
    }

    List<CardView> cards(List<Mismatch> some, Map<VacancyId, Vacancy> known, Instant now) {
        return some.stream()
                .filter(one -> known.containsKey(one.vacancy()))
                .map(one -> card(one, java.util.Objects.requireNonNull(known.get(one.vacancy())), now))
                .toList();
    }

    private CardView card(Mismatch one, Vacancy vacancy, Instant now) {
        var way = "/vacatures/" + vacancy.id().value();
        var todos = new Todos(query, openers, actor, words);
        long days = Duration.between(vacancy.life().openedAt(), now).toDays();
        return new CardView(
                vacancy.id().value().toString(),
                vacancy.title(),
                Optional.of(way).filter(any -> RegionFrame.may(actor, Permission.VACANCIES)),
                words.say(
                        "region.open.facts",
                        vacancy.draft().work().town(),
                        words.count("region.open.days", days),
                        words.count("region.open.places", vacancy.draft().head().positions())),
                words.say("region.open.now", Few.people(one.now(), words), Few.people(one.inReach(), words)),
                one.causes().stream().map(cause -> cause(cause, way, todos)).toList());
    }

    private CauseView cause(Mismatch.Cause cause, String way, Todos todos) {
        var name = phrases.say(cause.name(), words);
        var line = switch (cause.kind()) {
            case STOP -> Line.stop(name);
            case BRIDGE -> Line.bridge(name);
            case ASK -> Line.ask(name);
        };
        var counts = words.say(
                "region.open.counts",
                Few.people(cause.figures().people(), words),
                Few.people(cause.figures().only(), words).toLowerCase(Locale.of(words.language())));
        return new CauseView(line, counts, todos.of(cause, way));
    }

    List<GroupView> groups(List<GroupTraining> groups) {
        return groups.stream()
                .filter(group -> group.people() >= Few.LEAST)
                .map(group -> new GroupView(
                        words.say("region.group.title", openers.title(group.opener())),
                        query.behind(group.opener().code()).on("/regio/helpt"),
                        words.say(
                                "region.group.text",
                                Few.people(group.people(), words),
                                words.count(
                                        "region.vacancies", group.vacancies().size())),
                        words.say(
                                "region.group.terms",
                                openers.terms(group.opener()).orElse(""),
                                openers.weeks(group.opener()),
                                openers.cost(group.opener()))))
                .toList();
    }
}
