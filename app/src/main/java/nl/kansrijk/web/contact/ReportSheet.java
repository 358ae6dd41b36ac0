package nl.kansrijk.web.contact;

import nl.kansrijk.access.Actor;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.casework.contact.Welcome.Handled;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.contact.ReportFile.Shown;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a report, and what came of what was done with it. */
@Component
class ReportSheet {
    private final ReportFile file;

    ReportSheet(ReportFile file) {
        this.file = file;
    }

    /** What a page is shown with. */
    record Showing(Actor actor, Frame frame, Model model, RedirectAttributes next) {}

    /** Shows what is wrong with a form; when a colleague was first and the page has no such form any more, it says that. */
    String wrong(OneReport.Found found, State during, Shown shown, Showing showing) {
        return found.report().standing().state() == during
                ? show(found, shown, showing.frame(), showing.model())
                : told(found.report().id(), new Handled.TooLate(), "", showing.next());
    }

    /** Back to the report, with word of what was done, or that a colleague was first. */
    static String told(ClientId report, Handled handled, String done, RedirectAttributes next) {
        if (handled instanceof Handled.Done) News.done(next, done);
        else News.warning(next, "reports.toolate");
        return "redirect:/aanmeldingen/" + report.value();
    }

    String show(OneReport.Found found, Shown shown, Frame frame, Model model) {
        model.addAttribute("page", file.view(found, shown, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("reports.one.title")));
        return "contact/reportfile";
    }
}
