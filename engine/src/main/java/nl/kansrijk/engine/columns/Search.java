package nl.kansrijk.engine.columns;

/**
 * One question over some columns. Lays the hard conditions over each other, then looks at the people of the guilds asked, or
 * reads lists where that is less work. Where common skills alone are enough, everyone else eligible is looked at.
 */
final class Search {
    /** Judging one of many people by the own skills takes as long as reading so many entries of lists. */
    private static final double LOOKING = 10;

    private final Columns columns;
    private final Desk desk;
    private final Taker taker;
    private final Dead dead;
    private final Asking asking;
    private final Ranges ranges;
    private final int[] slices;
    private final Gate gate;
    private final Jury jury;

    Search(Layer layer, Wanted wanted, Desk desk, Taker taker) {
        this.columns = layer.columns();
        this.dead = layer.dead();
        this.desk = desk.cleared(columns);
        this.taker = taker;
        this.ranges = new Ranges(columns.strips, wanted.area());
        this.asking = new Asking(wanted.needs(), columns, desk);
        this.slices = columns.slices.toLookAt(wanted.conditions());
        this.gate = new Gate(columns.roster, wanted);
        this.jury = new Jury(columns, gate, asking, taker, desk);
    }

    void run() {
        markEligible();
        var byList = new ByList(columns, ranges, asking, desk, taker);
        int unread = byGuild(byList.cost()) ? 0 : byList.run(new Walk(columns, gate, asking, desk, taker));
        if (unread + asking.commonMost() >= taker.least()) new Others(columns, gate, asking, desk, taker).judge(ranges);
        asking.leave();
    }

    /** Whether looking at people of guilds was less work than this and is done. */
    private boolean byGuild(double cost) {
        if (!columns.guilds.known()) return false;
        var byGuild = new ByGuild(columns, ranges, asking, desk);
        int found = byGuild.gather();
        if (found * LOOKING > cost) {
            byGuild.putBack(found);
            return false;
        }
        jury.judge(found);
        return true;
    }

    private void markEligible() {
        for (int i = 0; i < ranges.count; i++) {
            columns.slices.eligible(slices, ranges.from[i], ranges.to[i], desk.eligible);
            dead.takeOut(ranges.from[i], ranges.to[i], desk.eligible);
        }
    }
}
