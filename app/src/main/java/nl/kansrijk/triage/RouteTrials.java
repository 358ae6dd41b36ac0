package nl.kansrijk.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.triage.RouteTrial.Move;
import nl.kansrijk.triage.RouteTrial.Share;
import nl.kansrijk.triage.RouteTrial.Stand;
import nl.kansrijk.triage.TrialTable.Moved;
import nl.kansrijk.triage.TrialTable.Tried;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries a version of the table before anybody is advised by it. Who keeps the table sees figures; who guides people sees which of
 * the own clients would move. Source: row 0-43, rulings 2 and 6.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RouteTrials {
    /** Most people in a trial. Source: row 0-43, at least two hundred. */
    static final int MOST = 250;

    private static final String NONE = "NONE";
    private final RuleSets rules;
    private final Deriving deriving;
    private final TrialTable table;
    private final Persons persons;
    private final RuleParameters parameters;

    RouteTrials(RuleSets rules, Deriving deriving, TrialTable table, Persons persons, RuleParameters parameters) {
        this.rules = rules;
        this.deriving = deriving;
        this.table = table;
        this.persons = persons;
        this.parameters = parameters;
    }

    /** One of the own clients who would get another advice. */
    public record Mine(ClientId client, Stand was, Stand wouldBe) {}

    /** Tries a version against the one in use, and keeps what came of it. Errors: IllegalArgumentException for an unknown version. */
    public void run(String version, Passage passage) {
        var now = rules.current(passage);
        var tried = rules.version(version);
        var moved = new ArrayList<Moved>();
        Map<String, Integer> was = new HashMap<>();
        Map<String, Integer> wouldBe = new HashMap<>();
        var people = deriving.ofSome(MOST, passage);
        people.forEach((client, inputs) -> {
            var before = stand(now, inputs);
            var after = stand(tried, inputs);
            was.merge(code(before), 1, Integer::sum);
            wouldBe.merge(code(after), 1, Integer::sum);
            if (!before.route().equals(after.route())) moved.add(new Moved(client, before, after));
        });
        table.keep(
                new Tried(version, now.version(), people.size(), was, wouldBe), moved, passage.actor(), passage.at());
    }

    private static Stand stand(RuleSet table, Inputs inputs) {
        return Advising.deciding(table, inputs)
                .map(row -> new Stand(row.id(), row.route()))
                .orElseThrow(() -> new IllegalStateException("a table without a last row: " + table.version()));
    }

    private static String code(Stand stand) {
        return stand.route().map(Enum::name).orElse(NONE);
    }

    /** What came of trying a version; empty when it was not tried. */
    public Optional<RouteTrial> of(String version, Passage passage) {
        var tenant = passage.actor().tenant();
        int fewest = fewest(passage);
        return table.of(version, tenant)
                .map(kept -> new RouteTrial(
                        version,
                        kept.tried().against(),
                        kept.at(),
                        kept.tried().people() / fewest * fewest,
                        shares(kept.tried(), fewest),
                        table.counts(version, tenant).stream()
                                .map(one -> new Move(one.was(), one.wouldBe(), Told.of(one.people(), fewest)))
                                .toList()));
    }

    private static List<Share> shares(Tried tried, int fewest) {
        var routes = Stream.concat(Stream.of(Route.values()).map(Optional::of), Stream.of(Optional.<Route>empty()));
        return routes.map(route -> share(route, tried, fewest)).toList();
    }

    private static Share share(Optional<Route> route, Tried tried, int fewest) {
        var code = route.map(Enum::name).orElse(NONE);
        return new Share(
                route,
                Told.of(tried.was().getOrDefault(code, 0), fewest),
                Told.of(tried.wouldBe().getOrDefault(code, 0), fewest));
    }

    /** The version that was tried last, when there is one. */
    public Optional<String> last(Passage passage) {
        return table.last(passage.actor().tenant());
    }

    /** Who of the own clients would get another advice by a version that was tried. */
    public List<Mine> mine(String version, Passage passage) {
        var tenant = passage.actor().tenant();
        if (!passage.readable().contains(DataGroup.TRIAGE_LOG)) return List.of();
        var moved = table.among(persons.caseload(passage), version, tenant);
        moved.forEach(one -> passage.shown(tenant, one.client(), DataGroup.TRIAGE_LOG));
        return moved.stream()
                .map(one -> new Mine(one.client(), one.was(), one.wouldBe()))
                .toList();
    }

    private int fewest(Passage passage) {
        return (int) parameters.value("privacy.kAnonymity", DutchTime.day(passage.at()));
    }
}
