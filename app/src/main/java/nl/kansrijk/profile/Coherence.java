package nl.kansrijk.profile;

import java.util.Optional;

/**
 * How one life domain and one measured scale went together in a group of people: never why.
 *
 * @param domain code of the characteristic
 * @param period half a year, as 20261 or 20262; 0 over the whole time
 * @param people how many, rounded down to fives; each once in a period
 * @param link how they went together; empty for a group that is too small to say
 */
public record Coherence(String domain, int period, long people, Optional<Link> link) {
    private static final double Z = 1.96;

    /**
     * How two things went together, with the interval in which it lies nineteen times out of twenty (Fisher). Range: -1 to 1; 0 is
     * not at all.
     */
    public record Link(double figure, double low, double high) {
        /** Whether the interval leaves open that they do not go together. */
        public boolean open() {
            return low <= 0 && high >= 0;
        }
    }

    /** Sums over people of x, y, their squares and their product. */
    record Sums(long people, double x, double y, double xx, double yy, double xy) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

        Sums with(Sums more) {
            return new Sums(people + more.people, x + more.x, y + more.y, xx + more.xx, yy + more.yy, xy + more.xy);
        }

        /** Pearson's figure with its interval; empty when one of the two is the same for everyone. */
        Optional<Link> link() {
            double spreadX = xx - x * x / people;
            double spreadY = yy - y * y / people;
            if (people < 4 || spreadX <= 1e-9 || spreadY <= 1e-9) return Optional.empty();
            double figure = Math.clamp((xy - x * y / people) / Math.sqrt(spreadX * spreadY), -0.999999, 0.999999);
            double middle = Math.log((1 + figure) / (1 - figure)) / 2;
            double wide = Z / Math.sqrt(people - 3.0);
            return Optional.of(new Link(figure, Math.tanh(middle - wide), Math.tanh(middle + wide)));
        }
    }

    static Coherence of(String domain, int period, Sums sums, int fewest) {
        boolean enough = sums.people() >= fewest;
        return new Coherence(
                domain,
                period,
                enough ? sums.people() - sums.people() % 5 : 0,
                enough ? sums.link() : Optional.empty());
    }
}
