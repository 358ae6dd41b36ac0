package nl.kansrijk.engine.columns;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The best for each, for everyone: all jobs over all people and all people over all jobs, on some threads. Neighbours are
 * asked one after the other, as they read the same memory.
 */
public final class Pairs {
    private final Crew crew;

    /** @param threads how many work at once */
    public Pairs(int threads) {
        this.crew = new Crew(threads);
    }

    /** Answers each question; the reader hears its number in the list and the best, in no order and from any thread. */
    public void ofJobs(Columns columns, List<Wanted> wanted, BiConsumer<Integer, List<Hit>> reader) {
        var order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparingInt(number -> middle(columns, wanted.get(number))))
                .toList();
        crew.each(order.size(), () -> {
            var desk = new Desk();
            return at -> reader.accept(order.get(at), columns.best(wanted.get(order.get(at)), desk));
        });
    }

    private static int middle(Columns columns, Wanted wanted) {
        var ranges = new Ranges(columns.strips, wanted.area());
        return ranges.count == 0 ? 0 : ranges.from[ranges.count / 2];
    }

    /** Answers for everyone in the columns; what is asked is made of the person. */
    public void ofPeople(Columns columns, Openings openings, Question question, BiConsumer<Person, List<Hit>> reader) {
        crew.each(columns.size(), () -> {
            var stool = new Stool();
            return at -> {
                var sought = question.of(columns.person(at));
                reader.accept(sought.person(), openings.best(sought, stool));
            };
        });
    }

    /** What a person asks. */
    public interface Question {
        Sought of(Person person);
    }

    /** Work that each of some threads begins for itself. */
    interface Work extends Supplier<java.util.function.IntConsumer> {}
}
