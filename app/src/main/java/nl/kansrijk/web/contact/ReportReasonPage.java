package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.casework.contact.Welcome;
import nl.kansrijk.casework.contact.Welcome.Handled;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.contact.ReportFile.Shown;
import nl.kansrijk.web.contact.ReportSheet.Showing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a report for a reason: linking it to someone who is known, taking it loose, closing it. */
@Controller
class ReportReasonPage {
    private final OneReport one;
    private final ReportSheet sheet;
    private final Welcome welcome;

    ReportReasonPage(OneReport one, ReportSheet sheet, Welcome welcome) {
        this.one = one;
        this.sheet = sheet;
        this.welcome = welcome;
    }

    @PostMapping("/aanmeldingen/{report}/koppelen")
    @Needs(Permission.HANDLE_REPORT)
    String link(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var known = Typed.client(sent.getOrDefault("klant", "")).orElseThrow(NotHere::new);
        return because(
                report,
                new Ask("koppelreden", State.NEW, "reports.done.linked"),
                sent,
                new Showing(actor, frame, model, next),
                (why, passage) -> welcome.link(report, Typed.version(sent), known, why, passage));
    }

    @PostMapping("/aanmeldingen/{report}/losmaken")
    @Needs(Permission.HANDLE_REPORT)
    String unlink(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        return because(
                report,
                new Ask("losreden", State.LINKED, "reports.done.unlinked"),
                sent,
                new Showing(actor, frame, model, next),
                (why, passage) -> welcome.unlink(report, Typed.version(sent), why, passage));
    }

    @PostMapping("/aanmeldingen/{report}/sluiten")
    @Needs(Permission.HANDLE_REPORT)
    String close(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        return because(
                report,
                new Ask("sluitreden", State.NEW, "reports.done.closed"),
                sent,
                new Showing(actor, frame, model, next),
                (why, passage) -> welcome.close(report, Typed.version(sent), why, passage));
    }

    /** A field for a reason, the state in which the page has it, and what to say when it is done. */
    private record Ask(String field, State during, String done) {}

    /** Does something that needs a reason; without one the page says so. */
    private String because(
            ClientId report,
            Ask ask,
            Map<String, String> sent,
            Showing showing,
            BiFunction<String, Passage, Handled> step) {
        var why = sent.getOrDefault(ask.field(), "").strip();
        var wrong = why.isEmpty()
                ? Optional.of("reports.error.why")
                : Optional.of("report.error.why.long").filter(key -> why.length() > Welcome.LONGEST);
        if (wrong.isPresent()) {
            var errors = List.of(FieldError.of(ask.field(), wrong.get()));
            var found = one.read(report, Optional.empty(), showing.actor());
            return sheet.wrong(found, ask.during(), new Shown(sent, errors, false, one.today()), showing);
        }
        var handled = one.handle(report, showing.actor(), passage -> step.apply(why, passage));
        return ReportSheet.told(report, handled, ask.done(), showing.next());
    }
}
