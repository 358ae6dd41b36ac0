package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** People of whom enough is known for an advice, for tests. */
@Component
public class Crowd {
    private final BulkProfiles bulk;
    private final Jobs jobs;
    private final Clock clock;
    private final Gate gate;
    private final Triage triage;

    Crowd(BulkProfiles bulk, Jobs jobs, Clock clock, Gate gate, Triage triage) {
        this.gate = gate;
        this.triage = triage;
        this.bulk = bulk;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Someone with money worries on the second step and this room in the head, guided by this person. */
    public ClientId blocked(Actor guide, String headspace) {
        var someone = ClientId.random();
        var identity = new Identity("Noor", LocalDate.of(1980, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE");
        var life = new Life(
                someone, false, Optional.of(guide.user()), identity, Optional.empty(), List.copyOf(said(headspace)));
        jobs.quietly(() -> bulk.load(guide.tenant(), guide.user(), clock.instant(), Stream.of(life)));
        return someone;
    }

    /** Advised, and another route chosen because there is news. */
    public TriageRun otherwise(Actor guide, ClientId client) {
        return gate.pass(Look.by(guide, Permission.ADVISE_ROUTE).about(client), passage -> {
            var run = triage.advise(client, passage, passage.at());
            var because = Optional.of(new Choice.Because(Deviation.O2, "Er is een plek"));
            triage.choose(
                    client,
                    new NewChoice(run.id(), Route.RC1, new Choice.Wish(Optional.empty(), ""), because),
                    passage);
            return run;
        });
    }

    private List<Life.Line> said(String headspace) {
        return List.of(
                line("LD_FIN", "", new Value.Level(2)),
                number("HEADSPACE", headspace),
                number("FN_HOURS_WEEK", "24"),
                line("DEBT_STATUS", "", new Value.Code("WORRIES")),
                number("ATT_WORK", "4"),
                number("ATT_FEAR", "4"),
                number("SE_WORK", "4"),
                number("INTENT", "4"),
                line("ACT_WEEK", "CLUB", new Value.Present()),
                line("HS_LANG_NL", "SPEAKING", new Value.Code("C1")),
                line("CARE_TASKS", "", new Value.Code("ARRANGED")),
                line("AV_FROM", "", new Value.Day(day())));
    }

    private Life.Line number(String scale, String amount) {
        return line(scale, "", new Value.Number(new BigDecimal(amount)));
    }

    private Life.Line line(String characteristic, String item, Value value) {
        return Life.Line.of(characteristic, item, value, Source.professional(day()))
                .answered(Status.RECOGNISED);
    }

    private LocalDate day() {
        return DutchTime.day(clock.instant()).minusDays(3);
    }
}
