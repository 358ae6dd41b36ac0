package nl.kansrijk.web.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.contact.NewReport;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same form at the counter: for the municipality where someone lives, or for the own organisation. Source: requirement 2-35. */
@Controller
class DeskPage {

    private final Gate gate;
    private final Reports reports;
    private final Towns towns;
    private final Clock clock;

    DeskPage(Gate gate, Reports reports, Towns towns, Clock clock) {
        this.gate = gate;
        this.reports = reports;
        this.towns = towns;
        this.clock = clock;
    }

    @GetMapping("/melden/balie")
    @Needs(Permission.TAKE_REPORT)
    String ask(Frame frame, Model model) {
        return form(Map.of("waar", "GEMEENTE"), List.of(), frame, model);
    }

    @PostMapping("/melden/balie")
    @Needs(Permission.TAKE_REPORT)
    String take(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        return switch (parse(sent, actor)) {
            case Parsed.Bad<Taken>(var errors) -> form(sent, errors, frame, model);
            case Parsed.Good<Taken>(var taken) -> {
                gate.pass(Look.by(actor, Permission.TAKE_REPORT), passage -> {
                    reports.take(taken.report(), taken.to(), passage);
                    return taken;
                });
                tell(taken, actor, next);
                yield "redirect:/aanmeldingen";
            }
        };
    }

    /** A report and where it goes. */
    private record Taken(NewReport report, TenantId to) {}

    private Parsed<Taken> parse(Map<String, String> sent, Actor actor) {
        var where = sent.getOrDefault("waar", "");
        var errors = new ArrayList<FieldError>();
        var parsed = NewReport.parse(sent, today());
        if (parsed instanceof Parsed.Bad<NewReport>(var wrong)) errors.addAll(wrong);
        if (!where.equals("HIER") && !where.equals("GEMEENTE")) errors.add(FieldError.of("waar", "report.error.where"));
        if (!errors.isEmpty() || !(parsed instanceof Parsed.Good<NewReport>(var report)))
            return new Parsed.Bad<>(errors);
        if (where.equals("HIER")) return new Parsed.Good<>(new Taken(report, actor.tenant()));
        return towns.of(report.who().postcode())
                .<Parsed<Taken>>map(town -> new Parsed.Good<>(new Taken(report, town.id())))
                .orElseGet(() -> new Parsed.Bad<>(List.of(FieldError.of("postcode", "report.error.outside"))));
    }

    private static void tell(Taken taken, Actor actor, RedirectAttributes next) {
        var report = taken.report();
        if (!report.warnings().isEmpty())
            News.warning(next, report.warnings().getFirst().key());
        else if (!taken.to().equals(actor.tenant())) News.done(next, "report.taken.elsewhere");
        else News.done(next, report.ask().urgent().isEmpty() ? "report.taken" : "report.taken.urgent");
    }

    private String form(Map<String, String> sent, List<FieldError> errors, Frame frame, Model model) {
        var words = frame.words();
        model.addAttribute("page", new ReportFields(sent, errors, words).view("/melden/balie", today(), true));
        model.addAttribute("frame", frame.titled(words.say("report.desk.title")));
        return "contact/desk";
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
