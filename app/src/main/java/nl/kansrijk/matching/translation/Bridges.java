package nl.kansrijk.matching.translation;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Way;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.instruments.Trainings;
import org.springframework.stereotype.Component;

/** The trainings on offer, as bridges for the engine. A language course brings all five skills of Dutch to its level. */
@Component
public class Bridges {
    private static final List<String> LEVELS = List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2");

    private final Trainings trainings;
    private final Numbers numbers;

    Bridges(Trainings trainings, Numbers numbers) {
        this.trainings = trainings;
        this.numbers = numbers;
    }

    /** What is on offer at one moment, for one question; the trainings by the number of their bridge. */
    public record Offer(List<Bridge> bridges, Map<UUID, Training> trainings) {
        public List<TrainingId> of(Way way) {
            return way.bridges().stream().map(bridge -> of(bridge.id())).toList();
        }

        public TrainingId of(UUID bridge) {
            return java.util.Objects.requireNonNull(trainings.get(bridge)).id();
        }
    }

    public Offer offer() {
        var all = trainings.all();
        return new Offer(
                all.stream().map(this::bridge).toList(),
                all.stream().collect(Collectors.toMap(Bridges::number, training -> training)));
    }

    /** One training as the engine knows it. */
    public Bridge bridge(Training training) {
        return new Bridge(
                number(training),
                training.outcome().skills().stream()
                        .flatMap(skill -> numbers.skill(skill).stream().boxed())
                        .collect(Collectors.toUnmodifiableSet()),
                dutch(training),
                VacancyTranslation.all(training.outcome().certificates(), code -> numbers.certificate(code)),
                training.weeks(),
                training.cost().cents(),
                training.cost().funder().name(),
                (int) training.nextStart().toEpochDay());
    }

    /** The levels of Dutch after this training, by skill; empty when it teaches no Dutch. Range: 0..7. */
    private static Map<LanguageSkill, Integer> dutch(Training training) {
        var levels = new EnumMap<LanguageSkill, Integer>(LanguageSkill.class);
        training.outcome()
                .language()
                .filter(step -> step.language().equals("nl"))
                .ifPresent(step -> {
                    for (var skill : LanguageSkill.values()) levels.put(skill, LEVELS.indexOf(step.level()));
                });
        return levels;
    }

    private static UUID number(Training training) {
        return UUID.nameUUIDFromBytes(training.id().value().getBytes(StandardCharsets.UTF_8));
    }
}
