package nl.kansrijk.engine;

import java.util.List;

/** One criterion of one job: whether it is a hard condition, where its points go and how heavily. */
record Line(Measured criterion, boolean hard, int weight, List<Aspect> aspects) {
    Line {
        aspects = List.copyOf(aspects);
    }

    static Line hard(Measured criterion, Aspect... aspects) {
        return new Line(criterion, true, 1, List.of(aspects));
    }

    /**
     * Whether only the person can say it and it has to be known before someone fits now: what they can do on day one, a paper
     * the law asks, a driving licence, the days. What a body can bear is private and costs nobody a place; hours, travel and
     * Dutch come up in the first talk. Silence about those stays a question beside the name.
     */
    boolean isAskedFirst(Demand demand) {
        return switch (criterion) {
            case DayOneTasks tasks -> true;
            case CertificateHeld paper -> true;
            case LicenceHeld licence -> true;
            case DaysFit days -> demand.schedule().week().isPresent();
            default -> false;
        };
    }

    static Line soft(Measured criterion, int weight, Aspect... aspects) {
        return new Line(criterion, false, weight, List.of(aspects));
    }
}
