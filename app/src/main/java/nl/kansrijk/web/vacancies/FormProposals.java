package nl.kansrijk.web.vacancies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kansrijk.taxonomy.Meanings;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.OccupationSkill;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Proposals;
import nl.kansrijk.web.Proposed;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/**
 * Proposes the occupation from the title and the skill from the task, where those fields are still open. A person
 * presses a proposal to take it; nothing is filled in by itself.
 */
@Component
class FormProposals {
    private static final int MOST = 4;
    private static final int ROWS = 12;
    private static final int LONGEST = 200;
    private static final Pattern TAKE = Pattern.compile("neem:(beroep|taak-[0-9]{1,2}-vaardigheid):(.{1,200})");

    private final Meanings meanings;
    private final Occupations occupations;
    private final Skills skills;

    FormProposals(Meanings meanings, Occupations occupations, Skills skills) {
        this.meanings = meanings;
        this.occupations = occupations;
        this.skills = skills;
    }

    /** Per field that is still open what it may be, or that the words are not recognised. */
    Map<String, Proposals> all(FormFields fields) {
        var proposals = new LinkedHashMap<String, Proposals>();
        if (fields.value("beroep").isBlank()) proposals.put("beroep", work(fields));
        IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "taak-" + row)
                .filter(row -> fields.value(row + "-vaardigheid").isBlank())
                .forEach(row -> proposals.put(row + "-vaardigheid", task(fields.value(row + "-tekst"), fields)));
        return proposals;
    }

    private Proposals work(FormFields fields) {
        var title = fields.value("titel");
        if (title.isBlank()) return Proposals.silent();
        var words = words(fields);
        var some = Proposed.of(meanings.occupations(cut(title), MOST, language(fields)), words);
        return Proposals.of(some, words.count("meaning.work", some.size()), words.say("meaning.work.unknown"));
    }

    private Proposals task(String text, FormFields fields) {
        if (text.isBlank()) return belonging(fields);
        var words = words(fields);
        var some = Proposed.of(meanings.skills(cut(text), MOST, language(fields)), words);
        return Proposals.of(some, words.count("meaning.skill", some.size()), words.say("meaning.skill.unknown"));
    }

    /** What the chosen occupation asks, for a task nobody described yet. */
    private Proposals belonging(FormFields fields) {
        var some = meanings.occupations(cut(fields.value("beroep")), 1, language(fields)).stream()
                .flatMap(work -> occupations.skills(new OccupationCode(work.code())).stream())
                .limit(MOST)
                .map(asked -> belonging(asked, fields))
                .toList();
        return Proposals.of(some, words(fields).say("meaning.belonging"), "");
    }

    private Proposed belonging(OccupationSkill asked, FormFields fields) {
        var label = skills.label(asked.skill(), language(fields));
        return new Proposed(label, words(fields).say("meaning.belongs"));
    }

    /** What was typed, with the proposal that was pressed in its field. */
    static Map<String, List<String>> taken(Map<String, List<String>> typed) {
        var pressed = TAKE.matcher(typed.getOrDefault("meer", List.of("")).getFirst());
        if (!pressed.matches()) return typed;
        var whole = new LinkedHashMap<>(typed);
        whole.put(pressed.group(1), List.of(pressed.group(2)));
        return whole;
    }

    private static Words words(FormFields fields) {
        return fields.say().words();
    }

    private static Locale language(FormFields fields) {
        return fields.say().language();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
