package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Unlocked.Chosen;
import nl.kansrijk.matching.region.Unlocked.Step;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.NamedVacancies.Named;
import nl.kansrijk.web.region.UnlockView.SetView;
import nl.kansrijk.web.region.UnlockView.StepView;

/** Puts in words the set to begin with: what it brings, what it costs, and how good it is at least. */
final class SetWords {
    private final RegionQuery query;
    private final OpenerWords openers;
    private final Map<VacancyId, Named> named;
    private final Words words;

    SetWords(RegionQuery query, OpenerWords openers, Map<VacancyId, Named> named, Words words) {
        this.query = query;
        this.openers = openers;
        this.named = named;
        this.words = words;
    }

    SetView say(Chosen set) {
        if (set.steps().isEmpty()) return new SetView(words.say("region.set.none"), "", List.of());
        return new SetView(
                brings(set),
                better(set.provenPercent()),
                set.steps().stream().map(this::step).toList());
    }

    private String brings(Chosen set) {
        var brings = words.say(
                "region.set.brings",
                openers.brings(set.together()),
                set.weeks() == 0 ? words.say("region.weeks.none") : words.count("fits.weeks", set.weeks()));
        long cents = set.steps().stream().mapToLong(SetWords::cents).sum();
        var differing = named(
                "region.set.differs", set, step -> step.opener().costInCents().isEmpty());
        return cents == 0
                ? brings + differing
                : brings + " " + words.say("region.set.costs", openers.euros(cents)) + differing
                        + named("region.set.uncounted", set, SetWords::uncounted);
    }

    /** A sentence that names these steps; nothing without any. */
    private String named(String key, Chosen set, Predicate<Step> which) {
        var titles = set.steps().stream()
                .filter(which)
                .map(step -> openers.title(step.opener()))
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? "" : " " + words.say(key, titles, Few.LEAST);
    }

    /** Has a price for each place, and too few people to say what it costs for all of them. */
    private static boolean uncounted(Step step) {
        return step.opener().costInCents().orElse(0) > 0 && cents(step) == 0;
    }

    /** For as many people as are shown: the price must not tell what their number hides. */
    private static long cents(Step step) {
        return (long) step.opener().costInCents().orElse(0)
                * Few.shown(step.adds().people());
    }

    private String better(int provenPercent) {
        int more = (10_000 + provenPercent - 1) / provenPercent - 100;
        return words.say("region.set.chosen")
                + " "
                + (more == 0 ? words.say("region.set.best") : words.say("region.set.better", more))
                + " "
                + words.say("region.set.alone");
    }

    private StepView step(Step step) {
        return new StepView(
                openers.title(step.opener()),
                query.behind(step.opener().code()).on("/regio/helpt"),
                words.say("region.step.adds", openers.brings(step.adds())),
                takes(step),
                step.some().stream()
                        .flatMap(id -> Stream.ofNullable(named.get(id)))
                        .map(one -> new Lists.Tab(one.title(), one.href().orElse(""), false))
                        .toList());
    }

    /** How long and at what price: of one place, and of all of them where they may be counted. */
    private String takes(Step step) {
        var weeks = openers.weeks(step.opener());
        var cost = openers.cost(step.opener());
        if (cents(step) > 0) return words.say("region.step.takes.all", weeks, cost, openers.euros(cents(step)));
        boolean priced = step.opener().costInCents().isPresent();
        return words.say(priced ? "region.step.takes.place" : "region.step.takes", weeks, cost);
    }
}
