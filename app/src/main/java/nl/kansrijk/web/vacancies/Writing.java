package nl.kansrijk.web.vacancies;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Saved;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.form.VacancyForm;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** From typed answers to a written vacancy and back, inside one passage. */
@Component
class Writing {
    /** A form nobody typed in yet, with the answers most people give. */
    static final Map<String, List<String>> BLANK = Map.of(
            "soort", List.of("VACANCY"),
            "aantal", List.of("1"),
            "zichtbaar", List.of("OWN", "REGION"),
            "taal-1", List.of("nl"));

    private final Vacancies vacancies;
    private final Employers employers;
    private final VacancyForm form;

    Writing(Vacancies vacancies, Employers employers, VacancyForm form) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.form = form;
    }

    /** What became of sending the form. */
    sealed interface Outcome {
        record Mistakes(List<FieldError> errors) implements Outcome {}

        record Written(Saved saved) implements Outcome {}
    }

    record Found(Vacancy vacancy, Map<String, List<String>> typed) {}

    Optional<Found> found(VacancyId id, Words words, Passage passage) {
        return vacancies.get(id, passage).map(vacancy -> {
            var names = employers.names(List.of(vacancy.employer()), passage);
            var name = names.getOrDefault(vacancy.employer(), "");
            return new Found(vacancy, form.filled(vacancy.draft(), name, Locale.of(words.language())));
        });
    }

    /** The same work once more; the days that matter are left open. */
    Optional<Map<String, List<String>>> copy(VacancyId id, Words words, Passage passage) {
        return found(id, words, passage).map(found -> {
            var typed = new LinkedHashMap<>(found.typed());
            typed.remove("begin");
            typed.remove("sluit");
            return typed;
        });
    }

    Outcome open(VacancyId id, Map<String, List<String>> sent, Words words, Passage passage) {
        return switch (parse(sent, words, passage)) {
            case Parsed.Bad<Draft>(var errors) -> new Outcome.Mistakes(errors);
            case Parsed.Good<Draft>(var draft) -> new Outcome.Written(vacancies.open(id, draft, passage));
        };
    }

    Outcome change(VacancyId id, int version, Map<String, List<String>> sent, Words words, Passage passage) {
        return switch (parse(sent, words, passage)) {
            case Parsed.Bad<Draft>(var errors) -> new Outcome.Mistakes(errors);
            case Parsed.Good<Draft>(var draft) -> new Outcome.Written(vacancies.change(id, version, draft, passage));
        };
    }

    Map<String, List<String>> safe(Map<String, List<String>> sent) {
        return form.safe(sent);
    }

    private Parsed<Draft> parse(Map<String, List<String>> sent, Words words, Passage passage) {
        var typed = new HashMap<>(sent);
        var employer = employer(sent, passage);
        typed.put(
                "werkgever-nr",
                employer.map(id -> List.of(Integer.toString(id.value()))).orElse(List.of()));
        var today = DutchTime.day(passage.at());
        return form.parse(typed, new VacancyForm.Reader(Locale.of(words.language()), today));
    }

    /** The employer with exactly this name, whichever number came along. */
    private Optional<TenantId> employer(Map<String, List<String>> sent, Passage passage) {
        var name = sent.getOrDefault("werkgever", List.of("")).getFirst().strip();
        if (name.isEmpty()) return Optional.empty();
        return employers.called(name, 10, passage).entrySet().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
