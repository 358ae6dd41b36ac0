package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** People of trades that hardly share a skill, with codes that say nothing of the trade. */
class GuildsTest {
    private static final int TRADES = 30;
    private static final int OWN = 40;
    private final Desk desk = new Desk();

    private static int code(int trade, int nth) {
        return (trade * OWN + nth) * 7919 % 100_003;
    }

    private static Person person(int trade, Random random) {
        var packed = new HashMap<Integer, Integer>();
        for (int i = 0; i < 12; i++) packed.put(code(trade, random.nextInt(OWN)), random.nextInt(4));
        if (random.nextInt(5) == 0) packed.put(code(random.nextInt(TRADES), random.nextInt(OWN)), 1);
        return new Person(
                new UUID(random.nextLong(), random.nextLong()),
                new Spot(random.nextInt(4_000), random.nextInt(4_000)),
                new Owned(random.nextInt(3), 3),
                Meets.everything(),
                Skillset.of(packed.entrySet().stream()
                        .mapToInt(skill -> Skillset.pack(skill.getKey(), skill.getValue()))
                        .toArray()));
    }

    private static List<Person> people(Random random) {
        return IntStream.range(0, 9_000)
                .mapToObj(i -> person(random.nextInt(TRADES), random))
                .toList();
    }

    private static Wanted wanted(int trade, Random random) {
        var needs = IntStream.range(0, 6)
                .mapToObj(i -> Need.of(
                        1 + random.nextInt(20),
                        Map.of(code(trade, random.nextInt(20)), 1000, code(trade, 20 + random.nextInt(20)), 600)))
                .toList();
        var area = new Circle(new Spot(random.nextInt(4_000), random.nextInt(4_000)), 1_500);
        return new Wanted(needs, area, Conditions.none(), Allowed.all(), Wanted.Pick.of(20, random.nextLong()));
    }

    @Property(tries = 20)
    void looking_at_the_people_of_a_guild_answers_what_a_look_at_everyone_answers(@ForAll long seed) {
        var random = new Random(seed);
        var people = people(random);
        var columns = ColumnsTest.laid(people);
        for (int trade = 0; trade < TRADES; trade++) {
            var wanted = wanted(trade, random);
            assertThat(columns.best(wanted, desk)).isEqualTo(PlainScan.best(people, wanted));
        }
    }

    @Property(tries = 10)
    void a_guild_leaves_most_people_out_and_nobody_with_a_skill_of_it(@ForAll long seed) {
        var random = new Random(seed);
        var columns = ColumnsTest.laid(people(random));
        var asking = new Asking(wanted(3, random).needs(), columns, new Desk().cleared(columns));
        long[] members = new long[columns.size() / 64 + 1];
        columns.guilds.members(columns.guilds.of(asking.skills), 0, columns.size(), members);
        for (int person = 0; person < columns.size(); person++)
            if (asking.score(columns.held, person) > asking.common(person))
                assertThat(members[person >> 6] >>> person & 1).isEqualTo(1);
        long all = IntStream.range(0, members.length)
                .mapToLong(word -> Long.bitCount(members[word]))
                .sum();
        assertThat(all).isLessThan(columns.size() / 2);
    }

    @Example
    void few_people_have_no_guilds() {
        var random = new Random(1);
        assertThat(ColumnsTest.laid(people(random).subList(0, 2_000)).guilds.known())
                .isFalse();
    }

    @Property(tries = 300)
    void the_score_by_bits_is_the_sum_of_the_best_of_each_need(@ForAll long seed) {
        var random = new Random(seed);
        var people = people(random).subList(0, 100);
        var columns = ColumnsTest.laid(people);
        var needs = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> need(random))
                .toList();
        var asking = new Asking(needs, columns, new Desk().cleared(columns));
        for (int person = 0; person < columns.size(); person++) {
            var skills = columns.person(person).skills();
            int sum = needs.stream().mapToInt(need -> need.best(skills)).sum();
            assertThat(asking.score(columns.held, person)).isEqualTo(sum);
        }
    }

    /** Up to some two hundred skills that can stand in: more than one word has bits. */
    private static Need need(Random random) {
        var like = new HashMap<Integer, Integer>();
        var trades = new HashSet<>(List.of(random.nextInt(TRADES)));
        if (random.nextInt(3) == 0) trades.addAll(List.of(1, 2, 3, 4));
        for (int trade : trades)
            for (int nth = random.nextInt(OWN); nth < OWN; nth++) like.put(code(trade, nth), 1 + random.nextInt(1000));
        return Need.of(1 + random.nextInt(100), like);
    }
}
