package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.BitSet;

/** The skills of each person one after the other; {@code start} has one end more than there are people. */
record Held(int[] start, int[] skills) {
    int from(int person) {
        return start[person];
    }

    int to(int person) {
        return start[person + 1];
    }

    int number(int at) {
        return Skillset.code(skills[at]);
    }

    int level(int at) {
        return Skillset.level(skills[at]);
    }

    /** How many people have each skill. */
    int[] counts(int numbers) {
        int[] counts = new int[numbers];
        for (int i = 0; i < skills.length; i++) if (level(i) > 0) counts[number(i)]++;
        return counts;
    }

    Held shuffled(int[] order) {
        int[] starts = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) starts[i + 1] = starts[i] + to(order[i]) - from(order[i]);
        int[] moved = new int[starts[order.length]];
        for (int i = 0; i < order.length; i++)
            System.arraycopy(skills, from(order[i]), moved, starts[i], starts[i + 1] - starts[i]);
        return new Held(starts, moved);
    }

    /** Puts small numbers in place of codes, where they stand. */
    Held numbered(Codes codes) {
        for (int i = 0; i < skills.length; i++) skills[i] = codes.number(number(i)) << 3 | level(i);
        return this;
    }

    Codes codes() {
        var used = new BitSet();
        for (int skill : skills) used.set(Skillset.code(skill));
        return Codes.of(used.stream().toArray());
    }

    Skillset skillset(int person, Codes codes) {
        int[] packed = Arrays.copyOfRange(skills, from(person), to(person));
        for (int i = 0; i < packed.length; i++)
            packed[i] = Skillset.pack(codes.codes[Skillset.code(packed[i])], Skillset.level(packed[i]));
        return Skillset.of(packed);
    }

    long bytes() {
        return 4L * (start.length + skills.length);
    }
}
