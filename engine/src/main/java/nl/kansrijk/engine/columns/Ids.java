package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.UUID;

/** Where each person stands. */
record Ids(Roster roster, int[] slots) {
    static final int NONE = -1;

    static Ids of(Roster roster) {
        int[] slots = new int[roster.size() * 2 + 1];
        Arrays.fill(slots, NONE);
        for (int person = 0; person < roster.size(); person++) {
            int at = slot(roster.id(person), slots.length);
            while (slots[at] != NONE) at = at + 1 == slots.length ? 0 : at + 1;
            slots[at] = person;
        }
        return new Ids(roster, slots);
    }

    int find(UUID id) {
        int at = slot(id, slots.length);
        for (; slots[at] != NONE; at = at + 1 == slots.length ? 0 : at + 1)
            if (roster.is(slots[at], id)) return slots[at];
        return NONE;
    }

    private static int slot(UUID id, int length) {
        return (int) Math.floorMod(Ties.of(0, id), (long) length);
    }

    long bytes() {
        return 4L * slots.length;
    }
}
