package nl.kansrijk.web.routetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.triage.Limit;
import nl.kansrijk.triage.Route;
import nl.kansrijk.triage.RouteRules;
import nl.kansrijk.triage.RouteTrial;
import nl.kansrijk.triage.Track;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.routetable.VersionView.Move;
import nl.kansrijk.web.routetable.VersionView.Propose;
import nl.kansrijk.web.routetable.VersionView.Share;
import nl.kansrijk.web.routetable.VersionView.Trial;
import nl.kansrijk.web.routetable.VersionView.Ways;
import org.springframework.stereotype.Component;

/** Puts a version of the table in words, and what came of trying it. */
@Component
class VersionWords {
    VersionView view(RoutesPage.Found found, Words words) {
        return new VersionView(
                words.say("routes.one.title", RoutesWords.name(found.version(), words)),
                words.say(inUse(found) ? "routes.one.inuse" : "routes.one.lead"),
                found.version(),
                moved(found, words),
                found.rules().lines().stream().map(one -> line(one, words)).toList(),
                found.trial().map(one -> trial(one, words)),
                new Ways(propose(found), !inUse(found)));
    }

    private static boolean inUse(RoutesPage.Found found) {
        return found.state().inUse().equals(found.version());
    }

    private static Propose propose(RoutesPage.Found found) {
        if (inUse(found)) return Propose.IN_USE;
        return found.state().waiting().isPresent() ? Propose.WAITING : Propose.YES;
    }

    /** The limits that differ from the version in use. */
    private static List<Lists.Fact> moved(RoutesPage.Found found, Words words) {
        var now = found.now().limits().stream().collect(Collectors.toMap(Limit::code, Limit::value));
        return found.rules().limits().stream()
                .flatMap(one -> Stream.ofNullable(now.get(one.code()))
                        .filter(value -> value.compareTo(one.value()) != 0)
                        .map(value -> new Lists.Fact(
                                LimitWords.label(one, words),
                                words.say(
                                        "routes.limit.moved",
                                        LimitWords.number(value, words),
                                        LimitWords.number(one.value(), words)))))
                .toList();
    }

    private static VersionView.Line line(RouteRules.Line one, Words words) {
        var asks = one.conditions().stream()
                .map(condition -> LimitWords.condition(condition, words))
                .toList();
        return new VersionView.Line(
                one.row(),
                asks.isEmpty() ? List.of(words.say("routes.always")) : asks,
                then(one, words),
                words.say("triage.row." + one.row(), "…", "…"));
    }

    private static List<String> then(RouteRules.Line one, Words words) {
        var then = new ArrayList<String>();
        then.add(
                switch (one.then()) {
                    case NOTHING -> words.say("triage.noroute");
                    case ON -> words.say("routes.on");
                    case ROUTE ->
                        one.routes().stream()
                                .map(route -> words.say("triage.route." + route))
                                .collect(Collectors.joining(words.say("routes.or")));
                });
        if (one.routes().size() > 1) then.add(words.say("routes.depends"));
        one.adds().forEach(add -> then.add(words.say("routes.adds", track(add, words))));
        return then;
    }

    private static String track(Track add, Words words) {
        return words.say(add == Track.DOMAIN ? "routes.track.DOMAIN" : "triage.track." + add);
    }

    private static Trial trial(RouteTrial one, Words words) {
        var about = List.of(
                words.say("routes.trial.about", one.people(), words.moment(one.at())),
                words.say("routes.trial.against", RoutesWords.name(one.against(), words)),
                words.say("routes.trial.rounded"));
        return new Trial(
                finding(one, words),
                about,
                one.shares().stream()
                        .map(share -> new Share(
                                route(share.route(), words), told(share.was(), words), told(share.wouldBe(), words)))
                        .toList(),
                one.moves().stream()
                        .map(move -> new Move(
                                route(move.was().route(), words),
                                route(move.wouldBe().route(), words),
                                move.was().row(),
                                move.wouldBe().row(),
                                told(move.people(), words)))
                        .toList());
    }

    private static String finding(RouteTrial one, Words words) {
        if (one.moves().isEmpty()) return words.say("routes.trial.none");
        int told =
                one.moves().stream().mapToInt(move -> move.people().orElse(0)).sum();
        return told == 0 ? words.say("routes.trial.few") : words.say("routes.trial.finding", told, one.people());
    }

    static String route(Optional<Route> route, Words words) {
        return route.map(one -> words.say("triage.route." + one)).orElseGet(() -> words.say("triage.noroute"));
    }

    private static String told(OptionalInt people, Words words) {
        return people.isPresent() ? words.number(people.getAsInt()) : words.say("routes.few");
    }
}
