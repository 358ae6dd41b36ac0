package nl.kansrijk.employers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.employers.Task;
import nl.kansrijk.taxonomy.SkillCode;

/** The tasks, row by row. Together they are the whole work. */
final class TaskPart {
    private TaskPart() {}

    static List<Task> read(Answers answers, Concepts concepts, Locale reader) {
        var tasks = new ArrayList<Task>();
        int rows = 0;
        int shares = 0;
        for (int row = 1; row <= VacancyForm.MOST_ROWS; row++) {
            if (isEmpty(answers, row)) continue;
            rows++;
            int share = answers.number("taak-" + row + "-aandeel", 1, 100, 0);
            shares += share;
            task(answers, row, share, concepts, reader).ifPresent(tasks::add);
        }
        if (rows == 0) answers.wrong("taak-1-tekst", "tasks-missing");
        else if (shares != 100) answers.wrong("taak-1-aandeel", "shares", Map.of("sum", Integer.toString(shares)));
        return tasks;
    }

    static void fill(Fields fields, List<Task> tasks, Concepts concepts, Locale reader) {
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            var row = "taak-" + (i + 1);
            fields.put(row + "-tekst", task.text());
            fields.put(row + "-vaardigheid", concepts.words(task.skill(), reader));
            fields.put(row + "-code", task.skill().value());
            fields.put(row + "-aandeel", task.sharePercent());
            fields.tick(row + "-dag1", task.mustOnDay1());
            fields.put(row + "-weken", task.learnableInWeeks());
            fields.put(row + "-wie", task.whoTeaches());
        }
    }

    private static boolean isEmpty(Answers answers, int row) {
        return Stream.of("-tekst", "-vaardigheid", "-aandeel", "-weken", "-wie")
                .allMatch(part -> answers.raw("taak-" + row + part).isEmpty());
    }

    private static Optional<Task> task(Answers answers, int row, int share, Concepts concepts, Locale reader) {
        var name = "taak-" + row;
        int before = answers.errors().size();
        var text = answers.needed(name + "-tekst", 200, "task-missing");
        var skill = skill(answers, name, concepts, reader);
        if (answers.raw(name + "-aandeel").isEmpty()) answers.wrong(name + "-aandeel", "share-missing");
        boolean dayOne = answers.ticked(name + "-dag1");
        int weeks = answers.number(name + "-weken", 0, 52, 0);
        if (!dayOne && weeks == 0) answers.wrong(name + "-weken", "weeks-missing");
        var teacher = answers.text(name + "-wie", 100);
        if (answers.errors().size() > before || share == 0) return Optional.empty();
        return skill.map(code -> new Task(text, code, share, dayOne, weeks, teacher));
    }

    private static Optional<SkillCode> skill(Answers answers, String name, Concepts concepts, Locale reader) {
        var words = answers.needed(name + "-vaardigheid", 120, "skill-missing");
        if (words.isEmpty()) return Optional.empty();
        var found = concepts.skill(words, answers.raw(name + "-code"));
        if (found.isEmpty()) answers.unknown(name + "-vaardigheid", "skill", concepts.suggestions(words, reader));
        return found;
    }
}
