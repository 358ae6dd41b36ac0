package nl.kansrijk.engine.columns;

/**
 * One question over some columns. Reads the lists of the rarest needs first and stops as soon as what is left could not
 * lift anyone untouched onto the list; who may still come on it is reckoned whole from the own skills. Where common skills
 * alone are enough, everyone in the area is looked at.
 */
final class Search {
    /** Reading so many entries takes as long as judging one person. */
    private static final int JUDGING = 30;

    /** Reading so many entries for each person touched is worth a walk that may make it needless. */
    private static final int WALKING = 2;

    private static final int FEW = 500;

    private final Columns columns;
    private final Desk desk;
    private final Taker taker;
    private final Dead dead;
    private final Asking asking;
    private final Ranges ranges;
    private final int[] slices;
    private final Walk walk;

    Search(Layer layer, Wanted wanted, Desk desk, Taker taker) {
        this.columns = layer.columns();
        this.dead = layer.dead();
        this.desk = desk.cleared(columns);
        this.taker = taker;
        this.ranges = new Ranges(columns.strips, wanted.area());
        this.asking = new Asking(wanted.needs(), columns, desk);
        this.slices = columns.slices.toLookAt(wanted.conditions());
        this.walk = new Walk(columns, new Gate(columns.roster, wanted), asking, desk, taker);
    }

    void run() {
        markEligible();
        var tally = new Tally(columns, ranges, desk);
        double[] cost = costs();
        int[] order = byCost(cost);
        int unread = asking.all() - asking.commonMost();
        int left = Integer.MAX_VALUE / JUDGING;
        for (int i = 0; i < order.length; i++) {
            if (unread + asking.commonMost() < taker.least() && cost[order[i]] >= left * JUDGING) break;
            tally.add(order[i], asking.skills[order[i]], asking.worth[order[i]]);
            unread -= asking.most(order[i]);
            boolean dear = i + 1 < order.length && cost[order[i + 1]] > FEW + desk.count * WALKING;
            if (dear) left = walk.untilFull(unread);
        }
        walk.whole(unread);
        if (unread + asking.commonMost() >= taker.least()) walk.everyone(ranges);
        asking.leave();
    }

    private void markEligible() {
        for (int i = 0; i < ranges.count; i++) {
            columns.slices.eligible(slices, ranges.from[i], ranges.to[i], desk.eligible);
            dead.takeOut(ranges.from[i], ranges.to[i], desk.eligible);
        }
    }

    /** About how many entries the lists of each need have within the area. */
    private double[] costs() {
        double part = ranges.people() / (double) columns.size();
        double[] cost = new double[asking.needs()];
        for (int need = 0; need < cost.length; need++)
            for (int skill : asking.skills[need]) cost[need] += columns.counts[skill] * part;
        return cost;
    }

    private int[] byCost(double[] cost) {
        int[] order = new int[cost.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            for (; at > 0 && perPoint(cost, order[at - 1]) > perPoint(cost, i); at--) order[at] = order[at - 1];
            order[at] = i;
        }
        return order;
    }

    private double perPoint(double[] cost, int need) {
        return cost[need] / Math.max(1, asking.most(need));
    }
}
