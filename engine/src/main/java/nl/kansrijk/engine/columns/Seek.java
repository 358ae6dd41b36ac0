package nl.kansrijk.engine.columns;

/** One question of a person over all jobs: adds up what each own skill brings to each need; of a need the best counts. */
final class Seek {
    private final Openings openings;
    private final Sought sought;
    private final Stool stool;
    private final Terms terms;
    private final Ranges ranges;

    Seek(Openings openings, Sought sought, Stool stool) {
        this.openings = openings;
        this.sought = sought;
        this.stool = stool;
        this.terms = openings.terms;
        this.ranges = new Ranges(openings.strips, sought.area());
    }

    /** Hears of one job and what the person scores for it. */
    interface Ear {
        void hear(int job, int score);
    }

    /** Every job within the area, also where nothing is scored. */
    void each(Ear ear) {
        touch();
        for (int range = 0; range < ranges.count; range++)
            for (int job = ranges.from[range]; job < ranges.to[range]; job++) ear.hear(job, stool.sums[job]);
        stool.leave(terms.needs());
    }

    void run(Podium podium) {
        touch();
        for (int i = 0; i < stool.count; i++) {
            int job = stool.touched[i];
            if (stool.sums[job] >= podium.least() && openings.allows(job, sought))
                podium.offer(openings.roster.id(job), stool.sums[job]);
        }
        stool.leave(terms.needs());
    }

    private void touch() {
        for (int code : sought.person().skills().codes()) {
            int skill = openings.codes.number(code);
            for (int range = 0; skill != Codes.NONE && range < ranges.count; range++) add(skill, range);
        }
    }

    private void add(int skill, int range) {
        int list = ranges.strip[range] * terms.skills() + skill;
        int base = openings.strips.start()[ranges.strip[range]];
        int from = terms.seek(terms.start()[list], terms.start()[list + 1], ranges.from[range] - base);
        note(from, terms.seek(from, terms.start()[list + 1], ranges.to[range] - base), base);
    }

    private void note(int from, int to, int base) {
        char[] jobs = terms.jobs();
        int[] packed = terms.packed();
        int[] needs = terms.needs();
        for (int entry = from; entry < to; entry++) {
            int job = base + jobs[entry];
            raise(job, needs[job] + Terms.need(packed[entry]), Terms.worth(packed[entry]));
        }
    }

    private void raise(int job, int need, int worth) {
        int above = worth - stool.best[need];
        if (above <= 0) return;
        stool.best[need] = worth;
        if (stool.sums[job] == 0) stool.touched[stool.count++] = job;
        stool.sums[job] += above;
    }
}
