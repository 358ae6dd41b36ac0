package nl.kansrijk.matching.cards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Task;
import nl.kansrijk.matching.cards.OpenCard.Extras;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.SkillCode;

/** What may be said of someone word by word: only what is true of at least k of these people. */
record CommonWords(List<Supply> people, int k, Numbers numbers) {
    private static final int ON_A_CARD = 3;

    /** Tasks of this job that the person can do, or can still learn here. */
    List<SkillCode> skills(Demand demand, Supply person, boolean known) {
        var own = person.abilities().skills().byCode();
        return demand.asked().tasks().stream()
                .filter(task -> Recognition.knows(own, task.skill()) == known)
                .filter(task -> known || task.learnableInWeeks() > 0)
                .map(Task::skill)
                .filter(skill -> common(
                        other -> Recognition.knows(other.abilities().skills().byCode(), skill) == known))
                .limit(ON_A_CARD)
                .map(numbers::skill)
                .toList();
    }

    Extras extras(Supply person) {
        return new Extras(
                words(
                        competencies(person),
                        code -> common(other -> competencies(other).contains(code)),
                        code -> "taxonomy.competence." + code),
                words(
                        person.support().helps(),
                        code -> common(other -> other.support().helps().contains(code)),
                        code -> "characteristic.FN_HELP.item." + numbers.help(code)),
                words(
                        person.abilities().certificates().yes(),
                        code -> common(
                                other -> other.abilities().certificates().yes().contains(code)),
                        code -> "taxonomy.certificate." + numbers.certificate(code)));
    }

    private boolean common(Predicate<Supply> word) {
        return Crowd.common(people, word, k);
    }

    private static Set<Integer> competencies(Supply person) {
        return person.abilities().competencies().entrySet().stream()
                .filter(entry -> entry.getValue() == Mastery.GOOD || entry.getValue() == Mastery.SUFFICIENT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(Set<Integer> codes, IntPredicate common, IntFunction<String> key) {
        return codes.stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .filter(common)
                .limit(ON_A_CARD)
                .mapToObj(key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
