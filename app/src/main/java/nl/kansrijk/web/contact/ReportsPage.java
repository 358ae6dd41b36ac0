package nl.kansrijk.web.contact;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.contact.Report.State;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Aanmeldingen": everyone who reported, what cannot wait first, then oldest first. */
@Controller
class ReportsPage {
    private final Gate gate;
    private final Reports reports;

    ReportsPage(Gate gate, Reports reports) {
        this.gate = gate;
        this.reports = reports;
    }

    @GetMapping("/aanmeldingen")
    @Needs(Permission.REPORTS)
    String list(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var state = Arrays.stream(State.values())
                .filter(one -> one.name().equals(codes.get("stand")))
                .findFirst()
                .orElse(State.NEW);
        int page = Optional.ofNullable(codes.get("blz"))
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        var lying = gate.pass(
                Look.by(actor, Permission.REPORTS),
                passage -> new ReportsView.Lying(
                        reports.in(state, page, passage), reports.counts(passage), state, page, passage.at()));
        model.addAttribute("page", ReportsView.of(lying, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("reports.title")));
        return "contact/reports";
    }
}
