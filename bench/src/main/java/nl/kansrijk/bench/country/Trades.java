package nl.kansrijk.bench.country;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Occupations in sectors and their skills: some that nearly every occupation asks, some of the sector, some of their own.
 * Sizes follow ESCO: 13,000 skills; here 1,500 occupations of 60 skills in 40 sectors.
 */
public final class Trades {
    public static final int SKILLS = 13_000;
    static final int OCCUPATIONS = 1_500;
    private static final int SECTORS = 40;
    private static final int COMMON = 112;
    private static final int PER_OCCUPATION = 60;
    private static final int ALIKE = 12;
    private static final Zipf RANK = new Zipf(PER_OCCUPATION, 5);
    private static final Zipf COMMONNESS = new Zipf(COMMON, 3);
    private static final Zipf SIZE = new Zipf(OCCUPATIONS, 20);
    private static final Zipf POOL = new Zipf((SKILLS - COMMON) / SECTORS, 10);

    private final int[][] skills = new int[OCCUPATIONS][];
    private final long seed;

    public Trades(long seed) {
        this.seed = seed;
        for (int o = 0; o < OCCUPATIONS; o++) skills[o] = drawn(o, new SplittableRandom(seed * 31 + o));
    }

    private static int[] drawn(int occupation, SplittableRandom random) {
        return IntStream.generate(() -> skill(occupation, random))
                .distinct()
                .limit(PER_OCCUPATION)
                .toArray();
    }

    private static int skill(int occupation, SplittableRandom random) {
        if (random.nextInt(6) == 0) return COMMONNESS.draw(random);
        int pool = (SKILLS - COMMON) / SECTORS;
        int place = random.nextInt(3) == 0
                ? POOL.draw(random)
                : Math.floorMod(occupation / SECTORS * 9 + random.nextInt(60), pool);
        return COMMON + sector(occupation) * pool + place;
    }

    static int sector(int occupation) {
        return occupation % SECTORS;
    }

    int occupation(SplittableRandom random) {
        return SIZE.draw(random);
    }

    /** An occupation of the same sector. */
    int neighbour(int occupation, SplittableRandom random) {
        return random.nextInt(OCCUPATIONS / SECTORS) * SECTORS + sector(occupation);
    }

    /** One of the skills of this occupation, the first ones most often. */
    int skillOf(int occupation, SplittableRandom random) {
        return skills[occupation][RANK.draw(random)];
    }

    int commonSkill(SplittableRandom random) {
        return COMMONNESS.draw(random);
    }

    /** Which skills can stand in for this one and how well, itself included. Range: 1..1000. */
    public Map<Integer, Integer> alike(int skill) {
        var random = new SplittableRandom(seed * 17 + skill);
        var alike = new LinkedHashMap<Integer, Integer>();
        alike.put(skill, 1000);
        int like = 950;
        int pool = (SKILLS - COMMON) / SECTORS;
        for (int i = 0; i < ALIKE; i++) {
            like -= 20 + random.nextInt(60);
            alike.putIfAbsent(near(skill, random.nextInt(1, 40), pool), like);
        }
        return alike;
    }

    private static int near(int skill, int steps, int pool) {
        if (skill < COMMON) return (skill + steps) % COMMON;
        int sector = (skill - COMMON) / pool;
        return COMMON + sector * pool + (skill - COMMON + steps) % pool;
    }
}
