package nl.kansrijk.engine;

import java.util.List;

/** Turns values into points for one job and one choice of weights. Both paths use it, so their sums are the same. */
final class Scale {
    private final long[][] shares;
    private final long[][] totals;

    Scale(List<Line> lines, Weights weights) {
        var sides = Aspect.Side.values();
        shares = new long[sides.length][lines.size()];
        totals = new long[sides.length][lines.size()];
        for (var aspect : Aspect.values()) divide(aspect, lines, weights);
    }

    private void divide(Aspect aspect, List<Line> lines, Weights weights) {
        int side = aspect.side().ordinal();
        long total = 0;
        for (var line : lines) if (line.aspects().contains(aspect)) total += weight(line, weights);
        for (int i = 0; i < lines.size() && total > 0; i++) {
            if (!lines.get(i).aspects().contains(aspect)) continue;
            shares[side][i] = (long) weights.of(aspect) * Score.ONE * weight(lines.get(i), weights);
            totals[side][i] = total * Judgement.FULL;
        }
    }

    private static long weight(Line line, Weights weights) {
        return (long) line.weight() * weights.percent(line.criterion().id());
    }

    /** Points of one line for a value of 0..1000, rounded down. */
    long points(Aspect.Side side, int line, int value) {
        long total = totals[side.ordinal()][line];
        return total == 0 ? 0 : shares[side.ordinal()][line] * value / total;
    }

    Score score(int[] read) {
        return new Score(score(Aspect.Side.TO_JOB, read), score(Aspect.Side.TO_CLIENT, read));
    }

    private int score(Aspect.Side side, int[] read) {
        long earned = 0;
        long most = 0;
        for (int i = 0; i < read.length; i++) {
            earned += points(side, i, Status.value(read[i]));
            most += points(side, i, Judgement.FULL);
        }
        return most == 0 ? 0 : (int) (earned * Score.ONE / most);
    }
}
