package nl.kansrijk.triage;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Nobody is placed blindly: whoever gets stronger first and is proposed for work has a second pair of eyes. Row 2-33. */
@Component
public class Placings {
    private final ChoiceTable choices;
    private final RuleParameters rules;
    private final Jobs jobs;
    private final ApplicationEventPublisher news;

    Placings(ChoiceTable choices, RuleParameters rules, Jobs jobs, ApplicationEventPublisher news) {
        this.choices = choices;
        this.rules = rules;
        this.jobs = jobs;
        this.news = news;
    }

    /** This client was proposed for work. Stops nothing: the client and a colleague look. */
    public void proposed(UUID proposal, ClientId client, TenantId owner, Instant at) {
        var today = DutchTime.day(at);
        boolean stronger = jobs.quietly(() -> choices.routeBefore(owner, client, at))
                .filter(Route.SF1::equals)
                .isPresent();
        if (stronger)
            news.publishEvent(new PlacingAgainstRoute(
                    proposal, client, owner, today.plusDays(rules.value("triage.secondReader", today)), at));
    }
}
