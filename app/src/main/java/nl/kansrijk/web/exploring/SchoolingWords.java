package nl.kansrijk.web.exploring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.exploring.Opened;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.exploring.ExploringView.Opens;
import nl.kansrijk.web.exploring.Looking.OneWay;
import nl.kansrijk.web.exploring.RouteView.Schooling;
import org.springframework.stereotype.Component;

/** Puts in words which training teaches what is missing on the way to one kind of work, and what no training teaches. */
@Component
class SchoolingWords {
    private static final int MOST_SKILLS = 6;
    private final Labels labels;

    SchoolingWords(Labels labels) {
        this.labels = labels;
    }

    Schooling of(OneWay found, Reader reader) {
        var trainings = trainings(found).stream()
                .flatMap(one -> opens(one, found, reader).stream())
                .toList();
        return new Schooling(says(found.route().work(), trainings, reader), trainings, untaught(found, reader));
    }

    /** What no training for this work teaches: what others do, and what none does. */
    private String untaught(OneWay found, Reader reader) {
        var offered = found.route().trainings();
        var left = missing(found.route().work().skills())
                .filter(skill -> !taught(skill, found))
                .collect(Collectors.partitioningBy(
                        skill -> Training.teaching(skill, offered).isEmpty()));
        return Stream.of(
                        said("elsewhere", left.getOrDefault(false, List.of()), reader),
                        said("untaught", left.getOrDefault(true, List.of()), reader))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Where nothing new can be learned in weeks, but something like what is there can, that is said. */
    private static String says(Within work, List<Opens> trainings, Reader reader) {
        boolean alike = work.closing().weeks() == 0 && !trainings.isEmpty();
        return alike
                ? reader.say("closing.like")
                : reader.countOrNone("closing", work.closing().weeks());
    }

    /** Those that close the way, then those that teach exactly what is only alike now. */
    private static List<Training> trainings(OneWay found) {
        var work = found.route().work();
        var closing =
                work.closing().trainings().stream().flatMap(id -> found.named().training(id));
        var alike = found.route().serving().stream()
                .filter(one -> work.skills().like().stream().anyMatch(one::teaches));
        return Stream.concat(closing, alike).distinct().toList();
    }

    private Optional<Opens> opens(Training training, OneWay found, Reader reader) {
        var skills = found.route().work().skills();
        var fresh = taughtHere(training, missing(skills).toList());
        var alike = taughtHere(training, skills.like());
        var about = Stream.of(said("teaches", fresh, reader), said("teaches.like", alike, reader))
                .filter(text -> !text.isEmpty())
                .toList();
        return Sides.opens(opened(training.id(), found), String.join(" ", about), "work.opens", found.named(), reader);
    }

    private String said(String key, List<SkillCode> skills, Reader reader) {
        return skills.isEmpty() ? "" : reader.say(key, named(skills, reader));
    }

    private String named(List<SkillCode> skills, Reader reader) {
        return labels.skills(skills, MOST_SKILLS, reader.words());
    }

    private static List<SkillCode> taughtHere(Training training, Collection<SkillCode> skills) {
        return skills.stream().filter(training::teaches).toList();
    }

    private static Stream<SkillCode> missing(Within.Sorted skills) {
        return Stream.concat(skills.fresh().stream(), skills.unasked().stream());
    }

    private static boolean taught(SkillCode skill, OneWay found) {
        return found.route().serving().stream().anyMatch(one -> one.teaches(skill));
    }

    private static Opened opened(TrainingId id, OneWay found) {
        return found.route().opened().stream()
                .filter(one -> one.training().equals(id))
                .findFirst()
                .orElseGet(() -> new Opened(id, List.of()));
    }
}
