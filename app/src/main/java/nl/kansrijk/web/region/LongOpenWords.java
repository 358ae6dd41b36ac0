package nl.kansrijk.web.region;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.GroupTraining;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.CardView;
import nl.kansrijk.web.region.LongOpenView.CauseView;
import nl.kansrijk.web.region.LongOpenView.GroupView;

/** Puts in words why vacancies stay open. */
final class LongOpenWords {
    private final RegionQuery query;
    private final Reader reader;
    private final OpenerWords openers;
    private final Phrases phrases;
    private final Words words;

    LongOpenWords(RegionQuery query, Reader reader, Phrases phrases) {
        this.query = query;
        this.reader = reader;
        this.openers = new OpenerWords(reader.trainings(), reader.words());
        this.phrases = phrases;
        this.words = reader.words();
    }

    List<CardView> cards(List<Mismatch> some, Map<VacancyId, Vacancy> known, Instant now) {
        return some.stream()
                .filter(one -> known.containsKey(one.vacancy()))
                .map(one -> card(one, java.util.Objects.requireNonNull(known.get(one.vacancy())), now))
                .toList();
    }

    CardView card(Mismatch one, Vacancy vacancy, Instant now) {
        var way = "/vacatures/" + vacancy.id().value();
        var todos = new Todos(query, openers, phrases, reader.actor(), words);
        long days = Duration.between(vacancy.life().openedAt(), now).toDays();
        return new CardView(
                vacancy.id().value().toString(),
                title(vacancy),
                Optional.of(way).filter(any -> RegionFrame.may(reader.actor(), Permission.VACANCIES)),
                words.say(
                        "region.open.facts",
                        vacancy.draft().work().town(),
                        words.count("region.open.days", days),
                        words.count("region.open.places", vacancy.draft().head().positions())),
                words.say(
                        "region.open.now",
                        Few.people(one.near().now(), words),
                        Few.people(one.near().inReach(), words)),
                one.causes().stream()
                        .map(cause -> cause(cause, todos.of(cause, one)))
                        .toList());
    }

    /** As the employer wrote it; in another language what the taxonomy calls this work there. */
    private String title(Vacancy vacancy) {
        return vacancy.draft()
                .head()
                .occupation()
                .filter(any -> !words.language().equals("nl"))
                .map(work -> phrases.say(new Reason("region.task", Map.of("what", work.value())), words))
                .filter(label -> !label.contains(":o:"))
                .orElse(vacancy.title());
    }

    private CauseView cause(Mismatch.Cause cause, List<LongOpenView.Todo> todo) {
        var name = phrases.say(cause.name(), words);
        var line = switch (cause.kind()) {
            case STOP -> Line.stop(name);
            case BRIDGE -> Line.bridge(name);
            case ASK -> Line.ask(name);
        };
        var counts = words.say(
                cause.kind() == Mismatch.Kind.ASK ? "region.open.counts.ask" : "region.open.counts",
                Few.people(cause.figures().people(), words),
                Few.people(cause.figures().only(), words));
        return new CauseView(line, words.say("region.kind." + cause.kind().name()), counts, todo);
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
                                        "region.vacancies", group.vacancies().size()),
                                openers.groups(group.opener(), group.people()).orElse("")),
                        words.say(
                                "region.group.terms",
                                openers.terms(group.opener()).orElse(""),
                                openers.weeks(group.opener()),
                                openers.cost(group.opener()))))
                .toList();
    }
}
