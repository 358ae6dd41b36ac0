package nl.kansrijk.web.routetable;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.triage.RouteFigures;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How each row of the table does in a period: how often it fires, how often people choose otherwise, and what came after. */
@Controller
class FiguresPage {
    private static final String PATH = RoutesPage.PATH + "/cijfers";
    private final Gate gate;
    private final RouteFigures figures;

    FiguresPage(Gate gate, RouteFigures figures) {
        this.gate = gate;
        this.figures = figures;
    }

    @GetMapping(PATH)
    @Needs(Permission.ROUTE_FIGURES)
    String show(
            @RequestParam(name = "periode", defaultValue = "") String asked, Actor actor, Frame frame, Model model) {
        var span = Span.of(asked);
        var words = frame.words();
        var found = gate.pass(
                Look.by(actor, Permission.ROUTE_FIGURES),
                passage -> figures.of(span.around(DutchTime.day(passage.at())), passage));
        model.addAttribute("page", FigureWords.view(found, tabs(span, words), words));
        model.addAttribute("back", Policy.opens(actor, Permission.ROUTE_RULES));
        model.addAttribute("frame", frame.titled(words.say("routes.figures.title")));
        return "routetable/figures";
    }

    private static List<Lists.Tab> tabs(Span chosen, Words words) {
        return Stream.of(Span.values())
                .map(span -> new Lists.Tab(
                        words.say("routes.period." + span), PATH + "?periode=" + span.code(), span == chosen))
                .toList();
    }
}
