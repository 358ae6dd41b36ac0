package nl.kansrijk.bench.inner;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Places;
import nl.kansrijk.engine.columns.Columns;
import nl.kansrijk.engine.columns.Crowd;
import nl.kansrijk.engine.columns.Desk;
import nl.kansrijk.engine.columns.Hit;
import nl.kansrijk.engine.columns.Laying;
import nl.kansrijk.engine.columns.Person;
import nl.kansrijk.engine.columns.Ties;
import nl.kansrijk.engine.columns.Wanted;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One question, its conditions alone, a tie, a change and a laying. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Parts {
    private static final int QUESTIONS = 256;
    private static final int METRES = 25_000;
    private static final int LAID = 2_000;

    /** How many people. */
    @Param("100000")
    public int people;

    private final Country country = new Country(1, Places.builtIn());
    private final Desk desk = new Desk();
    private List<Wanted> wanted = List.of();
    private List<Person> some = List.of();
    private Columns columns = new Laying().columns();
    private Crowd crowd = Crowd.empty();
    private int next;

    /** Lays the country down, as columns and as a crowd that can change. */
    @Setup
    public void layDown() {
        var laying = new Laying();
        for (int number = 0; number < people; number++) laying.add(country.person(number));
        columns = laying.columns();
        some = IntStream.range(0, LAID).mapToObj(country::person).toList();
        for (var person : some) crowd = settled(crowd.with(person));
        wanted = IntStream.range(0, QUESTIONS)
                .mapToObj(number -> country.vacancy(number).wanted(50, METRES))
                .toList();
    }

    private static Crowd settled(Crowd crowd) {
        return crowd.isScattered() ? crowd.with(crowd.merged()) : crowd;
    }

    private Wanted question() {
        next = (next + 1) % QUESTIONS;
        return wanted.get(next);
    }

    /** The best fifty. */
    @Benchmark
    public List<Hit> best() {
        return columns.best(question(), desk);
    }

    /** Everyone within the radius, condition by condition, without columns of bits. */
    @Benchmark
    public int conditions() {
        return columns.eligible(question());
    }

    /** The keyed hash that settles a tie. */
    @Benchmark
    public long tie() {
        return Ties.of(next++, some.getFirst().id());
    }

    /** One person changes, with the merging it brings about. */
    @Benchmark
    public int change() {
        next = (next + 1) % LAID;
        crowd = settled(crowd.with(some.get(next)));
        return crowd.size();
    }

    /** Two thousand people laid down in columns with their index. */
    @Benchmark
    public int laying() {
        var laying = new Laying();
        some.forEach(laying::add);
        return laying.columns().size();
    }
}
