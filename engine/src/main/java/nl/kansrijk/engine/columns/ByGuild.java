package nl.kansrijk.engine.columns;

/** Answers a question by looking at everyone eligible in the guilds of the skills it asks; no list is read. */
final class ByGuild {
    private final Columns columns;
    private final Ranges ranges;
    private final Asking asking;
    private final Desk desk;

    ByGuild(Columns columns, Ranges ranges, Asking asking, Desk desk) {
        this.columns = columns;
        this.ranges = ranges;
        this.asking = asking;
        this.desk = desk;
    }

    /** Takes everyone there is to look at out of who is eligible, onto the desk, and answers how many. */
    int gather() {
        long guilds = columns.guilds.of(asking.skills);
        int found = 0;
        for (int i = 0; i < ranges.count; i++) {
            columns.guilds.members(guilds, ranges.from[i], ranges.to[i], desk.members);
            found = gather(ranges.from[i] >> 6, ranges.to[i] + 63 >> 6, found);
        }
        return found;
    }

    private int gather(int begin, int end, int before) {
        int found = before;
        for (int word = begin; word < end; word++) {
            long some = desk.eligible[word] & desk.members[word];
            desk.eligible[word] ^= some;
            for (long left = some; left != 0; left &= left - 1)
                desk.wave[found++] = (word << 6) + Long.numberOfTrailingZeros(left);
        }
        return found;
    }

    /** Puts them back when they are too many to look at one by one. */
    void putBack(int found) {
        for (int i = 0; i < found; i++) desk.eligible[desk.wave[i] >> 6] |= 1L << desk.wave[i];
    }
}
