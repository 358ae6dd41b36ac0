package nl.kansrijk.web.readinglog;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A client sees who looked, when, why and at what. The own looks are one line, so that they do not hide the others. */
@Controller
class WhoLookedPage {
    private static final int MONTHS_BACK = 12;
    private static final int MOST = 500;
    private final Gate gate;
    private final ReadingLog log;
    private final Clock clock;

    WhoLookedPage(Gate gate, ReadingLog log, Clock clock) {
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/wie-keek-er")
    @Needs(Permission.OWN_READING_LOG)
    String looks(Actor actor, Frame frame, Model model) {
        ClientId self = actor.self().orElseThrow(NotHere::new);
        Instant now = clock.instant();
        var since = now.minus(30L * MONTHS_BACK, ChronoUnit.DAYS);
        var look = Look.by(actor, Permission.OWN_READING_LOG).about(self);
        var entries = gate.pass(look, passage -> log.of(self, since, now, MOST, passage));
        var words = frame.words();
        model.addAttribute("page", WhoLookedView.of(entries, words));
        model.addAttribute("contact", Optional.<Frame.Contact>empty());
        model.addAttribute("frame", frame.titled(words.say("wholooked.title")));
        return "readinglog/wholooked";
    }

    static boolean own(ReadingLog.Entry entry) {
        return entry.role().equals(Role.CLIENT.name());
    }

    static List<ReadingLog.Entry> others(List<ReadingLog.Entry> entries) {
        return entries.stream().filter(entry -> !own(entry)).toList();
    }
}
