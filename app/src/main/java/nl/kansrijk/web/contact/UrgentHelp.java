package nl.kansrijk.web.contact;

import java.time.Clock;
import java.util.List;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.casework.contact.Report.Urgency;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Organisations;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.contact.ThanksView.PlaceLine;
import org.springframework.stereotype.Component;

/** Whom to call or where to go for an open task that cannot wait, near the client. Source: row 0-35. */
@Component
public class UrgentHelp {
    private final HelpPlaces places;
    private final Organisations organisations;
    private final Clock clock;

    UrgentHelp(HelpPlaces places, Organisations organisations, Clock clock) {
        this.places = places;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Empty when nothing urgent is open. */
    public List<PlaceLine> of(List<Task> tasks, TenantId tenant, Words words) {
        var urgent = HelpPlaces.about(tasks);
        if (urgent.isEmpty()) return List.of();
        var town = organisations.of(tenant).code();
        var now = DutchTime.at(clock.instant());
        boolean money = urgent.contains(Urgency.FOOD);
        var shown = money ? places.withMoney(urgent, town, now) : places.of(urgent, town, now);
        return ThanksView.places(shown, words);
    }
}
