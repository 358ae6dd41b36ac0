package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.List;

/** For each skill which needs it serves and for how much, so that the score of one person is one look at each own skill. */
final class Worths {
    private final char[] first;
    private final int[] skill;
    private final int[] need;
    private final int[] adds;
    private final char[] next;
    private final int[] best;
    private int entries;

    Worths(List<Need> needs, char[] first) {
        int all = needs.stream().mapToInt(one -> one.codes.length).sum() + 1;
        if (all > Character.MAX_VALUE) throw new IllegalArgumentException("too many skills stand in");
        this.first = first;
        skill = new int[all];
        need = new int[all];
        adds = new int[all];
        next = new char[all];
        best = new int[needs.size()];
    }

    void enter(int asked, int at, int value) {
        entries++;
        skill[entries] = asked;
        need[entries] = at;
        adds[entries] = value;
        next[entries] = first[asked];
        first[asked] = (char) entries;
    }

    /** Of each need the best skill counts once. */
    int score(Held held, int person) {
        int sum = 0;
        for (int i = held.from(person); i < held.to(person); i++) {
            int entry = first[held.number(i)];
            if (entry != 0 && held.level(i) > 0) sum += raised(entry);
        }
        Arrays.fill(best, 0);
        return sum;
    }

    private int raised(int from) {
        int more = 0;
        for (int entry = from; entry != 0; entry = next[entry]) {
            int above = adds[entry] - best[need[entry]];
            if (above <= 0) continue;
            best[need[entry]] = adds[entry];
            more += above;
        }
        return more;
    }

    void leave() {
        for (int entry = 1; entry <= entries; entry++) first[skill[entry]] = 0;
    }
}
