package nl.kansrijk.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Glances;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** People choose, and what follows from it: a day to look again, a second reader, rest. Source: domain e.5, rulings 15. */
@Component
class Choosing {
    /** Why matching rests on a route of rest, and why that rest ends. */
    static final Reason REST = Reason.of("rest.why.route");

    static final Reason REST_OVER = Reason.of("rest.over.route");

    private final RunTable runs;
    private final Profiles profiles;
    private final Glances glances;
    private final RuleParameters rules;
    private final ApplicationEventPublisher news;

    Choosing(RunTable runs, Profiles profiles, Glances glances, RuleParameters rules, ApplicationEventPublisher news) {
        this.runs = runs;
        this.profiles = profiles;
        this.glances = glances;
        this.rules = rules;
        this.news = news;
    }

    Chosen choose(List<TriageRun> newestFirst, NewChoice asked, Passage passage) {
        if (newestFirst.isEmpty()) return refused("nothing");
        var run = newestFirst.getFirst();
        if (!run.id().equals(asked.run()) || run.choice().isPresent()) return new Chosen.Stale(run);
        var no = ChoiceRules.against(run.advice(), asked);
        if (no.isPresent()) return new Chosen.Refused(no.get());
        var choice = choice(run.advice(), asked, passage);
        if (runs.choose(passage.actor().tenant(), run, choice) == 0) return new Chosen.Stale(run);
        rest(run.client(), choice.route(), passage);
        tell(run, before(newestFirst), choice, passage);
        return new Chosen.Kept(run.with(choice));
    }

    private Choice choice(Advice advice, NewChoice asked, Passage passage) {
        var today = DutchTime.day(passage.at());
        boolean heavier = advice.route().filter(asked.route()::heavierThan).isPresent();
        return new Choice(
                asked.route(),
                asked.wish(),
                asked.because(),
                passage.actor().user(),
                passage.at(),
                reviewOn(asked.route(), today),
                heavier ? Optional.of(today.plusDays(rules.value("triage.secondReader", today))) : Optional.empty());
    }

    private LocalDate reviewOn(Route route, LocalDate today) {
        long weeks = Math.min(rules.value(route.reviewKey(), today), rules.value("triage.review.most", today));
        return today.plusWeeks(weeks);
    }

    /** A route of rest lets matching rest; another route ends the rest that a route began, and no other. */
    private void rest(ClientId client, Route route, Passage passage) {
        var now = glances.of(List.of(client), passage).values().stream()
                .flatMap(glance -> glance.pause().stream())
                .findFirst();
        if (route.rests() && now.isEmpty())
            profiles.pauseMatching(client, new MatchingPause(REST, Optional.empty()), passage);
        if (!route.rests() && now.filter(pause -> pause.reason().equals(REST)).isPresent())
            profiles.resume(client, REST_OVER, passage);
    }

    private static Optional<UUID> before(List<TriageRun> newestFirst) {
        return newestFirst.stream()
                .filter(run -> run.choice().isPresent())
                .map(TriageRun::id)
                .findFirst();
    }

    private void tell(TriageRun run, Optional<UUID> before, Choice choice, Passage passage) {
        var owner = passage.actor().tenant();
        news.publishEvent(new RouteChosen(
                run.id(), before, run.client(), owner, choice.route(), choice.reviewOn(), passage.at()));
        choice.second()
                .ifPresent(until ->
                        news.publishEvent(new SecondReaderAsked(run.id(), run.client(), owner, until, passage.at())));
    }

    void again(TriageRun run, Passage passage) {
        news.publishEvent(new RouteAgain(run.id(), run.client(), passage.actor().tenant(), true, passage.at()));
    }

    static Chosen refused(String rule) {
        return new Chosen.Refused(Reason.of("triage.refused." + rule));
    }
}
