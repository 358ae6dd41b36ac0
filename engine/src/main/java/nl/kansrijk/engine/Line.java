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

    static Line soft(Measured criterion, int weight, Aspect... aspects) {
        return new Line(criterion, false, weight, List.of(aspects));
    }
}
