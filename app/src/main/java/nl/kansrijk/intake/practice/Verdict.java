package nl.kansrijk.intake.practice;

import java.util.List;

/** What someone makes of a practice talk: the causes, the signals that were the reasons, and a direction to talk about. */
public record Verdict(List<String> causes, List<String> heard, String route) {
    /** Directions that can be chosen. Source: domain e.2. */
    public static final List<String> ROUTES = List.of("WF1", "WF2", "SF1", "ST1");

    public Verdict {
        causes = List.copyOf(causes);
        heard = List.copyOf(heard);
        if (!ROUTES.contains(route)) throw new IllegalArgumentException("a direction must be one of " + ROUTES);
    }
}
