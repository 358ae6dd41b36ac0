package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.employers.Asked;
import nl.kansrijk.employers.CompetencyAsked;
import nl.kansrijk.employers.LanguageAsked;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.employers.Task;
import nl.kansrijk.taxonomy.SkillCode;

/** What the vacancies with a story ask of people, as it stands in the sheets: tasks, papers, language and loads. */
final class StoryDemands {
    private static final List<NamedCsvRecord> TASKS = Sheet.rows("opening_tasks.csv");

    private StoryDemands() {}

    static List<Task> tasks(String key) {
        return TASKS.stream()
                .filter(row -> row.getField("opening").equals(key))
                .map(row -> new Task(
                        row.getField("text"),
                        new SkillCode(row.getField("skill")),
                        Sheet.number(row, "share"),
                        row.getField("dayOne").equals("y"),
                        Sheet.number(row, "weeks"),
                        row.getField("teacher")))
                .toList();
    }

    static Asked asked(NamedCsvRecord row) {
        return new Asked(
                Sheet.words(row, "competencies").stream()
                        .map(words -> words.split(":"))
                        .map(words -> new CompetencyAsked(words[0], Integer.parseInt(words[1])))
                        .toList(),
                Sheet.words(row, "languages").stream()
                        .map(StoryDemands::language)
                        .toList(),
                Set.copyOf(Sheet.words(row, "licences")),
                Set.copyOf(Sheet.words(row, "certificates")),
                Optional.empty());
    }

    private static LanguageAsked language(String words) {
        var parts = words.split(":");
        return new LanguageAsked(
                "nl",
                LanguageAsked.Skill.valueOf(parts[0]),
                LanguageAsked.Level.valueOf(parts[1]),
                parts[2].equals("y"));
    }

    static List<LoadAsked> loads(NamedCsvRecord row) {
        return Sheet.words(row, "loads").stream().map(StoryDemands::load).toList();
    }

    private static LoadAsked load(String words) {
        var parts = words.split(":");
        return new LoadAsked(parts[0], LoadAsked.HowOften.valueOf(parts[1]), parts.length > 2);
    }
}
