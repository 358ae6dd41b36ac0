package nl.kansrijk.engine;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The soft lines with a plain yes, no or unknown: wishes, growth, start and guidance. What the job says is read once. */
final class Preferences {
    private Preferences() {}

    static List<Line> lines() {
        return Stream.of(wishes(), growth(), practice()).flatMap(List::stream).toList();
    }

    private static List<Line> wishes() {
        return List.of(
                wish("wish-occupation", 3, Preferences::sameWork),
                wish("wish-sector", 2, job -> meet(WishColumns::sectors, fields(job))),
                wish("wish-tasks", 2, job -> likes(job.trade())),
                wish(
                        "wish-agreement",
                        1,
                        job -> agreed(WishColumns.bits(job.trade().agreements()))));
    }

    private static List<Line> growth() {
        return List.of(
                growth("wish-learn", Fact.Asker.PERSON, job -> learns(job.growth())),
                growth(
                        "growth-training",
                        Fact.Asker.EMPLOYER,
                        job -> wanted(job.growth().training())),
                growth(
                        "growth-next-step",
                        Fact.Asker.EMPLOYER,
                        job -> wanted(job.growth().nextStep())),
                growth(
                        "growth-lasting",
                        Fact.Asker.EMPLOYER,
                        job -> person -> job.growth().lasting()));
    }

    private static List<Line> practice() {
        var start = new Preference("start", Fact.Asker.PERSON, 0, Preferences::inTime);
        var guidance = new Preference("guidance", Fact.Asker.EMPLOYER, 0, Preferences::guided);
        return List.of(Line.soft(start, 1, Aspect.PRACTICAL, Aspect.PRACTICE), Line.soft(guidance, 1, Aspect.SUPPORT));
    }

    private static Line wish(String id, int weight, Function<Demand, Function<Row, Answer>> question) {
        return Line.soft(new Preference(id, Fact.Asker.PERSON, 0, question), weight, Aspect.WISHES);
    }

    private static Line growth(String id, Fact.Asker asker, Function<Demand, Function<Row, Answer>> question) {
        return Line.soft(new Preference(id, asker, 0, question), 1, Aspect.GROWTH);
    }

    /** Another occupation than wished is no no where it is of the same kind or in a sector that is wished: a question. */
    private static Function<Row, Answer> sameWork(Demand job) {
        var same = in(WishColumns::occupations, job.trade().occupation());
        var near = meet(WishColumns::sectors, fields(job));
        return person -> {
            var answer = same.apply(person);
            return answer == Answer.NO && near.apply(person) == Answer.YES ? Answer.UNKNOWN : answer;
        };
    }

    private static int[] fields(Demand job) {
        return IntStream.concat(job.trade().sector().stream(), job.trade().kind().stream())
                .sorted()
                .toArray();
    }

    private static Function<Row, Answer> in(Function<WishColumns, int[]> wished, OptionalInt code) {
        return meet(wished, code.stream().toArray());
    }

    private static Function<Row, Answer> meet(Function<WishColumns, int[]> wished, int[] offered) {
        return person -> {
            int[] codes = wished.apply(person.wishes());
            if (codes.length == 0 || offered.length == 0) return Answer.UNKNOWN;
            return WishColumns.meet(codes, offered) ? Answer.YES : Answer.NO;
        };
    }

    private static Function<Row, Answer> likes(Trade trade) {
        return meet(WishColumns::likes, WishColumns.sorted(trade.gives()));
    }

    private static Function<Row, Answer> learns(Growth growth) {
        return meet(WishColumns::learn, WishColumns.sorted(growth.teaches()));
    }

    private static Function<Row, Answer> agreed(int offered) {
        return person -> {
            int wished = person.wishes().agreements();
            if (wished == 0 || offered == 0) return Answer.UNKNOWN;
            return (wished & offered) == 0 ? Answer.NO : Answer.YES;
        };
    }

    private static Function<Row, Answer> wanted(Answer offered) {
        return person -> person.wishes().growth() == Answer.NO ? Answer.YES : offered;
    }

    /** Who said from when is not asked again: work without a first day waits for anyone. */
    private static Function<Row, Answer> inTime(Demand job) {
        var start = job.schedule().start();
        return person -> {
            var from = person.practice().availableFrom();
            if (from.isEmpty()) return Answer.UNKNOWN;
            return start.isEmpty() || from.getAsInt() <= start.getAsInt() ? Answer.YES : Answer.NO;
        };
    }

    private static Function<Row, Answer> guided(Demand job) {
        var offered = job.setting().guidanceHours();
        return person -> {
            var needed = person.guidanceHours();
            if (needed.isEmpty() || offered.isEmpty()) return Answer.UNKNOWN;
            return needed.getAsInt() <= offered.getAsInt() ? Answer.YES : Answer.NO;
        };
    }
}
