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
import nl.kansrijk.matching.region.Effort.Step;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.CardView;
import nl.kansrijk.web.region.LongOpenView.CauseView;
import nl.kansrijk.web.region.LongOpenView.Todo;

/** Puts in words why vacancies stay open. */
final class LongOpenWords {
    private final RegionQuery query;
    private final Reader reader;
    private final Phrases phrases;
    private final EffortWords efforts;
    private final Words words;

    LongOpenWords(RegionQuery query, Reader reader, Phrases phrases, EffortWords efforts) {
        this.query = query;
        this.reader = reader;
        this.phrases = phrases;
        this.efforts = efforts;
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
        long days = Duration.between(vacancy.life().openedAt(), now).toDays();
        var causes = causes(one, new Todos(query, reader, phrases, new CallWords(vacancy, days, phrases, reader)));
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
                causes.stream().map(Because::view).toList(),
                efforts.earlier(
                        vacancy.id(),
                        causes.stream().flatMap(cause -> cause.steps().stream()).toList()));
    }

    /** A cause as it is shown, with all that can be done about it. */
    private record Because(CauseView view, List<Step> steps) {}

    private List<Because> causes(Mismatch one, Todos todos) {
        return one.causes().stream()
                .collect(Collectors.groupingBy(Mismatch.Cause::condition, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> because(one, same, todos.of(same, one)))
                .toList();
    }

    private Because because(Mismatch one, List<Mismatch.Cause> same, List<Todo> todos) {
        var condition = same.getFirst().condition();
        var steps = todos.stream()
                .flatMap(todo -> todo.way().stream())
                .map(way -> new Step(one.vacancy(), condition, way))
                .toList();
        var done = todos.stream()
                .map(todo -> todo.done(todo.way().flatMap(way -> efforts.of(new Step(one.vacancy(), condition, way)))))
                .toList();
        return new Because(cause(same, done), steps);
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
    private CauseView cause(List<Mismatch.Cause> same, List<Todo> todo) {
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
