package nl.kansrijk.matching.translation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.employers.CompetencyAsked;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.Task;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/** Turns a vacancy into what the engine judges. What the employer did not say is a question, never a demand. */
@Component
public class VacancyTranslation {
    private final Numbers numbers;
    private final Places places;
    private final WorkTranslation work;

    VacancyTranslation(Numbers numbers, Places places, WorkTranslation work) {
        this.numbers = numbers;
        this.places = places;
        this.work = work;
    }

    public Demand demand(Vacancy vacancy) {
        var draft = vacancy.draft();
        return new Demand(
                vacancy.id().value(),
                vacancy.tenant().value(),
                places.of(draft.work().postcode()).map(place -> new Position(place.lat(), place.lon())),
                work.trade(draft),
                asked(draft.asked(), tasks(draft.tasks())),
                WorkTranslation.schedule(draft),
                work.setting(draft),
                work.growth(draft));
    }

    /** Tasks with the same skill become one with their shares together. */
    private List<Task> tasks(List<nl.kansrijk.employers.Task> tasks) {
        Map<Integer, Task> bySkill = new LinkedHashMap<>();
        for (var task : tasks)
            numbers.skill(task.skill())
                    .ifPresent(skill -> bySkill.merge(
                            skill,
                            new Task(skill, task.sharePercent(), task.mustOnDay1(), task.learnableInWeeks()),
                            VacancyTranslation::together));
        return new ArrayList<>(bySkill.values());
    }

    private static Task together(Task one, Task other) {
        return new Task(
                one.skill(),
                one.sharePercent() + other.sharePercent(),
                one.mustOnDay1() || other.mustOnDay1(),
                Math.max(one.learnableInWeeks(), other.learnableInWeeks()));
    }

    private Asked asked(nl.kansrijk.employers.Asked asked, List<Task> tasks) {
        return new Asked(
                tasks,
                competencies(asked.competencies()),
                certificates(asked),
                all(asked.licences(), code -> numbers.licence(code)),
                dutch(asked.languages()),
                Set.of());
    }

    private static Map<Integer, Integer> competencies(List<CompetencyAsked> asked) {
        Map<Integer, Integer> weighed = new HashMap<>();
        asked.forEach(one -> weighed.merge(Integer.parseInt(one.code()), one.importance(), Math::max));
        return weighed;
    }

    private Set<Integer> certificates(nl.kansrijk.employers.Asked asked) {
        var codes = new HashSet<>(all(asked.certificates(), code -> numbers.certificate(code)));
        asked.diploma().ifPresent(diploma -> codes.add(numbers.diploma(diploma.ground())));
        return codes;
    }

    private static Map<LanguageSkill, LanguageAsked> dutch(List<nl.kansrijk.employers.LanguageAsked> languages) {
        var levels = new EnumMap<LanguageSkill, LanguageAsked>(LanguageSkill.class);
        for (var one : languages)
            if (one.language().equals("nl"))
                levels.put(
                        LanguageSkill.valueOf(one.skill().name()),
                        new LanguageAsked(one.level().ordinal() + 1, one.learnOnJob()));
        return levels;
    }

    static Set<Integer> all(Set<String> codes, Function<String, OptionalInt> number) {
        return codes.stream()
                .flatMap(code -> number.apply(code).stream().boxed())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> loads(List<LoadAsked> loads, java.util.function.Predicate<LoadAsked> which) {
        return loads.stream().filter(which).map(LoadAsked::code).collect(Collectors.toUnmodifiableSet());
    }
}
