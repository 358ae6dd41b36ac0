package nl.kansrijk.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The six routes. Names: {@code triage.route.<code>} in the messages. Source: domain e.2. */
public enum Route {
    WF1(3),
    WF2(2),
    SF1(1),
    SW1(1),
    ST1(0),
    RC1(0);

    private final int pressure;

    Route(int pressure) {
        this.pressure = pressure;
    }

    /** All of them, the most work first. */
    public static List<Route> all() {
        return List.of(values());
    }

    /** The route with this code; empty for anything else. */
    public static Optional<Route> find(String code) {
        return Arrays.stream(values())
                .filter(route -> route.name().equals(code))
                .findFirst();
    }

    /** Whether more is asked of someone on this route than on the other. */
    public boolean heavierThan(Route other) {
        return pressure > other.pressure;
    }

    /** Whether looking for work rests on this route. Source: rulings 15. */
    public boolean rests() {
        return this == ST1;
    }

    /** Key of the weeks after which it is looked at again, as a dated rule. */
    String reviewKey() {
        return "triage.review." + name();
    }
}
