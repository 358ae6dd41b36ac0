package nl.kansrijk.engine;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The soft lines with a plain yes, no or unknown: wishes, growth, start and guidance. */
final class Preferences {
    private Preferences() {}

    static List<Line> lines() {
        return List.of(
                wish(
                        "wish-occupation",
                        3,
                        (d, s) -> in(s.wishes().occupations(), d.trade().occupation())),
                wish(
                        "wish-sector",
                        2,
                        (d, s) -> in(s.wishes().sectors(), d.trade().sector())),
                wish("wish-tasks", 2, (d, s) -> meet(s.wishes().tasks(), skills(d))),
                wish(
                        "wish-agreement",
                        1,
                        (d, s) -> meet(s.wishes().agreements(), d.trade().agreements())),
                growth(
                        "wish-learn",
                        Fact.Asker.PERSON,
                        (d, s) -> meet(s.wishes().learn(), d.growth().teaches())),
                growth(
                        "growth-training",
                        Fact.Asker.EMPLOYER,
                        (d, s) -> wanted(s, d.growth().training())),
                growth(
                        "growth-next-step",
                        Fact.Asker.EMPLOYER,
                        (d, s) -> wanted(s, d.growth().nextStep())),
                growth(
                        "growth-lasting",
                        Fact.Asker.EMPLOYER,
                        (d, s) -> d.growth().lasting()),
                Line.soft(
                        new Preference("start", Fact.Asker.PERSON, 0, Preferences::inTime),
                        1,
                        Aspect.PRACTICAL,
                        Aspect.PRACTICE),
                Line.soft(new Preference("guidance", Fact.Asker.EMPLOYER, 0, Preferences::guided), 1, Aspect.SUPPORT));
    }

    private static Line wish(String id, int weight, java.util.function.BiFunction<Demand, Row, Answer> question) {
        return Line.soft(new Preference(id, Fact.Asker.PERSON, 0, question), weight, Aspect.WISHES);
    }

    private static Line growth(
            String id, Fact.Asker asker, java.util.function.BiFunction<Demand, Row, Answer> question) {
        return Line.soft(new Preference(id, asker, 0, question), 1, Aspect.GROWTH);
    }

    private static Answer in(Set<Integer> wished, OptionalInt code) {
        if (wished.isEmpty() || code.isEmpty()) return Answer.UNKNOWN;
        return wished.contains(code.getAsInt()) ? Answer.YES : Answer.NO;
    }

    private static <T> Answer meet(Set<T> wished, Set<T> offered) {
        if (wished.isEmpty() || offered.isEmpty()) return Answer.UNKNOWN;
        return Collections.disjoint(wished, offered) ? Answer.NO : Answer.YES;
    }

    private static Set<Integer> skills(Demand demand) {
        return demand.asked().tasks().stream().map(Task::skill).collect(java.util.stream.Collectors.toSet());
    }

    private static Answer wanted(Row supply, Answer offered) {
        return supply.wishes().growth() == Answer.NO ? Answer.YES : offered;
    }

    private static Answer inTime(Demand demand, Row supply) {
        var from = supply.practice().availableFrom();
        var start = demand.schedule().start();
        if (from.isEmpty() || start.isEmpty()) return Answer.UNKNOWN;
        return from.getAsInt() <= start.getAsInt() ? Answer.YES : Answer.NO;
    }

    private static Answer guided(Demand demand, Row supply) {
        var needed = supply.support().guidanceHours();
        var offered = demand.setting().guidanceHours();
        if (needed.isEmpty() || offered.isEmpty()) return Answer.UNKNOWN;
        return offered.getAsInt() >= needed.getAsInt() ? Answer.YES : Answer.NO;
    }
}
