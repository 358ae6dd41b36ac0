package nl.kansrijk.engine.columns;

import java.util.Arrays;

/**
 * Skills that people have together, in at most 64 guilds, and for each guild one bit a person who has any of its skills. A
 * question about skills of a few guilds only has to look at their people.
 *
 * @param guild the guild of each skill that stands in a list
 * @param bits for each guild one bit a person; nothing at all when there are too few people to be worth it
 */
record Guilds(byte[] guild, long[][] bits) {
    private static final int FEW = 8_000;

    static Guilds of(Held held, Commons commons, int people) {
        if (people < FEW) return new Guilds(new byte[0], new long[0][]);
        byte[] guild = new Grouping(held, commons, people).guilds();
        long[][] bits = new long[Grouping.MOST][0];
        for (int skill = 0; skill < guild.length; skill++)
            if (!commons.holds(skill) && bits[guild[skill]].length == 0)
                bits[guild[skill]] = new long[(people + 63) / 64];
        var guilds = new Guilds(guild, bits);
        for (int person = 0; person < people; person++) guilds.enrol(person, held, commons);
        return guilds;
    }

    private void enrol(int person, Held held, Commons commons) {
        for (int i = held.from(person); i < held.to(person); i++)
            if (held.level(i) > 0 && !commons.holds(held.number(i)))
                bits[guild[held.number(i)]][person >> 6] |= 1L << person;
    }

    /** Whether there are any. */
    boolean known() {
        return bits.length > 0;
    }

    /** A bit for each guild that one of these skills belongs to. */
    long of(int[][] skills) {
        long some = 0;
        for (int[] like : skills) for (int skill : like) some |= 1L << guild[skill];
        return some;
    }

    /** Sets, for whole words around this range, a bit for each person of these guilds. */
    void members(long guilds, int from, int to, long[] into) {
        int begin = from >> 6;
        int end = to + 63 >> 6;
        Arrays.fill(into, begin, end, 0);
        for (long left = guilds; left != 0; left &= left - 1)
            or(bits[Long.numberOfTrailingZeros(left)], into, begin, end);
    }

    private static void or(long[] some, long[] into, int begin, int end) {
        for (int word = begin; word < end; word++) into[word] |= some[word];
    }

    long bytes() {
        return guild.length
                + Arrays.stream(bits).mapToLong(some -> 8L * some.length).sum();
    }
}
