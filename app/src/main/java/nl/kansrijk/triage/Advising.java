package nl.kansrijk.triage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.triage.Advice.Fired;

/**
 * Our own walk down the rows that hold: the first row with a route decides, rows without one add tracks and the walk goes on.
 * Source: domain e.4.
 */
final class Advising {
    private Advising() {}

    /** What this version advises on these inputs, with what would change it. The same inputs give the same advice. */
    static Advice advise(RuleSet rules, Inputs inputs) {
        var walked = walk(rules, inputs);
        var changes = walked.route()
                .map(route -> NextBands.leadingElsewhere(rules, inputs, route))
                .orElse(List.of());
        return new Advice(rules.version(), walked.route(), fired(walked, inputs), tracks(walked, inputs), changes);
    }

    /** The route alone. */
    static Optional<Route> route(RuleSet rules, Inputs inputs) {
        return walk(rules, inputs).route();
    }

    /** The rows that are reached, in order. */
    static List<Row> reached(RuleSet rules, Inputs inputs) {
        return walk(rules, inputs).rows();
    }

    /** The row that decides: it has the route, or says that there is too little to advise on. */
    static Optional<Row> deciding(RuleSet rules, Inputs inputs) {
        return reached(rules, inputs).stream()
                .filter(row -> row.walk() == Row.Walk.STOP || row.walk() == Row.Walk.END)
                .findFirst();
    }

    private record Walked(Optional<Route> route, List<Row> rows) {}

    private static Walked walk(RuleSet rules, Inputs inputs) {
        Optional<Route> route = Optional.empty();
        var fired = new ArrayList<Row>();
        var after = new ArrayList<Row>();
        for (var row : rules.holding(inputs)) {
            if (row.walk() == Row.Walk.AFTER) after.add(row);
            else if (route.isEmpty() || row.walk() == Row.Walk.BESIDE) fired.add(row);
            if (route.isEmpty() && row.walk() == Row.Walk.END) return new Walked(route, fired);
            if (route.isEmpty()) route = row.route();
        }
        fired.addAll(after);
        return new Walked(route, fired);
    }

    private static List<Fired> fired(Walked walked, Inputs inputs) {
        return walked.rows().stream()
                .map(row -> new Fired(row.id(), facts(row, inputs)))
                .toList();
    }

    private static Map<String, String> facts(Row row, Inputs inputs) {
        Map<String, String> facts = new HashMap<>();
        if (row.adds().contains(Track.REMINDER))
            inputs.around().awayUntil().ifPresent(day -> facts.put("day", day.toString()));
        if (row.adds().contains(Track.TRAINING_PROPOSAL)) {
            inputs.amount(Input.GAP_WEEKS).ifPresent(weeks -> facts.put("weeks", weeks.toPlainString()));
            inputs.around().occupation().ifPresent(code -> facts.put("occupation", code));
        }
        return facts;
    }

    private static List<Track> tracks(Walked walked, Inputs inputs) {
        Set<Track> tracks = new LinkedHashSet<>();
        walked.rows().stream()
                .flatMap(row -> row.adds().stream())
                .flatMap(track -> track == Track.DOMAIN ? domains(inputs) : Stream.of(track))
                .forEach(tracks::add);
        return List.copyOf(tracks);
    }

    private static Stream<Track> domains(Inputs inputs) {
        var tracks = EnumSet.noneOf(Track.class);
        inputs.around().domains().forEach(domain -> tracks.add(Track.of(domain)));
        return tracks.stream();
    }
}
