package nl.kansrijk.matching;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.Trainings;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Likeness;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows one skill code over persons, vacancies and trainings: the same code on all of them. Source: row X-09. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SameCode {
    private final Index index;
    private final Numbers numbers;
    private final Skills skills;
    private final Trainings trainings;

    SameCode(Index index, Numbers numbers, Skills skills, Trainings trainings) {
        this.index = index;
        this.numbers = numbers;
        this.skills = skills;
        this.trainings = trainings;
    }

    /**
     * Where a skill code stands. On the client: with which level 0..3, when the passage is about one; vacancies: open ones
     * within reach that ask it; teaching: trainings that teach it; alike: those that only teach something that can stand in
     * for it, as an explanation counts it.
     */
    public record Trail(
            SkillCode code,
            OptionalInt levelOfClient,
            List<VacancyId> vacancies,
            List<Training> teaching,
            List<Alike> alike) {
        public Trail {
            vacancies = List.copyOf(vacancies);
            teaching = List.copyOf(teaching);
            alike = List.copyOf(alike);
        }
    }

    /** A training with the skill in it that is most like the one that is asked. */
    public record Alike(Training training, SkillCode teaches) {}

    /** The trail of one code. */
    public Trail trace(SkillCode code, Passage passage) {
        var number = numbers.skill(code);
        if (number.isEmpty()) return new Trail(code, OptionalInt.empty(), List.of(), List.of(), List.of());
        return new Trail(
                code,
                passage.about()
                        .map(client -> level(client, number.getAsInt(), passage))
                        .orElseGet(OptionalInt::empty),
                index.asking(number.getAsInt(), Index.numbers(passage.reach().sources())),
                trainings.teaching(code),
                alike(code));
    }

    private List<Alike> alike(SkillCode code) {
        var standIns = skills.like(code, Index.ALIKE).stream()
                .filter(like -> like.permille() >= nl.kansrijk.engine.Likeness.ENOUGH)
                .map(Likeness::code)
                .toList();
        return trainings.all().stream()
                .filter(training -> !training.teaches(code))
                .flatMap(training ->
                        standIns.stream().filter(training::teaches).limit(1).map(like -> new Alike(training, like)))
                .sorted(Comparator.comparingInt(like -> like.training().weeks()))
                .toList();
    }

    /** How many within reach have this skill, with help or better; figures only, for a passage that asks figures. */
    public int people(SkillCode code, Passage passage) {
        var number = numbers.skill(code);
        if (number.isEmpty()) return 0;
        var reach = new Reach(Index.numbers(passage.reach().owners()), Share.CHAIN);
        return index.region().having(number.getAsInt(), reach);
    }

    private OptionalInt level(ClientId client, int skill, Passage passage) {
        var person = index.person(client);
        person.ifPresent(found -> passage.shown(new TenantId(found.owner()), client, DataGroup.SKILLS_WISHES));
        return person.map(found -> found.abilities().skills().byCode().get(skill))
                .map(skillOfPerson -> OptionalInt.of(skillOfPerson.level()))
                .orElseGet(OptionalInt::empty);
    }
}
