package nl.kansrijk.web.clients;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.casework.contact.Report.Urgency;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Organisations;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.contact.ThanksView;
import nl.kansrijk.web.contact.ThanksView.PlaceLine;
import org.springframework.stereotype.Component;

/** Whom to call or where to go for an open task that cannot wait, near the client. Source: row 0-35. */
@Component
class UrgentHelp {
    private final HelpPlaces places;
    private final Organisations organisations;
    private final Clock clock;

    UrgentHelp(HelpPlaces places, Organisations organisations, Clock clock) {
        this.places = places;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Empty when nothing urgent is open. */
    List<PlaceLine> of(List<Task> tasks, TenantId tenant, Words words) {
        var urgent = EnumSet.noneOf(Urgency.class);
        tasks.stream()
                .filter(task -> task.open() && task.kind() == Task.Kind.URGENT)
                .forEach(task -> urgent.addAll(about(task)));
        if (urgent.isEmpty()) return List.of();
        var town = organisations.of(tenant).code();
        var now = DutchTime.at(clock.instant());
        boolean money = urgent.contains(Urgency.FOOD);
        var shown = money ? places.withMoney(urgent, town, now) : places.of(urgent, town, now);
        return ThanksView.places(shown, words);
    }

    /** A task that does not say what it is about may be about anything. */
    private static Set<Urgency> about(Task task) {
        var urgent = EnumSet.noneOf(Urgency.class);
        task.reason().facts().values().forEach(fact -> urgent.add(Urgency.about(need(fact))));
        return urgent.isEmpty() ? EnumSet.allOf(Urgency.class) : urgent;
    }

    /** The last word of a message key, or the whole of a code. */
    private static String need(String fact) {
        return fact.substring(fact.lastIndexOf('.') + 1);
    }
}
