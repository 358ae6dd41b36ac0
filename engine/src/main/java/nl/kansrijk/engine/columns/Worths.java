package nl.kansrijk.engine.columns;

import java.util.List;

/**
 * What the own skills of one person add up to. Every skill that can stand in for a need is a bit, those of one need side by
 * side, most alike lowest. The skills of a person are laid over each other; of each need the lowest bit counts.
 */
final class Worths {
    private static final int WORD = Long.SIZE;

    private final int[] next;
    private final int stride;
    private final char[] rows;
    private final int[] skills;
    private final long[] bits;
    private final Stretches stretches;
    private int entered;

    /** @param rows a zero for each skill; to be left as it was */
    Worths(List<Need> needs, char[] rows) {
        int all = needs.stream().mapToInt(need -> need.codes.length).sum();
        if (all >= Character.MAX_VALUE) throw new IllegalArgumentException("too many skills stand in");
        this.next = firsts(needs);
        this.stride = 2 * (next[needs.size()] / (2 * WORD) + 1);
        this.rows = rows;
        this.skills = new int[all + 1];
        this.bits = new long[(all + 1) * stride];
        this.stretches = new Stretches(needs.size() + stride);
    }

    /** Where the bits of each need begin, and where the last ones end; in one word when they fit into one. */
    private static int[] firsts(List<Need> needs) {
        int[] firsts = new int[needs.size() + 1];
        int bit = 0;
        for (int i = 0; i < needs.size(); i++) {
            int size = needs.get(i).codes.length;
            int room = WORD - bit % WORD;
            firsts[i] = size > room && size <= WORD ? bit + room : bit;
            bit = firsts[i] + size;
        }
        firsts[needs.size()] = bit;
        return firsts;
    }

    /** The next skill of a need, most alike first. */
    void enter(int skill, int need, int worth) {
        if (rows[skill] == 0) {
            rows[skill] = (char) ++entered;
            skills[entered] = skill;
        }
        int bit = next[need]++;
        bits[rows[skill] * stride + bit / WORD] |= 1L << bit;
        stretches.add(need, bit, worth);
    }

    /** Of each need the best skill counts once. */
    int score(Held held, int person) {
        int sum = stretches.begin();
        for (int word = 0; word < stride; word += 2) {
            long one = 0;
            long other = 0;
            for (int i = held.from(person), end = held.to(person); i < end; i++) {
                int row = held.level(i) > 0 ? rows[held.number(i)] * stride + word : 0;
                one |= bits[row];
                other |= bits[row + 1];
            }
            sum += stretches.worth(word, one) + stretches.worth(word + 1, other);
        }
        return sum;
    }

    void leave() {
        for (int row = 1; row <= entered; row++) rows[skills[row]] = 0;
    }
}
