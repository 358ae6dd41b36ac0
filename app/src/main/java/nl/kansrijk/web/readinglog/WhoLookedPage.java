package nl.kansrijk.web.readinglog;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A client sees who looked, when, why and at what, and may ask for the name: all looks of a day by one role for one purpose
 * together, each of them when wanted. The own looks are one line, so that they do not hide the others. Source: rulings 7.
 */
@Controller
class WhoLookedPage {
    private static final int YEAR = 365;
    private static final int A_PAGE = 10;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(DutchTime.ZONE);
    private static final int MOST = 1000;
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

    private record Found(List<ReadingLog.Round> rounds, List<ReadingLog.Entry> looks, ReadingLog.Counts counts) {}

    @GetMapping("/wie-keek-er")
    @Needs(Permission.OWN_READING_LOG)
    String looks(@RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model) {
        var today = DutchTime.day(clock.instant());
        var period = LogPeriod.of(sent, today, YEAR);
        var days = period.daysOr(today, YEAR);
        var leaves = Leaves.of(sent, A_PAGE);
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_READING_LOG, passage -> found(me, days, leaves, passage));
        var fields = period.fields(period.errors(), words);
        model.addAttribute("page", view(fields, looked.found(), leaves, days, PickLine.shortOf(me), words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("wholooked.title")));
        return "readinglog/wholooked";
    }

    private static WhoLookedView view(
            List<Field.Date> fields, Found found, Leaves leaves, LogPeriod.Days days, String number, Words words) {
        var shown = found.rounds().stream().limit(A_PAGE).toList();
        boolean more = found.rounds().size() > A_PAGE;
        return new WhoLookedView(
                fields,
                RoundLine.all(shown, found.looks(), words),
                leaves.leaf(shown.size(), more, "/wie-keek-er?" + days.query(), words),
                words.count("wholooked.own", found.counts().own()),
                number);
    }

    /** One round more than a page, to know whether there is a next; and each look of the days that are shown. */
    private Found found(ClientId me, LogPeriod.Days days, Leaves leaves, Passage passage) {
        var rounds = log.rounds(me, days.part(leaves.skip(), A_PAGE + 1), passage);
        var counts = log.counts(me, days.part(0, 1), passage);
        if (rounds.isEmpty()) return new Found(rounds, List.of(), counts);
        var shown = new LogPeriod.Days(rounds.getLast().day(), rounds.getFirst().day());
        return new Found(rounds, log.ofOthers(me, shown.part(0, MOST), passage), counts);
    }

    @PostMapping("/wie-keek-er/naam")
    @Needs(Permission.OWN_READING_LOG)
    String askName(@RequestParam("moment") long millis, Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        var moment = Instant.ofEpochMilli(millis);
        self.look(actor, Permission.OWN_READING_LOG, passage -> {
            var then = new ReadingLog.Period(moment, moment.plusMillis(1), 0, 1);
            if (log.ofOthers(me, then, passage).isEmpty()) throw new NotHere();
            var what = new Reason("task.client-name", Map.of("moment", MOMENT.format(moment)));
            tasks.ask(me, what, "name:" + me.value() + ":" + millis, passage);
            return true;
        });
        News.done(next, "wholooked.asked");
        return "redirect:/wie-keek-er";
    }
}
