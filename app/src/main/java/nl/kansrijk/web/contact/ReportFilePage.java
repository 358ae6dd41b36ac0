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
                show(found, new Shown(sent, errors, false, one.today()), frame, model);
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
                "koppelreden",
                sent,
                new Showing(actor, frame, model, next),
                (why, passage) -> welcome.link(report, Typed.version(sent), known, why, passage),
                "reports.done.linked");
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
                "losreden",
                sent,
                new Showing(actor, frame, model, next),
                (why, passage) -> welcome.unlink(report, Typed.version(sent), why, passage),
                "reports.done.unlinked");
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
                "sluitreden",
                sent,
                new Showing(actor, frame, model, next),
                (why, passage) -> welcome.close(report, Typed.version(sent), why, passage),
                "reports.done.closed");
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

    /** Does something that needs a reason; without one the page says so. */
    private String because(
            ClientId report,
            String field,
            Map<String, String> sent,
            Showing showing,
            BiFunction<String, Passage, Handled> step,
            String done) {
        var why = sent.getOrDefault(field, "").strip();
        var wrong = why.isEmpty()
                ? Optional.of("reports.error.why")
                : Optional.of("report.error.why.long").filter(key -> why.length() > Welcome.LONGEST);
        if (wrong.isPresent()) {
            var errors = List.of(FieldError.of(field, wrong.get()));
            var found = one.read(report, Optional.empty(), showing.actor());
            return show(found, new Shown(sent, errors, false, one.today()), showing.frame(), showing.model());
        }
        return told(
                report, one.handle(report, showing.actor(), passage -> step.apply(why, passage)), done, showing.next());
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
