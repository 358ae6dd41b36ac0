package nl.kansrijk.matching.cards;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Task;
import nl.kansrijk.matching.translation.Numbers;
import org.springframework.stereotype.Component;

/** Says by what someone could be recognised when seen from one job. */
@Component
class Recognition {
    private final Numbers numbers;

    Recognition(Numbers numbers) {
        this.numbers = numbers;
    }

    Traits of(Supply person, Demand demand) {
        return new Traits(
                Traits.ring(person.place(), demand.place()),
                sector(person),
                topSkill(person, demand),
                Traits.band(person.practice().hours()));
    }

    private OptionalInt sector(Supply person) {
        var wished = person.wishes().sectors().stream()
                .mapToInt(Integer::intValue)
                .filter(Numbers::isSector)
                .min();
        if (wished.isPresent()) return wished;
        return Stream.of(
                        person.wishes().occupations(),
                        person.abilities().experience().yes())
                .filter(known -> !known.isEmpty())
                .limit(1)
                .flatMap(Set::stream)
                .flatMapToInt(occupation -> numbers.sectorOf(occupation).stream())
                .min();
    }

    /** The skill that counts most for this job, else the one someone can do best. */
    private static OptionalInt topSkill(Supply person, Demand demand) {
        var own = person.abilities().skills().byCode();
        var asked = demand.asked().tasks().stream()
                .sorted(Comparator.comparingInt((Task task) -> -task.sharePercent()))
                .mapToInt(Task::skill)
                .filter(skill -> knows(own, skill))
                .findFirst();
        if (asked.isPresent()) return asked;
        return own.values().stream()
                .sorted(Comparator.comparingInt((Skill skill) -> -skill.level()).thenComparingInt(Skill::code))
                .mapToInt(Skill::code)
                .findFirst();
    }

    /** Whether someone can do this at least a little; asked at level nought is no. */
    static boolean knows(Map<Integer, Skill> own, int skill) {
        return own.containsKey(skill) && own.get(skill).level() > 0;
    }
}
