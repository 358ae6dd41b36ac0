package nl.kansrijk.web.contact;

import java.time.Clock;
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
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.contact.ReportFile.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One report and what is done with it: what cannot wait, linking to someone who is known, a first talk, closing. */
@Controller
class ReportFilePage {
    private final OneReport one;
    private final ReportFile file;
    private final Welcome welcome;
    private final Clock clock;

    ReportFilePage(OneReport one, ReportFile file, Welcome welcome, Clock clock) {
        this.one = one;
        this.file = file;
        this.welcome = welcome;
        this.clock = clock;
    }

    @GetMapping("/aanmeldingen/{report}")
    @Needs(Permission.REPORTS)
    String open(@PathVariable ClientId report, Actor actor, Frame frame, Model model) {
        return show(one.read(report, Optional.empty(), actor), Shown.plain(one.today()), frame, model);
    }

    /** Looks for someone with this number of a citizen; the number is not kept and stands in no address. */
    @PostMapping("/aanmeldingen/{report}/zoek")
    @Needs(Permission.REPORTS)
    String search(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model) {
        var number = bsn(sent.getOrDefault("bsn", ""));
        var errors = number.isEmpty() ? List.of(FieldError.of("bsn", "reports.error.bsn")) : List.<FieldError>of();
        var shown = new Shown(Map.of(), errors, number.isPresent(), one.today());
        return show(one.read(report, number, actor), shown, frame, model);
    }

    @PostMapping("/aanmeldingen/{report}/gesprek")
    @Needs(Permission.HANDLE_REPORT)
    String plan(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var found = one.read(report, Optional.empty(), actor);
        var form = new TalkForm(sent);
        return switch (form.parse(found.report(), found.contacts(), found.talkBy(), clock.instant())) {
            case Parsed.Bad<Welcome.FirstTalk>(var errors) ->
                wrong(
                        found,
                        State.NEW,
                        new Shown(sent, errors, false, one.today()),
                        new Showing(actor, frame, model, next));
            case Parsed.Good<Welcome.FirstTalk>(var talk) ->
                told(
                        report,
                        one.handle(report, actor, passage -> welcome.plan(report, Typed.version(sent), talk, passage)),
                        "reports.done.planned",
                        next);
        };
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

    @PostMapping("/aanmeldingen/{report}/heropenen")
    @Needs(Permission.HANDLE_REPORT)
    String reopen(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var handled = one.handle(report, actor, passage -> welcome.reopen(report, Typed.version(sent), passage));
        return told(report, handled, "reports.done.reopened", next);
    }

    @PostMapping("/aanmeldingen/{report}/haast")
    @Needs(Permission.HANDLE_REPORT)
    String urgentDone(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var handled = one.handle(report, actor, passage -> welcome.urgentDone(report, Typed.version(sent), passage));
        return told(report, handled, "reports.done.urgent", next);
    }

    /** What a page is shown with. */
    private record Showing(Actor actor, Frame frame, Model model, RedirectAttributes next) {}

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
            return wrong(found, ask.during(), new Shown(sent, errors, false, one.today()), showing);
        }
        var handled = one.handle(report, showing.actor(), passage -> step.apply(why, passage));
        return told(report, handled, ask.done(), showing.next());
    }

    /** Shows what is wrong with a form; when a colleague was first and the page has no such form any more, it says that. */
    private String wrong(OneReport.Found found, State during, Shown shown, Showing showing) {
        return found.report().standing().state() == during
                ? show(found, shown, showing.frame(), showing.model())
                : told(found.report().id(), new Handled.TooLate(), "", showing.next());
    }

    private static String told(ClientId report, Handled handled, String done, RedirectAttributes next) {
        if (handled instanceof Handled.Done) News.done(next, done);
        else News.warning(next, "reports.toolate");
        return "redirect:/aanmeldingen/" + report.value();
    }

    private String show(OneReport.Found found, Shown shown, Frame frame, Model model) {
        model.addAttribute("page", file.view(found, shown, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("reports.one.title")));
        return "contact/reportfile";
    }

    private static Optional<Bsn> bsn(String typed) {
        var digits = typed.replaceAll("[ .-]", "");
        return Bsn.looksLike(digits) ? Optional.of(new Bsn(digits)) : Optional.empty();
    }
}
