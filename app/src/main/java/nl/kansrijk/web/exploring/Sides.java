package nl.kansrijk.web.exploring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.matching.exploring.Opened;
import nl.kansrijk.matching.exploring.Surroundings;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.exploring.ExploringView.Opens;
import nl.kansrijk.web.exploring.ExploringView.Reason;
import nl.kansrijk.web.exploring.Looking.Named;
import nl.kansrijk.web.trainings.TrainingWords;
import org.springframework.stereotype.Component;

/** What stands beside the kinds of work: skills with the sectors in which they count, and trainings with what they open. */
@Component
class Sides {
    private static final int MOST_REASONS = 6;
    private final Labels labels;

    Sides(Labels labels) {
        this.labels = labels;
    }

    /** For each skill the sectors in which it counts, the widest first. Source: row 4-37. */
    List<Reason> reasons(Surroundings around, Reader reader) {
        return around.skills().stream()
                .map(skill -> Map.entry(skill, counting(skill, around)))
                .filter(one -> !one.getValue().isEmpty())
                .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
                .limit(MOST_REASONS)
                .map(one -> new Reason(
                        labels.skill(one.getKey(), reader.words()),
                        one.getValue().stream()
                                .map(sector -> Labels.sector(sector, reader.words()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static List<String> counting(SkillCode skill, Surroundings around) {
        return around.within().stream()
                .filter(work -> work.skills().can().contains(skill))
                .map(Within::sector)
                .distinct()
                .sorted()
                .toList();
    }

    static Optional<Opens> opens(Opened opened, Named named, Reader reader) {
        var words = reader.words();
        return named.training(opened.training())
                .findFirst()
                .map(training -> new Opens(
                        TrainingWords.title(training, words),
                        TrainingWords.path(training),
                        TrainingWords.facts(training, words),
                        reader.countOrNone("opens", opened.vacancies().size()),
                        opened.vacancies().stream()
                                .limit(Looking.MOST_VACANCIES)
                                .flatMap(named::vacancy)
                                .map(one -> new Lists.Tab(
                                        one.title() + " · " + named.firm(one),
                                        reader.self()
                                                ? ""
                                                : "/vacatures/" + one.id().value() + "/waarom/"
                                                        + reader.client().value(),
                                        false))
                                .toList()));
    }
}
