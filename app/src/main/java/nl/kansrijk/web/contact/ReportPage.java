package nl.kansrijk.web.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.casework.contact.NewReport;
import nl.kansrijk.casework.contact.Received;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Promise;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Melden": anyone asks for help with work or participation, without logging in. Source: domain J1, annex E. */
@Controller
class ReportPage {
    /** A field that people do not see; who fills it in is a machine and is thanked like everyone. */
    private static final String TRAP = "website";

    private static final String AGAIN = "verbeter";
    private final Reports reports;
    private final Towns towns;
    private final HelpPlaces places;
    private final Promise promise;
    private final Clock clock;

    ReportPage(Reports reports, Towns towns, HelpPlaces places, Promise promise, Clock clock) {
        this.promise = promise;
        this.reports = reports;
        this.towns = towns;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/melden")
    @OpenToAll
    String ask(Frame frame, Model model) {
        return form(Map.of(), List.of(), frame, model);
    }

    @PostMapping("/melden")
    @OpenToAll
    String send(
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        if (sent.containsKey(AGAIN)) return form(sent, List.of(), frame, model);
        if (!sent.getOrDefault(TRAP, "").isEmpty()) return "redirect:/melden/klaar";
        return switch (NewReport.parse(sent, now().toLocalDate())) {
            case Parsed.Bad<NewReport>(var errors) -> form(sent, errors, frame, model);
            case Parsed.Good<NewReport>(var report) ->
                towns.of(report.who().postcode())
                        .map(town -> keep(report, town, request, next))
                        .orElseGet(() -> elsewhere(sent, report, frame, model));
        };
    }

    @GetMapping("/melden/klaar")
    @OpenToAll
    String thanks(Frame frame, Model model) {
        var words = frame.words();
        var receipt = model.getAttribute(Receipt.NAME) instanceof Receipt kept
                ? Optional.of(kept)
                : Optional.<Receipt>empty();
        var open =
                receipt.map(one -> places.of(one.urgent(), one.code(), now())).orElse(List.of());
        model.addAttribute("page", ThanksView.of(receipt, open, promise, words));
        model.addAttribute("frame", frame.titled(words.say("report.thanks.title")));
        return "contact/thanks";
    }

    private String keep(NewReport report, Tenant town, HttpServletRequest request, RedirectAttributes next) {
        var urgent = report.ask().urgent();
        switch (reports.receive(report, town.id(), request.getRemoteAddr(), clock.instant())) {
            case Received.Kept kept ->
                next.addFlashAttribute(Receipt.NAME, new Receipt(town.code(), town.name(), urgent));
            case Received.Already already -> {
                next.addFlashAttribute(Receipt.NAME, new Receipt(town.code(), town.name(), urgent));
                News.info(next, "report.already");
            }
            case Received.TooMany tooMany -> {
                next.addFlashAttribute(Receipt.NAME, new Receipt(town.code(), "", urgent));
                News.info(next, "report.toomany");
            }
        }
        return "redirect:/melden/klaar";
    }

    private String elsewhere(Map<String, String> sent, NewReport report, Frame frame, Model model) {
        var words = frame.words();
        model.addAttribute(
                "page",
                new ElsewhereView(
                        Integer.toString(report.who().postcode().value()),
                        towns.all(),
                        ThanksView.places(places.of(report.ask().urgent(), "", now()), words),
                        sent.entrySet().stream()
                                .filter(one -> one.getKey().matches("[a-z-]{1,20}")
                                        && !one.getKey().equals("postcode"))
                                .map(one -> new Lists.Fact(one.getKey(), one.getValue()))
                                .toList()));
        model.addAttribute("frame", frame.titled(words.say("report.elsewhere.title")));
        return "contact/elsewhere";
    }

    private String form(Map<String, String> sent, List<FieldError> errors, Frame frame, Model model) {
        var words = frame.words();
        model.addAttribute("page", new ReportFields(sent, errors, words).view("/melden", now().toLocalDate(), false));
        model.addAttribute("frame", frame.titled(words.say("report.title")));
        return "contact/report";
    }

    private LocalDateTime now() {
        return DutchTime.at(clock.instant());
    }
}
