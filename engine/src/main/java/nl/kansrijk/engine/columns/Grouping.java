package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Puts skills that people have together into one guild. Begins with neighbours by number; then, some rounds long, everyone
 * of a sample belongs where most of the own skills belong, and a skill goes where most of its people belong, small guilds
 * first. The same columns give the same guilds.
 */
final class Grouping {
    static final int MOST = 64;
    private static final int ROUNDS = 6;
    private static final int SAMPLE = 20_000;

    /** Keeps a guild of nobody from taking a skill for a single person. */
    private static final int FEW = 10;

    private final Held held;
    private final Commons commons;
    private final int people;
    private final int step;
    private final byte[] guild;
    private final int[] own = new int[MOST];
    private final int[] votes;

    Grouping(Held held, Commons commons, int people) {
        this.held = held;
        this.commons = commons;
        this.people = people;
        this.step = Math.max(1, people / SAMPLE);
        this.guild = new byte[commons.place().length];
        this.votes = new int[guild.length * MOST];
    }

    /** The guild of each skill. */
    byte[] guilds() {
        for (int skill = 0; skill < guild.length; skill++) guild[skill] = (byte) ((long) skill * MOST / guild.length);
        for (int round = 0; round < ROUNDS; round++) round();
        return guild;
    }

    private void round() {
        int[] size = new int[MOST];
        Arrays.fill(votes, 0);
        for (int person = 0; person < people; person += step) {
            int home = home(person);
            size[home]++;
            for (int i = held.from(person); i < held.to(person); i++) votes[held.number(i) * MOST + home]++;
        }
        double[] weight =
                IntStream.of(size).mapToDouble(one -> 1 / Math.sqrt(one + FEW)).toArray();
        for (int skill = 0; skill < guild.length; skill++)
            guild[skill] = (byte) elected(skill * MOST, guild[skill], weight);
    }

    /** Where most of the own skills belong. */
    private int home(int person) {
        Arrays.fill(own, 0);
        int best = 0;
        for (int i = held.from(person); i < held.to(person); i++) {
            int at = guild[held.number(i)];
            if (!commons.holds(held.number(i)) && ++own[at] > own[best]) best = at;
        }
        return best;
    }

    private int elected(int from, int now, double[] weight) {
        int best = now;
        double most = votes[from + now] * weight[now];
        for (int at = 0; at < MOST; at++) {
            double sum = votes[from + at] * weight[at];
            if (sum <= most) continue;
            most = sum;
            best = at;
        }
        return best;
    }
}
