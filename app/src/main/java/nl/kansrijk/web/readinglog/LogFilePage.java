package nl.kansrijk.web.readinglog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.readinglog.ReadingLogForm.Wish;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of one person as a file for a spreadsheet. Taking it along is written down before a line leaves the house. */
@Controller
class LogFilePage {
    private final OfficerLooks looks;
    private final Clock clock;

    LogFilePage(OfficerLooks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/leeslog/bestand")
    @Needs(Permission.EXPORT_LOGS)
    void file(@RequestParam Map<String, String> sent, Actor actor, Frame frame, HttpServletResponse response)
            throws IOException {
        var form = ReadingLogForm.of(sent, DutchTime.day(clock.instant()));
        if (!(form.parse() instanceof Parsed.Good<Wish>(var wish))) throw new NotHere();
        var person = wish.person().orElseThrow(NotHere::new);
        var sheet = looks.sheet(person, wish.days(), actor);
        response.setContentType("text/csv;charset=UTF-8");
        var name = "leeslog-" + PickLine.shortOf(person) + "-" + wish.days().until() + ".csv";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        new LogFile(response.getWriter(), frame.words()).write(sheet);
    }
}
