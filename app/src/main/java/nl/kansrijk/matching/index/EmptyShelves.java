package nl.kansrijk.matching.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.kansrijk.engine.Likeness;
import nl.kansrijk.matching.translation.PersonTranslation;
import nl.kansrijk.matching.translation.VacancyTranslation;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/** Makes shelves to fill, with the likenesses of the taxonomy as it is at that moment. */
@Component
class EmptyShelves {
    private final Skills skills;
    private final Shelves.Translations translations;

    EmptyShelves(Skills skills, PersonTranslation persons, VacancyTranslation vacancies) {
        this.skills = skills;
        this.translations = new Shelves.Translations(persons, vacancies);
    }

    Shelves shelves() {
        Map<Integer, Map<Integer, Integer>> known = new ConcurrentHashMap<>();
        Likeness likeness = skill -> known.computeIfAbsent(skill, this::alike);
        return new Shelves(likeness, translations, skills.version());
    }

    private Map<Integer, Integer> alike(int skill) {
        return skills.like(skills.code(skill), Index.ALIKE).stream()
                .collect(Collectors.toUnmodifiableMap(one -> skills.number(one.code()), one -> one.permille()));
    }
}
