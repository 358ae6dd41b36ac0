package nl.kansrijk.profile.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.life.Activity.Task;
import nl.kansrijk.taxonomy.Meaning;
import nl.kansrijk.taxonomy.Meaning.Certainty;
import nl.kansrijk.taxonomy.Meanings;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/**
 * From what someone did to skills to choose from. Tasks of an activity come from the own list, those of an occupation from
 * the taxonomy, own words go through the words-into-codes of the taxonomy. Touches nobody's data.
 */
@Component
public class TaskSkills {
    /** Skills to choose from in one go. */
    public static final int MOST = 7;

    private final Activities activities;
    private final Occupations occupations;
    private final Skills skills;
    private final Meanings meanings;

    TaskSkills(Activities activities, Occupations occupations, Skills skills, Meanings meanings) {
        this.activities = activities;
        this.occupations = occupations;
        this.skills = skills;
        this.meanings = meanings;
    }

    /**
     * The tasks to tick for this item, in the language of the reader: those of the own list, or else what the taxonomy says
     * the occupation asks; none for what has only own words.
     */
    public Map<String, String> tasks(String item, Locale language) {
        Map<String, String> tasks = new LinkedHashMap<>();
        activities
                .tasks(item)
                .forEach(task -> tasks.put(task.code(), task.says().in(language)));
        if (tasks.isEmpty())
            asked(item)
                    .forEach(skill -> tasks.put(
                            skill.value(), skills.label(skill, language).text()));
        return tasks;
    }

    /** The skills that may show in this story, the ones with most behind them first, at most {@link #MOST}. */
    public List<Proposed> of(LifeDraft draft, Locale language) {
        Map<SkillCode, Set<String>> found = new LinkedHashMap<>();
        var says = tasks(draft.item(), language);
        for (var task : draft.did().tasks())
            if (says.containsKey(task))
                skills(draft.item(), task).forEach(skill -> because(found, skill, says.get(task)));
        for (var own : own(draft)) fromWords(own, language, found);
        return found.entrySet().stream()
                .filter(one -> skills.find(one.getKey()).isPresent())
                .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
                .limit(MOST)
                .map(one -> new Proposed(one.getKey(), new ArrayList<>(one.getValue())))
                .toList();
    }

    /**
     * What these words show: what they clearly mean, then what is done in the activity or common occupation they speak of, most
     * of the work first, then what they may mean and what that work asks. "Kassa" is short, and yet tells a lot.
     */
    public List<SkillCode> fromWords(String words, Locale language) {
        var meant = meanings.skillsIn(words, MOST, language);
        var known = activities.meant(words).stream().limit(1).flatMap(item -> ofEveryTask(item).stream());
        var works = meanings.occupationsIn(words, 1, language).stream().flatMap(one -> asked(one.code()).stream());
        return Stream.of(codes(meant, Certainty.LIKELY::equals), known, codes(meant, any -> true), works)
                .flatMap(some -> some)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Own words may lead to a skill without naming it: then they do not support it. */
    private void fromWords(String own, Locale language, Map<SkillCode, Set<String>> found) {
        var named = codes(meanings.skillsIn(own, MOST, language), Certainty.LIKELY::equals)
                .collect(Collectors.toSet());
        for (var skill : fromWords(own, language))
            if (named.contains(skill)) because(found, skill, own);
            else found.computeIfAbsent(skill, code -> new LinkedHashSet<>());
    }

    private static Stream<SkillCode> codes(List<Meaning> meant, Predicate<Certainty> how) {
        return meant.stream().filter(one -> how.test(one.certainty())).map(one -> new SkillCode(one.code()));
    }

    /** The first skill of each task, then the others. */
    private List<SkillCode> ofEveryTask(String item) {
        var all = activities.tasks(item).stream().map(Task::skills).toList();
        return Stream.concat(
                        all.stream().map(List::getFirst),
                        all.stream().flatMap(some -> some.stream().skip(1)))
                .toList();
    }

    private List<SkillCode> skills(String item, String task) {
        return activities.tasks(item).stream()
                .filter(one -> one.code().equals(task))
                .map(Task::skills)
                .findFirst()
                .orElseGet(() -> asked(item).stream()
                        .filter(skill -> skill.value().equals(task))
                        .toList());
    }

    /** What an occupation asks, always first. */
    private List<SkillCode> asked(String item) {
        if (item.isEmpty() || item.startsWith(Activities.PREFIX)) return List.of();
        return occupations.skills(new OccupationCode(item.replaceFirst("#[0-9]+$", ""))).stream()
                .map(one -> one.skill())
                .filter(skill -> skills.find(skill).isPresent())
                .limit(MOST)
                .toList();
    }

    private static List<String> own(LifeDraft draft) {
        var own = new ArrayList<String>();
        if (!draft.did().besides().isBlank()) own.add(draft.did().besides());
        if (draft.item().equals(LifeDraft.OTHER)) own.add(draft.words());
        return own;
    }

    private static void because(Map<SkillCode, Set<String>> found, SkillCode skill, String words) {
        found.computeIfAbsent(skill, code -> new LinkedHashSet<>()).add(words);
    }
}
