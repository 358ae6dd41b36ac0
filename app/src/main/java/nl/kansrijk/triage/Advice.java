package nl.kansrijk.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the table advises.
 *
 * @param version of the table
 * @param route empty when too little is known
 * @param fired the rows that hold, in order
 * @param tracks what goes along, each once
 * @param changes at most three things that would lead to another route, one at a time
 */
public record Advice(
        String version, Optional<Route> route, List<Fired> fired, List<Track> tracks, List<Change> changes) {
    /** Most changes that are told. Source: domain e.4. */
    public static final int MOST_CHANGES = 3;

    public Advice {
        fired = List.copyOf(fired);
        tracks = List.copyOf(tracks);
        changes = List.copyOf(changes);
    }

    /** A row that holds, with the facts for its text {@code triage.row.<row>}: {@code day}, {@code weeks}, {@code occupation}. */
    public record Fired(String row, Map<String, String> facts) {
        public Fired {
            facts = Map.copyOf(facts);
        }
    }

    /** What one input is now, what it would be in the next band, and the route that would follow. */
    public record Change(Input input, Given now, Given then, Route route) {}

    /** The rows by their number, in order. */
    public List<String> rows() {
        return fired.stream().map(Fired::row).toList();
    }
}
