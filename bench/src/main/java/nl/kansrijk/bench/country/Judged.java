package nl.kansrijk.bench.country;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.kansrijk.engine.Abilities;
import nl.kansrijk.engine.Agreement;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Answers;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Evidence;
import nl.kansrijk.engine.Growth;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Load;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.Mode;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.Practice;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Skills;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Support;
import nl.kansrijk.engine.Task;
import nl.kansrijk.engine.Trade;
import nl.kansrijk.engine.Unwanted;
import nl.kansrijk.engine.Week;
import nl.kansrijk.engine.Wishes;

/** The same people and vacancies with everything that is judged: wishes, competencies, practice, help and growth. */
public final class Judged {
    private static final int WORKDAYS = 0b0011_0011_0011_0011_0011;
    private static final int COMPETENCIES = 26;
    private static final int INTERESTS = 6;

    private final Country country;

    public Judged(Country country) {
        this.country = country;
    }

    /** Someone who may be asked about by everyone in the chain. */
    public Supply supply(int number) {
        var person = country.person(number);
        var random = new SplittableRandom(number * 31L + 7);
        return new Supply(
                person.id(),
                person.owned().owner(),
                Share.CHAIN,
                Optional.of(Places.position(person.spot())),
                abilities(person.skills().codes(), random),
                wishes(random),
                practice(random),
                new Support(loads(random), some(6, 3, random), OptionalInt.empty()));
    }

    private static Abilities abilities(int[] codes, SplittableRandom random) {
        var skills = IntStream.of(codes)
                .mapToObj(code -> new Skill(code, 1 + random.nextInt(3), Evidence.SELF))
                .toList();
        Map<LanguageSkill, Integer> dutch = new HashMap<>();
        for (var skill : LanguageSkill.values()) dutch.put(skill, Math.min(7, 1 + random.nextInt(9)));
        Map<Integer, Mastery> competencies = new HashMap<>();
        for (int code : some(COMPETENCIES, 8, random)) competencies.put(code, Mastery.values()[random.nextInt(4)]);
        return new Abilities(
                Skills.some(skills),
                answers(16, random),
                answers(8, random),
                dutch,
                competencies,
                answers(5, random),
                answers(3, random));
    }

    private static Wishes wishes(SplittableRandom random) {
        var unwanted =
                random.nextInt(4) > 0 ? Unwanted.nothing() : new Unwanted(Set.of(), some(40, 2, random), Set.of());
        return new Wishes(
                some(Trades.OCCUPATIONS, 2, random),
                some(40, 2, random),
                some(INTERESTS, 2, random),
                some(Trades.SKILLS, 2, random),
                unwanted,
                Set.of(Agreement.REGULAR),
                Answer.UNKNOWN,
                random.nextBoolean() ? Optional.empty() : Optional.of(Motivation.FULL));
    }

    private static Practice practice(SplittableRandom random) {
        int most = 16 + 4 * random.nextInt(7);
        return new Practice(
                Optional.of(new HourRange(8, most)),
                Optional.of(new Week(WORKDAYS)),
                Set.of(Mode.values()[random.nextInt(Mode.values().length)]),
                OptionalInt.of(30 + random.nextInt(60)),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Map<Integer, Load> loads(SplittableRandom random) {
        Map<Integer, Load> loads = new HashMap<>();
        for (int item : some(12, 4, random)) loads.put(item, random.nextInt(12) == 0 ? Load.NOT : Load.CAN);
        return loads;
    }

    private static Set<Integer> some(int of, int count, SplittableRandom random) {
        var some = new HashSet<Integer>();
        for (int i = 0; i < count; i++) some.add(random.nextInt(of));
        return some;
    }

    private static Answers answers(int of, SplittableRandom random) {
        var yes = some(of, of / 4 + 1, random);
        var no = some(of, of / 4, random);
        no.removeAll(yes);
        return new Answers(yes, no);
    }

    /** A vacancy of which half of the work must be known on day one. */
    public Demand demand(int number) {
        var vacancy = country.vacancy(number);
        var random = new SplittableRandom(number * 37L + 11);
        var dutch = Map.of(LanguageSkill.SPEAKING, new LanguageAsked(2 + random.nextInt(3), false));
        Map<Integer, Integer> competencies = new HashMap<>();
        for (int code : some(COMPETENCIES, 5, random)) competencies.put(code, 1 + random.nextInt(3));
        return new Demand(
                vacancy.id(),
                random.nextInt(340),
                Optional.of(place(vacancy)),
                new Trade(
                        OptionalInt.of(random.nextInt(1500)),
                        OptionalInt.of(random.nextInt(40)),
                        Set.of(Agreement.REGULAR),
                        false,
                        some(INTERESTS, 2, random)),
                new Asked(tasks(vacancy), competencies, Set.of(), Set.of(), dutch, Set.of(0)),
                new Schedule(Optional.of(new HourRange(16, 32)), Optional.of(new Week(WORKDAYS)), OptionalInt.empty()),
                new Setting(some(12, 2, random), Set.of(), answers(6, random), OptionalInt.of(2)),
                new Growth(some(Trades.SKILLS, 2, random), Answer.YES, Answer.UNKNOWN, Answer.YES));
    }

    private static Position place(Vacancy vacancy) {
        return Places.position(vacancy.spot());
    }

    private static List<Task> tasks(Vacancy vacancy) {
        return IntStream.range(0, vacancy.needs().size())
                .mapToObj(i -> new Task(
                        vacancy.needs().get(i).codes()[0],
                        vacancy.needs().get(i).weight(),
                        i % 2 == 0,
                        i))
                .toList();
    }
}
