package nl.kansrijk.triage;

import java.util.List;
import java.util.Optional;

/** A row of the table whose conditions hold: what it advises and adds, and how the walk goes on. */
record Row(String id, Optional<Route> route, List<Track> adds, Walk walk) {
    Row {
        adds = List.copyOf(adds);
        if (route.isPresent() != (walk == Walk.STOP))
            throw new IllegalArgumentException("row " + id + " has a route and goes on, or stops without one");
    }

    /** How the walk goes on after a row. Source: domain e.4, hit policy and last lines. */
    enum Walk {
        /** The route is found. */
        STOP,
        /** There is too little to advise on. */
        END,
        /** The next row. */
        GO,
        /** The next row; also looked at when the route is found already. */
        BESIDE,
        /** Runs alongside any route and says nothing of which: looked at when the route is found. */
        AFTER
    }
}
