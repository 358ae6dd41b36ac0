package nl.kansrijk.matching.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.Score;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Task;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.matching.cards.Crowd.Traits;
import nl.kansrijk.matching.cards.OpenCard.Extras;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;

/** Makes cards on which nobody stands out: the traits together and every word apart are true of at least k people. */
@Component
class Veil {
    private static final int ON_A_CARD = 3;

    private final Numbers numbers;

    Veil(Numbers numbers) {
        this.numbers = numbers;
    }

    Room over(Demand demand, List<Supply> people, int k) {
        var traits = people.stream().map(person -> traits(person, demand)).toList();
        return new Room(demand, people, new Crowd(traits, k), k);
    }

    private Traits traits(Supply person, Demand demand) {
        return new Traits(
                Crowd.ring(person.place(), demand.place()),
                sector(person),
                topSkill(person, demand),
                Crowd.band(person.practice().hours()));
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

    private static boolean knows(Map<Integer, Skill> own, int skill) {
        return own.containsKey(skill) && own.get(skill).level() > 0;
    }

    /** One vacancy with everyone who could be shown for it. */
    final class Room {
        private final Demand demand;
        private final List<Supply> people;
        private final Crowd crowd;
        private final int k;

        private Room(Demand demand, List<Supply> people, Crowd crowd, int k) {
            this.demand = demand;
            this.people = people;
            this.crowd = crowd;
            this.k = k;
        }

        Optional<OpenCard> card(Supply person, Score score) {
            return crowd.veil(traits(person, demand)).map(shown -> card(person, shown, score));
        }

        private OpenCard card(Supply person, Traits shown, Score score) {
            return new OpenCard(
                    ring(shown),
                    shown.hours().map(Veil::hours),
                    shown.sector().stream()
                            .mapToObj(sector -> "taxonomy.sector." + numbers.sector(sector))
                            .findFirst(),
                    Bars.of(score.toJob(), score.toClient()),
                    shown.topSkill().isPresent() ? skills(person, true) : List.of(),
                    skills(person, false),
                    extras(person));
        }

        /** Tasks of this job that the person can do, or can still learn here. */
        private List<SkillCode> skills(Supply person, boolean known) {
            var own = person.abilities().skills().byCode();
            return demand.asked().tasks().stream()
                    .filter(task -> knows(own, task.skill()) == known)
                    .filter(task -> known || task.learnableInWeeks() > 0)
                    .map(Task::skill)
                    .filter(skill ->
                            common(other -> knows(other.abilities().skills().byCode(), skill) == known))
                    .limit(ON_A_CARD)
                    .map(numbers::skill)
                    .toList();
        }

        private Extras extras(Supply person) {
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
                            code -> common(other ->
                                    other.abilities().certificates().yes().contains(code)),
                            code -> "taxonomy.certificate." + numbers.certificate(code)));
        }

        private boolean common(java.util.function.Predicate<Supply> word) {
            return Crowd.common(people, word, k);
        }
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

    private static Reason ring(Traits shown) {
        var km = shown.km();
        return km.isEmpty()
                ? Reason.of("matching.card.ring-region")
                : new Reason("matching.card.ring", Map.of("km", Integer.toString(km.getAsInt())));
    }

    private static Reason hours(nl.kansrijk.engine.HourRange range) {
        return new Reason(
                "matching.card.hours",
                Map.of("least", Integer.toString(range.least()), "most", Integer.toString(range.most())));
    }
}
