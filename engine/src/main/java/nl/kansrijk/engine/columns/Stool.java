package nl.kansrijk.engine.columns;

/** Room for the questions of people to jobs, for one thread; kept between questions. */
public final class Stool {
    int[] sums = new int[0];
    int[] best = new int[0];
    int[] touched = new int[0];
    int count;

    Stool cleared(Openings openings) {
        if (sums.length < openings.size()) {
            sums = new int[openings.size()];
            touched = new int[openings.size()];
        }
        int needs = openings.terms.needs()[openings.size()];
        if (best.length < needs) best = new int[needs];
        return this;
    }

    /** Leaves nothing behind for the next question. */
    void leave(int[] needs) {
        for (int i = 0; i < count; i++) {
            int job = touched[i];
            sums[job] = 0;
            for (int need = needs[job]; need < needs[job + 1]; need++) best[need] = 0;
        }
        count = 0;
    }
}
