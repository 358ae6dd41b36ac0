package nl.kansrijk.web.contact;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.casework.contact.Welcome;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.contact.ReportFile.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One report and what is done with it: what cannot wait, a first talk, opening it again. */
@Controller
class ReportFilePage {
    private final OneReport one;
    private final ReportSheet sheet;
    private final Welcome welcome;
    private final Clock clock;

    ReportFilePage(OneReport one, ReportSheet sheet, Welcome welcome, Clock clock) {
        this.one = one;
        this.sheet = sheet;
        this.welcome = welcome;
        this.clock = clock;
    }

    @GetMapping("/aanmeldingen/{report}")
    @Needs(Permission.REPORTS)
    String open(@PathVariable ClientId report, Actor actor, Frame frame, Model model) {
        return sheet.show(one.read(report, Optional.empty(), actor), Shown.plain(one.today()), frame, model);
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
        return sheet.show(one.read(report, number, actor), shown, frame, model);
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
                sheet.wrong(
                        found,
                        State.NEW,
                        new Shown(sent, errors, false, one.today()),
                        new ReportSheet.Showing(actor, frame, model, next));
            case Parsed.Good<Welcome.FirstTalk>(var talk) ->
                ReportSheet.told(
                        report,
                        one.handle(report, actor, passage -> welcome.plan(report, Typed.version(sent), talk, passage)),
                        "reports.done.planned",
                        next);
        };
    }

    @PostMapping("/aanmeldingen/{report}/heropenen")
    @Needs(Permission.HANDLE_REPORT)
    String reopen(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var handled = one.handle(report, actor, passage -> welcome.reopen(report, Typed.version(sent), passage));
        return ReportSheet.told(report, handled, "reports.done.reopened", next);
    }

    @PostMapping("/aanmeldingen/{report}/haast")
    @Needs(Permission.HANDLE_REPORT)
    String urgentDone(
            @PathVariable ClientId report,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var handled = one.handle(report, actor, passage -> welcome.urgentDone(report, Typed.version(sent), passage));
        return ReportSheet.told(report, handled, "reports.done.urgent", next);
    }

    private static Optional<Bsn> bsn(String typed) {
        var digits = typed.replaceAll("[ .-]", "");
        return Bsn.looksLike(digits) ? Optional.of(new Bsn(digits)) : Optional.empty();
    }
}
