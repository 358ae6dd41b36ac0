package nl.kansrijk.bench.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.kansrijk.engine.columns.Need;
import nl.kansrijk.engine.columns.Owned;
import nl.kansrijk.engine.columns.Person;
import nl.kansrijk.engine.columns.Skillset;

/** People and vacancies by number: each is drawn from the seed and its own number alone. */
public final class Country {
    private static final int NEEDS = 8;
    private static final int OWNERS = 340;

    private final Trades trades;
    private final Places places;
    private final long seed;

    public Country(long seed, Places places) {
        this.seed = seed;
        this.trades = new Trades(seed);
        this.places = places;
    }

    private SplittableRandom random(int kind, int number) {
        return new SplittableRandom((seed * 4 + kind) * 1_000_003L + number);
    }

    /** Someone with 12 to 36 skills, 24 on average. */
    public Person person(int number) {
        var random = random(1, number);
        var id = new UUID(random.nextLong(), random.nextLong());
        return new Person(
                id,
                places.draw(random),
                new Owned(random.nextInt(OWNERS), 2 + random.nextInt(3)),
                Limits.of(random),
                skills(random));
    }

    private Skillset skills(SplittableRandom random) {
        int occupation = trades.occupation(random);
        int beside = trades.neighbour(occupation, random);
        int wanted = 12 + random.nextInt(25);
        var packed = new LinkedHashMap<Integer, Integer>();
        while (packed.size() < wanted) packed.putIfAbsent(skill(occupation, beside, random), 1 + random.nextInt(3));
        return Skillset.of(packed.entrySet().stream()
                .mapToInt(skill -> Skillset.pack(skill.getKey(), skill.getValue()))
                .toArray());
    }

    private int skill(int occupation, int beside, SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 15) return trades.commonSkill(random);
        return trades.skillOf(kind < 30 ? beside : occupation, random);
    }

    /** A vacancy with eight skills, each with about twelve that can stand in. */
    public Vacancy vacancy(int number) {
        var random = random(2, number);
        var id = new UUID(random.nextLong(), random.nextLong());
        int occupation = trades.occupation(random);
        var codes = new ArrayList<Integer>();
        while (codes.size() < NEEDS) {
            int code = trades.skillOf(occupation, random);
            if (!codes.contains(code)) codes.add(code);
        }
        return new Vacancy(id, places.draw(random), needs(codes, random), Limits.asked(random));
    }

    private List<Need> needs(List<Integer> codes, SplittableRandom random) {
        return codes.stream()
                .map(code -> Need.of(5 + random.nextInt(20), trades.alike(code)))
                .toList();
    }

    public Trades trades() {
        return trades;
    }
}
