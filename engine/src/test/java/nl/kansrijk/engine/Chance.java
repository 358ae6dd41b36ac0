package nl.kansrijk.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Random people, jobs and trainings over few codes, so that pairs meet, miss and know too little about as often. */
final class Chance {
    private static final int CODES = 8;
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** Half of the even codes stand in for the odd code after them. */
    static final Likeness LIKENESS = skill -> skill % 2 == 1 ? Map.of(skill - 1, 700) : Map.of(skill + 1, 450);

    Someone someone() {
        var one = new Someone();
        one.id = new UUID(random.nextLong(), random.nextLong());
        one.owner = random.nextInt(3);
        one.share = Share.values()[random.nextInt(5)];
        for (int code : codes()) one.can(code, random.nextInt(4));
        one.complete = random.nextBoolean();
        one.disputed.addAll(few());
        for (int code = 0; code < CODES; code++)
            if (random.nextBoolean()) (random.nextBoolean() ? one.yes : one.no).add(code);
        one.licences = answers();
        for (var skill : LanguageSkill.values()) if (random.nextBoolean()) one.dutch.put(skill, random.nextInt(8));
        for (int code : codes()) one.competencies.put(code, Mastery.values()[random.nextInt(4)]);
        one.experience = answers();
        one.basics = answers();
        one.wishes = wishes();
        practical(one);
        return one;
    }

    private void practical(Someone one) {
        if (random.nextInt(4) > 0) one.place = Optional.of(place());
        if (random.nextInt(4) > 0) one.hours = Optional.of(hours());
        if (random.nextInt(4) > 0) one.week = Optional.of(week());
        if (random.nextInt(4) > 0) one.modes = Set.of(Mode.values()[random.nextInt(6)]);
        if (random.nextInt(4) > 0) one.maxMinutes = OptionalInt.of(random.nextInt(90));
        if (random.nextInt(2) > 0) one.maxKm = OptionalInt.of(random.nextInt(40));
        one.from = maybe(100);
        var loads = new HashMap<Integer, Load>();
        for (int item : codes()) loads.put(item, Load.values()[random.nextInt(6) == 0 ? 2 : random.nextInt(2)]);
        one.support = new Support(loads, codes(), maybe(5));
    }

    private Wishes wishes() {
        var unwanted = random.nextInt(3) > 0 ? Unwanted.nothing() : new Unwanted(few(), few(), few());
        Optional<Motivation> said =
                random.nextBoolean() ? Optional.empty() : Optional.of(Motivation.values()[random.nextInt(3)]);
        return new Wishes(
                few(),
                few(),
                codes(),
                codes(),
                unwanted,
                Set.of(Agreement.values()[random.nextInt(4)]),
                Answer.values()[random.nextInt(3)],
                said);
    }

    SomeJob job() {
        var job = new SomeJob();
        job.id = new UUID(random.nextLong(), random.nextLong());
        job.owner = random.nextInt(3);
        for (int code : codes()) job.task(code, 1 + random.nextInt(100), random.nextBoolean(), random.nextInt(20));
        for (int code : codes()) job.competencies.put(code, 1 + random.nextInt(3));
        job.certificates = few();
        job.licences = few();
        if (random.nextBoolean())
            job.dutch.put(LanguageSkill.SPEAKING, new LanguageAsked(random.nextInt(8), random.nextBoolean()));
        job.basics = few();
        job.trade = new Trade(
                maybe(CODES),
                maybe(CODES),
                Set.of(Agreement.values()[random.nextInt(4)]),
                random.nextInt(4) == 0,
                codes());
        if (random.nextInt(4) > 0) job.place = Optional.of(place());
        if (random.nextInt(4) > 0) job.hours = Optional.of(hours());
        if (random.nextInt(4) > 0) job.week = Optional.of(week());
        job.start = maybe(100);
        job.setting = new Setting(few(), few(), answers(), maybe(5));
        job.growth = new Growth(codes(), answer(), answer(), answer());
        return job;
    }

    Bridge bridge() {
        return new Bridge(
                new UUID(random.nextLong(), random.nextLong()),
                codes(),
                Map.of(LanguageSkill.SPEAKING, random.nextInt(8)),
                few(),
                1 + random.nextInt(6),
                random.nextInt(100_000),
                "WSP",
                0);
    }

    private Answer answer() {
        return Answer.values()[random.nextInt(3)];
    }

    private Answers answers() {
        var yes = codes();
        var no = new HashSet<>(codes());
        no.removeAll(yes);
        return new Answers(yes, no);
    }

    private Set<Integer> codes() {
        var codes = new HashSet<Integer>();
        for (int code = 0; code < CODES; code++) if (random.nextBoolean()) codes.add(code);
        return codes;
    }

    private Set<Integer> few() {
        return random.nextBoolean() ? Set.of() : Set.of(random.nextInt(CODES));
    }

    private OptionalInt maybe(int bound) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(bound));
    }

    private Position place() {
        return new Position(51.5 + random.nextDouble() / 2, 4.3 + random.nextDouble() / 2);
    }

    private HourRange hours() {
        int least = 1 + random.nextInt(40);
        return new HourRange(least, least + random.nextInt(20));
    }

    private Week week() {
        int some = random.nextInt(1 << 28);
        int more = random.nextInt(1 << 28);
        return new Week(some | more);
    }
}
