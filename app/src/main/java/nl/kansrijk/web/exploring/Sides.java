package nl.kansrijk.web.exploring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.exploring.Counting;
import nl.kansrijk.matching.exploring.Opened;
import nl.kansrijk.matching.exploring.Surroundings;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.exploring.ExploringView.Beside;
import nl.kansrijk.web.exploring.ExploringView.Opens;
import nl.kansrijk.web.exploring.ExploringView.Reason;
import nl.kansrijk.web.exploring.Looking.Around;
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

    /** Everything that stands beside the kinds of work. */
    Beside beside(Around found, ExploringQuery query, Reader reader) {
        var around = found.around();
        return new Beside(
                reasons(around, reader),
                competencies(around, query, reader),
                around.inOrder().stream()
                        .limit(Looking.MOST_TRAININGS)
                        .flatMap(one ->
                                opens(one, suits(one.training(), around, reader), "opens", found.named(), reader)
                                        .stream())
                        .toList(),
                Visits.of(found.visits(), reader));
    }

    /** For each skill the sectors in which it counts, the widest first. Source: row 4-37. */
    private List<Reason> reasons(Surroundings around, Reader reader) {
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

    /** For each competency of who looks the sectors that ask it, with open vacancies. */
    private static List<Reason> competencies(Surroundings around, ExploringQuery query, Reader reader) {
        return around.counting().stream()
                .filter(one -> one.own() && !asked(one, query))
                .limit(MOST_REASONS)
                .map(one -> counts(one, reader))
                .toList();
    }

    /** The same for the competency that was asked for; empty when none was, or no open vacancy asks it. */
    static Optional<Reason> asked(Surroundings around, ExploringQuery query, Reader reader) {
        return around.counting().stream()
                .filter(one -> asked(one, query))
                .map(one -> counts(one, reader))
                .findFirst();
    }

    private static Reason counts(Counting one, Reader reader) {
        return new Reason(
                reader.words().say("taxonomy.competence." + one.competency()),
                reader.count("counts", one.sectors().size(), listed(one, reader.words())));
    }

    private static boolean asked(Counting one, ExploringQuery query) {
        return query.competency().equals(Integer.toString(one.competency()));
    }

    private static String listed(Counting one, Words words) {
        return one.sectors().entrySet().stream()
                .map(sector -> Labels.sector(sector.getKey(), words) + " (" + sector.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<String> counting(SkillCode skill, Surroundings around) {
        return around.within().stream()
                .filter(work -> work.skills().can().contains(skill))
                .map(Within::sector)
                .distinct()
                .sorted()
                .toList();
    }

    /** Why this training suits someone; empty when only the vacancies it opens tell. */
    private String suits(TrainingId training, Surroundings around, Reader reader) {
        return around.suits(training, List.of())
                .map(work ->
                        reader.say("suits." + around.suit(work), labels.occupation(work.occupation(), reader.words())))
                .orElse("");
    }

    /** About: what it is for; key: of the words for how many vacancies it opens. */
    static Optional<Opens> opens(Opened opened, String about, String key, Named named, Reader reader) {
        var words = reader.words();
        return named.training(opened.training())
                .findFirst()
                .map(training -> new Opens(
                        TrainingWords.title(training, words),
                        reader.training(training.id(), Optional.empty()),
                        reader.facts(training),
                        about,
                        reader.countOrNone(key, opened.vacancies().size()),
                        opened.vacancies().stream()
                                .limit(Looking.MOST_VACANCIES)
                                .flatMap(named::vacancy)
                                .map(one -> new Lists.Tab(
                                        one.title() + " · " + named.firm(one),
                                        reader.training(training.id(), Optional.of(one.id())),
                                        false))
                                .toList()));
    }
}
