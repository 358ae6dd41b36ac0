package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.List;

/**
 * For each strip and each skill the needs it can serve: the job, counted from the start of the strip, and packed which of
 * its needs and what the skill adds.
 *
 * @param packed {@code worth << 5 | need}
 * @param needs where the needs of each job begin
 */
record Terms(int skills, int[] start, char[] jobs, int[] packed, int[] needs) {
    private static final int NEED_BITS = 5;

    static Terms of(List<Opening> sorted, Codes codes, Strips strips) {
        int entries = sorted.stream()
                .flatMap(job -> job.needs().stream())
                .mapToInt(one -> one.codes.length)
                .sum();
        int[] start = new int[strips.count() * codes.size() + 1];
        var terms = new Terms(codes.size(), start, new char[entries], new int[entries], needs(sorted));
        terms.fill(sorted, codes, strips);
        return terms;
    }

    private static int[] needs(List<Opening> sorted) {
        int[] needs = new int[sorted.size() + 1];
        for (int job = 0; job < sorted.size(); job++)
            needs[job + 1] = needs[job] + sorted.get(job).needs().size();
        return needs;
    }

    static int need(int packed) {
        return packed & (1 << NEED_BITS) - 1;
    }

    static int worth(int packed) {
        return packed >>> NEED_BITS;
    }

    private interface Entry {
        void at(int list, int job, int packed);
    }

    private void fill(List<Opening> sorted, Codes codes, Strips strips) {
        int[] next = new int[start.length + 1];
        each(sorted, codes, strips, (list, job, value) -> next[list + 1]++);
        for (int list = 1; list < next.length; list++) next[list] += next[list - 1];
        System.arraycopy(next, 0, start, 0, start.length);
        each(sorted, codes, strips, (list, job, value) -> {
            int place = next[list]++;
            jobs[place] = (char) job;
            packed[place] = value;
        });
    }

    private void each(List<Opening> sorted, Codes codes, Strips strips, Entry entry) {
        for (int strip = 0; strip < strips.count(); strip++)
            for (int job = strips.start()[strip]; job < strips.start()[strip + 1]; job++)
                each(sorted.get(job).needs(), strip * skills, job - strips.start()[strip], codes, entry);
    }

    private static void each(List<Need> needs, int list, int job, Codes codes, Entry entry) {
        for (int at = 0; at < needs.size(); at++) {
            var one = needs.get(at);
            for (int i = 0; i < one.codes.length; i++)
                entry.at(list + codes.number(one.codes[i]), job, one.worth[i] << NEED_BITS | at);
        }
    }

    long bytes() {
        return 4L * (start.length + packed.length + needs.length) + 2L * jobs.length;
    }

    /** The first place in a list with this job, counted from the start of its strip, or a later one. */
    int seek(int from, int to, int job) {
        int at = job > Character.MAX_VALUE ? -to - 1 : Arrays.binarySearch(jobs, from, to, (char) Math.max(0, job));
        if (at < 0) return -at - 1;
        while (at > from && jobs[at - 1] == jobs[at]) at--;
        return at;
    }
}
