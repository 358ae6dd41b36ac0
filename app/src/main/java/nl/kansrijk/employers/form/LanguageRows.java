package nl.kansrijk.employers.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import nl.kansrijk.employers.LanguageAsked;

/** Languages: one row a language, one level for each of the five skills. */
final class LanguageRows {
    private LanguageRows() {}

    static List<LanguageAsked> read(Answers answers, Predicate<String> known) {
        var asked = new ArrayList<LanguageAsked>();
        var seen = new HashSet<String>();
        for (int row = 1; row <= VacancyForm.MOST_ROWS; row++) {
            var field = "taal-" + row;
            var language = answers.raw(field);
            var levels = levels(answers, row, language.isEmpty() ? "nl" : language);
            if (language.isEmpty() && !levels.isEmpty()) answers.wrong(field, "language-missing");
            else if (!language.isEmpty() && !known.test(language)) answers.wrong(field, "choice");
            else if (!levels.isEmpty() && !seen.add(language)) answers.wrong(field, "twice");
            asked.addAll(levels);
        }
        return asked;
    }

    static void fill(Fields fields, List<LanguageAsked> languages) {
        var rows = new LinkedHashMap<String, Integer>();
        for (var asked : languages) {
            rows.putIfAbsent(asked.language(), rows.size() + 1);
            var row = "taal-" + rows.get(asked.language());
            fields.put(row, asked.language());
            fields.put(row + "-" + asked.skill(), asked.level());
            fields.tick(row + "-leren", asked.learnOnJob());
        }
    }

    private static List<LanguageAsked> levels(Answers answers, int row, String language) {
        var levels = new ArrayList<LanguageAsked>();
        boolean learn = answers.ticked("taal-" + row + "-leren");
        for (var skill : LanguageAsked.Skill.values()) {
            var field = "taal-" + row + "-" + skill;
            if (answers.raw(field).isEmpty()) continue;
            levels.add(new LanguageAsked(language, skill, answers.choice(field, LanguageAsked.Level.A1), learn));
        }
        return levels;
    }
}
