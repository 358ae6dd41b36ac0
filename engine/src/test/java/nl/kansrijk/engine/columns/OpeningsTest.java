package nl.kansrijk.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
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
}
