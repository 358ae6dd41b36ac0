package nl.kansrijk.web.region;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.CardView;
import nl.kansrijk.web.region.LongOpenView.CauseView;

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
                        .collect(Collectors.groupingBy(
                                Mismatch.Cause::condition, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(same -> cause(same, todos.of(same, one)))
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

    /** One condition is one reason, also when it stops some people and has yet to be asked of others. */
    private CauseView cause(List<Mismatch.Cause> same, List<LongOpenView.Todo> todo) {
        var first = same.getFirst();
        var name = name(first);
        var line = switch (first.kind()) {
            case STOP -> Line.stop(name);
            case BRIDGE -> Line.bridge(name);
            case ASK -> Line.ask(name);
        };
        var counts = same.stream().map(this::counts).collect(Collectors.joining(" "));
        return new CauseView(line, words.say("region.kind." + first.kind().name()), counts, todo);
    }

    private String name(Mismatch.Cause cause) {
        var name = phrases.say(cause.name(), words);
        return cause.task()
                .map(task -> words.say("region.open.task", name, phrases.say(task, words)))
                .orElse(name);
    }

    private String counts(Mismatch.Cause cause) {
        return words.say(
                cause.kind() == Mismatch.Kind.ASK ? "region.open.counts.ask" : "region.open.counts",
                Few.people(cause.figures().people(), words),
                Few.people(cause.figures().only(), words));
    }
}
