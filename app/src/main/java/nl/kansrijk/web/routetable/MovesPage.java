package nl.kansrijk.web.routetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.triage.RouteTrials;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which of the own clients would get another advice by the version that was tried last, for who guides them. */
@Controller
class MovesPage {
    private final Gate gate;
    private final RouteTrials trials;
    private final Identities identities;

    MovesPage(Gate gate, RouteTrials trials, Identities identities) {
        this.gate = gate;
        this.trials = trials;
        this.identities = identities;
    }

    /** What was tried last, the own clients who would move, and their names. */
    private record Found(Optional<String> version, List<RouteTrials.Mine> mine, Map<ClientId, String> names) {}

    @GetMapping(RoutesPage.PATH + "/klanten")
    @Needs(Permission.ROUTE_MOVES)
    String mine(Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.ROUTE_MOVES), this::found);
        model.addAttribute("page", view(found, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("routes.mine.title")));
        return "routetable/clients";
    }

    private Found found(Passage passage) {
        var version = trials.last(passage);
        var mine = version.map(one -> trials.mine(one, passage)).orElse(List.of());
        return new Found(
                version,
                mine,
                identities.names(mine.stream().map(RouteTrials.Mine::client).toList(), passage));
    }

    private static MovesView view(Found found, Words words) {
        return new MovesView(
                found.version()
                        .map(one ->
                                words.count("routes.mine.shown", found.mine().size(), RoutesWords.name(one, words)))
                        .orElseGet(() -> words.say("routes.mine.none")),
                found.mine().stream()
                        .map(one -> new MovesView.Client(
                                found.names().getOrDefault(one.client(), words.say("clients.noname")),
                                "/klanten/" + one.client().value() + "/advies",
                                VersionWords.route(one.was().route(), words),
                                VersionWords.route(one.wouldBe().route(), words),
                                one.wouldBe().row()))
                        .toList());
    }
}
