package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Task;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a training is for, whoever follows it: the kinds of work that ask what it teaches, and the open vacancies that do. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenedByTraining {
    private static final int MOST = 12;

    private final Index index;
    private final Works works;
    private final Numbers numbers;

    OpenedByTraining(Index index, Works works, Numbers numbers) {
        this.index = index;
        this.works = works;
        this.numbers = numbers;
    }

    /** Kinds of work, those that ask most of it first, and open vacancies that ask something of it. */
    public record Opening(List<OccupationCode> works, List<VacancyId> vacancies) {
        public Opening {
            works = List.copyOf(works);
            vacancies = List.copyOf(vacancies);
        }
    }

    /** Of one training, among the vacancies that who looks may read. */
    public Opening of(Training training, Passage passage) {
        var taught = taught(training);
        var vacancies = index.vacancies(Index.numbers(passage.reach().sources())).stream()
                .filter(job -> asks(job, taught, training))
                .map(job -> new VacancyId(job.id()))
                .sorted(Comparator.comparing(VacancyId::value))
                .toList();
        return new Opening(works(training), vacancies);
    }

    private List<OccupationCode> works(Training training) {
        return works.all().occupations().stream()
                .filter(work -> work.schooling() <= Occupation.IN_WEEKS && share(work, training) > 0)
                .sorted(Comparator.comparingInt((Occupation work) -> -share(work, training))
                        .thenComparing(Occupation::number))
                .limit(MOST)
                .map(Occupation::code)
                .toList();
    }

    /** Part of the essential skills that is taught. Unit: permille. */
    private int share(Occupation work, Training training) {
        var asked = works.essential(work.code());
        return (int) (1000 * asked.stream().filter(training::teaches).count() / asked.size());
    }

    private Set<Integer> taught(Training training) {
        return training.outcome().skills().stream()
                .flatMap(skill -> numbers.skill(skill).stream().boxed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean asks(Demand job, Set<Integer> taught, Training training) {
        boolean skill = !job.trade().studied()
                && job.asked().tasks().stream().map(Task::skill).anyMatch(taught::contains);
        var certificates = new HashSet<>(job.asked().certificates());
        certificates.retainAll(training.outcome().certificates().stream()
                .flatMap(code -> numbers.certificate(code).stream().boxed())
                .collect(Collectors.toSet()));
        return skill || !certificates.isEmpty() || asksDutch(job, training);
    }

    /** Whether it asks Dutch, at most at the level that this training ends with. */
    private static boolean asksDutch(Demand job, Training training) {
        var levels = Bridges.dutch(training);
        return job.asked().dutch().entrySet().stream()
                .anyMatch(asked -> asked.getValue().level() <= level(levels, asked.getKey()));
    }

    private static int level(Map<LanguageSkill, Integer> levels, LanguageSkill skill) {
        return levels.getOrDefault(skill, -1);
    }
}
