package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OpeningsTest {
    private final Stool stool = new Stool();

    private static Opening opening(Few few, Random random) {
        var wanted = few.wanted();
        var spot = random.nextInt(10) == 0 ? Spot.UNKNOWN : few.person().spot();
        return new Opening(
                new UUID(random.nextLong(), random.nextLong()),
                spot,
                random.nextInt(4),
                wanted.needs(),
                wanted.conditions());
    }

    private static Wanted asked(Opening job, Sought sought) {
        return new Wanted(job.needs(), new Everywhere(), job.conditions(), Allowed.all(), sought.pick());
    }

    @Property(tries = 1000)
    void a_person_finds_the_jobs_that_would_find_the_person(@ForAll long seed) {
        var few = Few.of(seed);
        var random = new Random(seed);
        var jobs = IntStream.range(0, random.nextInt(80))
                .mapToObj(i -> opening(few, random))
                .toList();
        var openings = Openings.of(jobs);
        for (int i = 0; i < 4; i++) {
            var wanted = few.wanted();
            var sought = new Sought(
                    few.person(), wanted.area(), new Allowed(wanted.allowed().owners(), 0), wanted.pick());
            assertThat(openings.best(sought, stool)).isEqualTo(plain(jobs, sought));
        }
    }

    private static List<Hit> plain(List<Opening> jobs, Sought sought) {
        return jobs.stream()
                .filter(job -> near(job, sought) && asked(job, sought).allows(sought.person()))
                .filter(job -> sought.allowed().allows(new Owned(job.owner(), 0)))
                .map(job -> new Hit(job.id(), PlainScan.score(sought.person(), asked(job, sought))))
                .filter(hit -> hit.score() >= sought.pick().least())
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparingLong(hit -> Ties.of(sought.pick().seed(), hit.id()))
                        .thenComparing(Hit::id))
                .limit(sought.pick().most())
                .toList();
    }

    private static boolean near(Opening job, Sought sought) {
        var spot = job.spot();
        return spot.known()
                ? sought.area().holds(spot.x(), spot.y())
                : sought.area().withUnknown();
    }

    @Property(tries = 30)
    void everyone_at_once_hears_the_same_as_one_by_one(@ForAll long seed) {
        var few = Few.of(seed);
        var random = new Random(seed);
        var people = few.people(300);
        var columns = ColumnsTest.laid(people);
        var jobs = IntStream.range(0, 50).mapToObj(i -> opening(few, random)).toList();
        var wanted = IntStream.range(0, 200).mapToObj(i -> few.wanted()).toList();
        var openings = Openings.of(jobs);
        var pick = Wanted.Pick.of(5, seed);
        Map<Integer, List<Hit>> ofJobs = new ConcurrentHashMap<>();
        Map<UUID, List<Hit>> ofPeople = new ConcurrentHashMap<>();
        new Pairs(2).ofJobs(columns, wanted, ofJobs::put);
        new Pairs(3)
                .ofPeople(
                        columns,
                        openings,
                        person -> new Sought(person, new Everywhere(), Allowed.all(), pick),
                        (person, hits) -> ofPeople.put(person.id(), hits));
        assertThat(ofJobs)
                .hasSize(200)
                .allSatisfy((number, hits) -> assertThat(hits).isEqualTo(PlainScan.best(people, wanted.get(number))));
        assertThat(ofPeople).hasSize(300);
        for (var person : people)
            assertThat(ofPeople.get(person.id()))
                    .isEqualTo(plain(jobs, new Sought(person, new Everywhere(), Allowed.all(), pick)));
    }

    @Example
    void what_goes_wrong_in_one_thread_is_heard() {
        assertThatThrownBy(() -> new Crew(2).each(1000, () -> at -> {
                    if (at == 700) throw new ArithmeticException("wrong");
                }))
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }
}
