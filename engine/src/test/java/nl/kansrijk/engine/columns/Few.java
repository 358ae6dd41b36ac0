package nl.kansrijk.engine.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random people and questions over few codes and a small map, so that lists meet, miss and tie often. */
final class Few {
    private final Random random;
    private final int codes;
    private final int side;

    Few(long seed, int codes, int side) {
        this.random = new Random(seed);
        this.codes = codes;
        this.side = side;
    }

    static Few of(long seed) {
        var random = new Random(seed);
        return new Few(seed, 5 + random.nextInt(60), 1 + random.nextInt(5_000));
    }

    List<Person> people(int count) {
        return Stream.generate(this::person).limit(count).toList();
    }

    Person person() {
        return new Person(
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(20) == 0 ? Spot.UNKNOWN : spot(),
                new Owned(random.nextInt(4), random.nextInt(5)),
                meets(),
                skills());
    }

    private Spot spot() {
        return new Spot(random.nextInt(side) - side / 2, random.nextInt(side) - side / 2);
    }

    private Skillset skills() {
        var packed = new HashMap<Integer, Integer>();
        for (int i = random.nextInt(12); i > 0; i--) packed.put(code(), random.nextInt(4));
        return Skillset.of(packed.entrySet().stream()
                .mapToInt(skill -> Skillset.pack(skill.getKey(), skill.getValue()))
                .toArray());
    }

    /** Low codes far more often than high ones. */
    private int code() {
        return Math.min(random.nextInt(codes), random.nextInt(codes));
    }

    private Meets meets() {
        var meets = Meets.everything();
        if (random.nextBoolean()) meets = meets.hours(8 + random.nextInt(20), 28 + random.nextInt(20));
        if (random.nextBoolean()) meets = meets.dutch(random.nextInt(5), random.nextInt(8));
        if (random.nextBoolean()) meets = meets.noLicence(random.nextInt(3));
        if (random.nextBoolean()) meets = meets.noCertificate(random.nextInt(3));
        if (random.nextBoolean()) meets = meets.noLoad(random.nextInt(4));
        return random.nextBoolean() ? meets.week(random.nextInt(1 << 28)) : meets;
    }

    Conditions conditions() {
        var asked = Conditions.none();
        if (random.nextInt(3) == 0) asked = asked.hours(random.nextInt(40), 40 + random.nextInt(8));
        if (random.nextInt(3) == 0) asked = asked.dutch(random.nextInt(5), random.nextInt(8));
        if (random.nextInt(3) == 0) asked = asked.licence(random.nextInt(3));
        if (random.nextInt(3) == 0) asked = asked.certificate(random.nextInt(3));
        if (random.nextInt(3) == 0) asked = asked.load(random.nextInt(4));
        int week = 3 << random.nextInt(27);
        return random.nextInt(3) == 0 ? asked.week(week, 1 + random.nextInt(Integer.bitCount(week))) : asked;
    }

    Wanted wanted() {
        var needs =
                IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> need()).toList();
        Area area = random.nextInt(4) == 0 ? new Everywhere() : new Circle(spot(), random.nextInt(side));
        var owners =
                random.nextBoolean() ? Optional.<Set<Integer>>empty() : Optional.of(Set.of(0, random.nextInt(3) + 1));
        return new Wanted(
                needs,
                area,
                conditions(),
                new Allowed(owners, random.nextInt(3)),
                new Wanted.Pick(1 + random.nextInt(20), random.nextLong(), 1 + random.nextInt(4) * 5_000));
    }

    private Need need() {
        Map<Integer, Integer> likeness = new HashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--)
            likeness.put(random.nextInt(codes + 3), 200 + random.nextInt(5) * 200);
        return Need.of(1 + random.nextInt(20), likeness);
    }
}
