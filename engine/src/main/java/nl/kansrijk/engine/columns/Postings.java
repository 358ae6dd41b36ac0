package nl.kansrijk.engine.columns;

/**
 * For each strip and each skill the people who have it, counted from the start of the strip. Strip by strip, so that a
 * question only touches the memory of the strips it needs, where skills with near numbers stand side by side.
 */
record Postings(int skills, int[] start, char[] people) {
    private static final int SHORT = 16;

    static Postings of(Held held, Commons commons, int[] strips) {
        int skills = commons.place().length;
        int[] start = new int[(strips.length - 1) * skills + 1];
        char[] people = new char[listed(held, commons)];
        int[] next = new int[skills];
        int at = 0;
        for (int strip = 0; strip + 1 < strips.length; strip++) {
            at = begin(held, commons, strips[strip], strips[strip + 1], next, at);
            System.arraycopy(next, 0, start, strip * skills, skills);
            fill(held, commons, strips[strip], strips[strip + 1], next, people);
        }
        start[start.length - 1] = at;
        return new Postings(skills, start, people);
    }

    /** Sets where each skill of a strip begins and answers where the strip ends. */
    private static int begin(Held held, Commons commons, int from, int to, int[] next, int at) {
        java.util.Arrays.fill(next, 0);
        for (int i = held.from(from); i < held.from(to); i++) if (listed(held, commons, i)) next[held.number(i)]++;
        int end = at;
        for (int skill = 0; skill < next.length; skill++) {
            int count = next[skill];
            next[skill] = end;
            end += count;
        }
        return end;
    }

    private static void fill(Held held, Commons commons, int from, int to, int[] next, char[] people) {
        for (int person = from; person < to; person++)
            for (int i = held.from(person); i < held.to(person); i++)
                if (listed(held, commons, i)) people[next[held.number(i)]++] = (char) (person - from);
    }

    private static boolean listed(Held held, Commons commons, int at) {
        return held.level(at) > 0 && !commons.holds(held.number(at));
    }

    private static int listed(Held held, Commons commons) {
        int count = 0;
        for (int i = 0; i < held.skills().length; i++) if (listed(held, commons, i)) count++;
        return count;
    }

    int from(int strip, int skill) {
        return start[strip * skills + skill];
    }

    int to(int strip, int skill) {
        return start[strip * skills + skill + 1];
    }

    /** The first place in this part of a list with this person or a later one. */
    int seek(int from, int to, int person) {
        int low = from;
        for (int high = to; high - low > SHORT; ) {
            int middle = low + high >>> 1;
            if (people[middle] < person) low = middle + 1;
            else high = middle;
        }
        while (low < to && people[low] < person) low++;
        return low;
    }

    long bytes() {
        return 4L * start.length + 2L * people.length;
    }
}
