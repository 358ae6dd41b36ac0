package nl.kansrijk.engine.columns;

import java.util.Arrays;

/** Gives the codes in use small numbers, so that columns can be as long as there are codes. */
final class Codes {
    static final int NONE = -1;

    final int[] codes;
    private final int[] slots;

    private Codes(int[] codes, int[] slots) {
        this.codes = codes;
        this.slots = slots;
    }

    /** Of these codes, each once and in order. */
    static Codes of(int[] codes) {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, codes.length)) * 4];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < codes.length; number++) {
            int at = slot(codes[number], slots.length);
            while (slots[at] != NONE) at = at + 1 & slots.length - 1;
            slots[at] = number;
        }
        return new Codes(codes, slots);
    }

    /** The codes among these, each once. */
    static Codes among(int[] some, int count) {
        int[] sorted = Arrays.copyOf(some, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < count; i++) if (i == 0 || sorted[i] != sorted[i - 1]) sorted[kept++] = sorted[i];
        return of(Arrays.copyOf(sorted, kept));
    }

    int number(int code) {
        for (int at = slot(code, slots.length); slots[at] != NONE; at = at + 1 & slots.length - 1)
            if (codes[slots[at]] == code) return slots[at];
        return NONE;
    }

    int size() {
        return codes.length;
    }

    long bytes() {
        return 4L * (codes.length + slots.length);
    }

    private static int slot(int code, int length) {
        return code * 0x9e3779b1 >>> 7 & length - 1;
    }
}
