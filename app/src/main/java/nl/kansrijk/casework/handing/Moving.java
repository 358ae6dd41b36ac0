package nl.kansrijk.casework.handing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.kansrijk.casework.handing.Handover.Days;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;

/** What moves along with a client: tasks, appointments, and word to the client. */
@Component
class Moving {
    private static final Instant EVER = Instant.parse("2999-01-01T00:00:00Z");
    private final HandoverTable table;

    Moving(HandoverTable table) {
        this.table = table;
    }

    /** Moves what begins by this day: tasks, and appointments within the days or all for good. What begins later waits. */
    void along(Handover one, Instant at) {
        if (one.days().filter(days -> begin(days.from()).isAfter(at)).isPresent()) return;
        table.moved(one.id(), at);
        var until = one.days().map(days -> begin(days.until().plusDays(1))).orElse(EVER);
        table.moveTasks(one.client(), one.from(), one.to(), at);
        table.moveAppointments(one.client(), one.from(), one.to(), at, until);
    }

    /** Everything that still stands comes back. */
    void back(Handover one, Instant at) {
        table.moveTasks(one.client(), one.to(), one.from(), at);
        table.moveAppointments(one.client(), one.to(), one.from(), at, EVER);
    }

    /** Word to the client of who the contact person is now. */
    static Letter handed(Handover one, TenantId tenant) {
        var facts = new HashMap<String, String>();
        facts.put("to", name(one.to()));
        facts.put("from", name(one.from()));
        one.days().map(Days::from).ifPresent(day -> facts.put("first", day.toString()));
        one.days().map(Days::until).ifPresent(day -> facts.put("last", day.toString()));
        return letter(one, tenant, one.days().isPresent() ? "handover-lent" : "handover-good", facts);
    }

    /** Word to the client that the own contact person is back. */
    static Letter back(Handover one, TenantId tenant) {
        return letter(one, tenant, "handover-back", Map.of("from", name(one.from()), "to", name(one.to())));
    }

    private static Letter letter(Handover one, TenantId tenant, String template, Map<String, String> facts) {
        var client = new Recipient.Client(tenant, one.client());
        return Letter.about(one.id(), client, Letter.Channel.PREFERRED, template, facts);
    }

    private static String name(UserId account) {
        return "user:" + account.value();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DutchTime.ZONE).toInstant();
    }
}
