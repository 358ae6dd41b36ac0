package nl.kansrijk.web.readinglog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A client sees who looked, when, why and at what, and may ask for the name. The own looks are one line, so that they do not
 * hide the others. Source: rulings 7.
 */
@Controller
class WhoLookedPage {
    private static final Duration BACK = Duration.ofDays(365);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));
    private static final int MOST = 500;
    private final Self self;
    private final ReadingLog log;
    private final Tasks tasks;
    private final Clock clock;

    WhoLookedPage(Self self, ReadingLog log, Tasks tasks, Clock clock) {
        this.self = self;
        this.log = log;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/wie-keek-er")
    @Needs(Permission.OWN_READING_LOG)
    String looks(Actor actor, Frame frame, Model model) {
        var now = clock.instant();
        var looked = self.look(
                actor,
                Permission.OWN_READING_LOG,
                passage -> log.of(Self.of(actor), now.minus(BACK), now, MOST, passage));
        var words = frame.words();
        model.addAttribute("page", WhoLookedView.of(looked.found(), words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("wholooked.title")));
        return "readinglog/wholooked";
    }

    @PostMapping("/wie-keek-er/naam")
    @Needs(Permission.OWN_READING_LOG)
    String askName(@RequestParam("moment") long millis, Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        var moment = Instant.ofEpochMilli(millis);
        self.look(actor, Permission.OWN_READING_LOG, passage -> {
            if (others(log.of(me, moment, moment.plusMillis(1), MOST, passage)).isEmpty()) throw new NotHere();
            var what = new Reason("task.client-name", Map.of("moment", MOMENT.format(moment)));
            tasks.ask(me, what, "name:" + me.value() + ":" + millis, passage);
            return true;
        });
        News.done(next, "wholooked.asked");
        return "redirect:/wie-keek-er";
    }

    static List<ReadingLog.Entry> others(List<ReadingLog.Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.role().equals(Role.CLIENT.name()))
                .toList();
    }
}
