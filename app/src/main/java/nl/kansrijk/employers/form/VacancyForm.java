package nl.kansrijk.employers.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.shared.Parsed;
import org.springframework.stereotype.Component;

/**
 * The form of a vacancy. Fields that repeat carry a number from 1: {@code taak-1-tekst}, {@code taak-2-tekst}; empty rows do not
 * count. The employer comes as {@code werkgever-nr}, which the page finds by the typed name.
 */
@Component
public class VacancyForm {
    /** Most rows of tasks, competencies and languages. */
    public static final int MOST_ROWS = 12;

    private final Concepts concepts;
    private final WorkPart work;
    private final AskedPart asked;

    VacancyForm(Concepts concepts, WorkPart work, AskedPart asked) {
        this.concepts = concepts;
        this.work = work;
        this.asked = asked;
    }

    /** Who fills it in: the language for suggestions, and the Dutch day of today. */
    public record Reader(Locale language, LocalDate today) {}

    /** Reads typed answers; suggestions for words we do not know are in the language of the reader. */
    public Parsed<Draft> parse(Map<String, List<String>> typed, Reader reader) {
        var answers = new Answers(typed);
        var head = HeadPart.read(answers, concepts, reader);
        var tasks = TaskPart.read(answers, concepts, reader.language());
        var wanted = asked.read(answers);
        var where = work.read(answers);
        var loads = asked.loads(answers);
        var inclusion = CarePart.inclusion(answers);
        var growth = CarePart.growth(answers);
        var application = CarePart.application(answers);
        if (!answers.errors().isEmpty()) return new Parsed.Bad<>(answers.errors());
        return new Parsed.Good<>(new Draft(head, tasks, wanted, where, loads, inclusion, growth, application));
    }

    /** The answers that would make this draft, to change or copy it. */
    public Map<String, List<String>> filled(Draft draft, String employerName, Locale reader) {
        var fields = new Fields();
        HeadPart.fill(fields, draft.head(), employerName, concepts, reader);
        TaskPart.fill(fields, draft.tasks(), concepts, reader);
        AskedPart.fill(fields, draft.asked());
        AskedPart.fillLoads(fields, draft.loads());
        WorkPart.fill(fields, draft.work());
        CarePart.fill(fields, draft);
        return fields.all();
    }

    /** The same answers without the citizen service numbers that were typed by mistake; nothing else changes. */
    public Map<String, List<String>> safe(Map<String, List<String>> typed) {
        var safe = new LinkedHashMap<String, List<String>>();
        typed.forEach((field, values) ->
                safe.put(field, values.stream().map(CitizenNumbers::hidden).toList()));
        return safe;
    }
}
