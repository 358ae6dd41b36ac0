package nl.kansrijk.web.clients;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.casework.contact.HelpPlaces.Place;
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
        var now = LocalDateTime.ofInstant(clock.instant(), DutchTime.ZONE);
        boolean money = urgent.contains(Urgency.FOOD);
        var shown = Stream.concat(
                        places.of(urgent, town, now).stream(),
                        money ? places.money(town, now).stream() : Stream.<Place>empty())
                .toList();
        return ThanksView.places(shown, words);
    }

    /** A task that does not say what it is about may be about anything. */
    private static Set<Urgency> about(Task task) {
        var urgent = EnumSet.noneOf(Urgency.class);
        task.reason().facts().values().forEach(fact -> urgent.add(about(fact)));
        return urgent.isEmpty() ? EnumSet.allOf(Urgency.class) : urgent;
    }

    private static Urgency about(String fact) {
        return switch (fact.substring(fact.lastIndexOf('.') + 1)) {
            case "LD_HOUSE", "ROOF" -> Urgency.ROOF;
            case "LD_FIN", "FOOD", "CUT_OFF" -> Urgency.FOOD;
            default -> Urgency.SAFETY;
        };
    }
}
