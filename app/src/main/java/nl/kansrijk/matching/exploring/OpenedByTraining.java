package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.List;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges;
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
    private final Bridges bridges;

    OpenedByTraining(Index index, Works works, Bridges bridges) {
        this.index = index;
        this.works = works;
        this.bridges = bridges;
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
        var bridge = bridges.bridge(training);
        var vacancies = index.vacancies(Index.numbers(passage.reach().sources())).stream()
                .filter(job -> asks(job, bridge))
                .map(job -> new VacancyId(job.id()))
                .sorted(Comparator.comparing(VacancyId::value))
                .toList();
        return new Opening(works(training, bridge), vacancies);
    }

    private List<OccupationCode> works(Training training, Bridge bridge) {
        var all = works.all();
        return all.occupations().stream()
                .filter(work -> bridge.isFor(works.demand(work, all)))
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

    private static boolean asks(Demand job, Bridge bridge) {
        boolean paper = job.asked().certificates().stream().anyMatch(bridge.certificates()::contains);
        return bridge.isFor(job) || paper || asksDutch(job, bridge);
    }

    /** Whether it asks Dutch, at most at the level that this training ends with. */
    private static boolean asksDutch(Demand job, Bridge bridge) {
        return job.asked().dutch().entrySet().stream()
                .anyMatch(asked -> asked.getValue().level() <= bridge.dutch().getOrDefault(asked.getKey(), -1));
    }
}
