package nl.kansrijk.engine.columns;

/**
 * Answers a question by reading the lists of people of each skill, those of the rarest needs first; stops as soon as what
 * is left could not lift anyone untouched onto the list.
 */
final class ByList {
    /** Reading so many entries takes as long as judging one person. */
    private static final int JUDGING = 30;

    /** Reading so many entries for each person touched is worth a walk that may make it needless. */
    private static final int WALKING = 2;

    /** Finding a list takes as long as reading so many entries. */
    private static final int FINDING = 16;

    private static final int FEW = 500;

    private final Columns columns;
    private final Ranges ranges;
    private final Asking asking;
    private final Desk desk;
    private final Taker taker;
    private final double[] cost;

    ByList(Columns columns, Ranges ranges, Asking asking, Desk desk, Taker taker) {
        this.columns = columns;
        this.ranges = ranges;
        this.asking = asking;
        this.desk = desk;
        this.taker = taker;
        this.cost = costs();
    }

    /** About how long reading everything takes. Unit: entries read. */
    double cost() {
        double all = 0;
        for (int need = 0; need < cost.length; need++)
            all += cost[need] + FINDING * ranges.count * asking.skills[need].length;
        return all;
    }

    /** Judges whoever may come on the list by what stands in lists; answers what the lists not read could still add. */
    int run(Walk walk) {
        var tally = new Tally(columns, ranges, desk);
        int[] order = byCost();
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
        return unread;
    }

    /** About how many entries the lists of each need have within the area. */
    private double[] costs() {
        double part = ranges.people() / (double) columns.size();
        double[] costs = new double[asking.needs()];
        for (int need = 0; need < costs.length; need++)
            for (int skill : asking.skills[need]) costs[need] += columns.counts[skill] * part;
        return costs;
    }

    private int[] byCost() {
        int[] order = new int[cost.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            for (; at > 0 && perPoint(order[at - 1]) > perPoint(i); at--) order[at] = order[at - 1];
            order[at] = i;
        }
        return order;
    }

    private double perPoint(int need) {
        return cost[need] / Math.max(1, asking.most(need));
    }
}
