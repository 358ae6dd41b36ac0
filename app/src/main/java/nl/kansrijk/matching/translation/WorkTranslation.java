package nl.kansrijk.matching.translation;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Inclusion.Welcome;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.employers.Task;
import nl.kansrijk.employers.Terms.Contract;
import nl.kansrijk.engine.Agreement;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Answers;
import nl.kansrijk.engine.Growth;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;
import nl.kansrijk.engine.Trade;
import nl.kansrijk.engine.Week;
import nl.kansrijk.taxonomy.Occupation;
import org.springframework.stereotype.Component;

/** The trade, the hours, the place of work and the growth of a vacancy. Source: domain g.2. */
@Component
class WorkTranslation {
    private final Numbers numbers;
    private final Tastes tastes;

    WorkTranslation(Numbers numbers, Tastes tastes) {
        this.numbers = numbers;
        this.tastes = tastes;
    }

    /** The sector is that of the occupation: a section of SBI 2008. */
    Trade trade(Draft draft) {
        var occupation = draft.head().occupation();
        var known = occupation.flatMap(numbers::known);
        return new Trade(
                occupation.map(numbers::occupation).orElseGet(OptionalInt::empty),
                occupation.map(numbers::sectorOf).orElseGet(OptionalInt::empty),
                Set.of(agreement(draft.work().terms().agreement())),
                known.filter(work -> work.schooling() > Occupation.IN_WEEKS).isPresent(),
                known.map(tastes::gives).orElse(Set.of()),
                occupation.map(numbers::kindOf).orElseGet(OptionalInt::empty));
    }

    private static Agreement agreement(nl.kansrijk.employers.Terms.Agreement offered) {
        return switch (offered) {
            case REGULAR -> Agreement.REGULAR;
            case LEARN_JOB -> Agreement.LEARN_WORK;
            case VOLUNTARY -> Agreement.VOLUNTEER;
            case WORK_EXPERIENCE -> Agreement.WORK_EXPERIENCE;
        };
    }

    static Schedule schedule(Draft draft) {
        var work = draft.work();
        return new Schedule(
                Optional.of(new HourRange(work.least().value(), work.most().value())),
                work.days().bits() == 0
                        ? Optional.empty()
                        : Optional.of(new Week(work.days().bits())),
                draft.head()
                        .start()
                        .map(day -> OptionalInt.of((int) day.toEpochDay()))
                        .orElseGet(OptionalInt::empty));
    }

    Setting setting(Draft draft) {
        return new Setting(
                loads(VacancyTranslation.loads(draft.loads(), load -> true)),
                loads(VacancyTranslation.loads(draft.loads(), LoadAsked::aidPossible)),
                new Answers(helps(draft), Set.of()),
                OptionalInt.of(draft.inclusion().guidanceHoursPerWeek()));
    }

    private Set<Integer> loads(Set<String> codes) {
        return VacancyTranslation.all(codes, code -> numbers.load(code));
    }

    private Set<Integer> helps(Draft draft) {
        var names = new HashSet<String>();
        draft.inclusion().accommodations().forEach(one -> names.add(one.name()));
        if (draft.inclusion().welcomes().contains(Welcome.JOB_COACH)) names.add("JOB_COACH");
        if (!draft.inclusion().technology().isBlank()) names.add("TECHNOLOGY");
        return VacancyTranslation.all(names, numbers::help);
    }

    Growth growth(Draft draft) {
        var growth = draft.growth();
        return new Growth(
                draft.tasks().stream()
                        .filter(task -> task.learnableInWeeks() > 0)
                        .map(Task::skill)
                        .flatMap(skill -> numbers.skill(skill).stream().boxed())
                        .collect(Collectors.toUnmodifiableSet()),
                said(growth.trainingOffered()),
                said(growth.nextStep()),
                draft.work().terms().contract() == Contract.INDEFINITE ? Answer.YES : said(growth.whyPeopleStay()));
    }

    private static Answer said(String words) {
        return words.isBlank() ? Answer.UNKNOWN : Answer.YES;
    }
}
