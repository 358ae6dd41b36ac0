package nl.kansrijk.web.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.takeover.TakeOvers;
import nl.kansrijk.web.CsvLines;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What became of each row of the last file, as a file for a spreadsheet: number, end and why; no names. */
@Controller
class ReportPage {
    private final Gate gate;
    private final TakeOvers takeOvers;
    private final Phrases phrases;

    ReportPage(Gate gate, TakeOvers takeOvers, Phrases phrases) {
        this.gate = gate;
        this.takeOvers = takeOvers;
        this.phrases = phrases;
    }

    @GetMapping(ImportPage.PATH + "/verslag")
    @Needs(Permission.TAKE_OVER)
    void report(Actor actor, Frame frame, HttpServletResponse response) throws IOException {
        var words = frame.words();
        var outcomes = gate.pass(ImportLook.by(actor), takeOvers::report);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"verslag-inlezen.csv\"");
        var lines = new CsvLines(response.getWriter());
        lines.line(words.say("import.report.row"), words.say("import.report.end"), words.say("import.report.why"));
        outcomes.forEach(one -> lines.line(
                Integer.toString(one.row()), words.say("import.state." + one.state()), phrases.say(one.why(), words)));
        lines.end();
    }
}
