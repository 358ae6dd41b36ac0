package nl.kansrijk.engine.columns;

/**
 * Judges people by their own skills, some at a time. First everything needed of all of them is looked up in memory, so that
 * it is fetched for many at once; the answer counts afterwards.
 */
final class Jury {
    private static final int SOME = 128;
    private static final int LINE = 16;

    private final Columns columns;
    private final Gate gate;
    private final Asking asking;
    private final Taker taker;
    private final Desk desk;
    private final int[] scores = new int[SOME];

    Jury(Columns columns, Gate gate, Asking asking, Taker taker, Desk desk) {
        this.columns = columns;
        this.gate = gate;
        this.asking = asking;
        this.taker = taker;
        this.desk = desk;
    }

    /** Judges the first so many of the wave. */
    void judge(int found) {
        for (int from = 0; from < found; from += SOME) {
            int to = Math.min(found, from + SOME);
            fetch(from, to);
            score(from, to);
            offer(from, to);
        }
    }

    /** One look at each line of memory; kept, so that no compiler leaves it out. */
    private void fetch(int from, int to) {
        int[] start = columns.held.start();
        int[] skills = columns.held.skills();
        int looked = 0;
        for (int i = from; i < to; i++) looked += start[desk.wave[i]] + columns.roster.share(desk.wave[i]);
        for (int i = from; i < to; i++) {
            int end = start[desk.wave[i] + 1];
            for (int at = start[desk.wave[i]]; at < end; at += LINE) looked += skills[at];
        }
        desk.looked = looked;
    }

    private void score(int from, int to) {
        int looked = 0;
        int least = taker.least();
        for (int i = from; i < to; i++) {
            int score = asking.score(columns.held, desk.wave[i]);
            scores[i - from] = score;
            if (score >= least) looked += columns.roster.owner(desk.wave[i]);
        }
        desk.looked = looked;
    }

    private void offer(int from, int to) {
        for (int i = from; i < to; i++) {
            int person = desk.wave[i];
            if (scores[i - from] >= taker.least() && gate.opens(person))
                taker.offer(new Place(columns, person), scores[i - from]);
        }
    }
}
