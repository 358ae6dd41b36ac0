package nl.kansrijk.employers.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.employers.Head;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.OccupationCode;

/** Whose work, which work, how many, from when. */
final class HeadPart {
    private static final int NOBODY = 1;

    private HeadPart() {}

    static Head read(Answers answers, Concepts concepts, VacancyForm.Reader reader) {
        var closing = answers.day("sluit");
        if (closing.filter(day -> day.isBefore(reader.today())).isPresent()) answers.wrong("sluit", "closing-passed");
        var title = answers.needed("titel", 100, "title-missing");
        return new Head(
                employer(answers),
                answers.choice("soort", Head.Kind.VACANCY),
                title.isEmpty() ? "-" : title,
                occupation(answers, concepts, reader.language()),
                answers.number("aantal", 1, 999, 1),
                answers.day("begin"),
                closing,
                answers.choices("zichtbaar", Head.Scope.class));
    }

    static void fill(Fields fields, Head head, String employerName, Concepts concepts, Locale reader) {
        fields.put("werkgever", employerName);
        fields.put("werkgever-nr", head.employer().value());
        fields.put("soort", head.kind());
        fields.put("titel", head.title());
        head.occupation().ifPresent(code -> {
            fields.put("beroep", concepts.words(code, reader));
            fields.put("beroep-code", code.value());
        });
        fields.put("aantal", head.positions());
        fields.put("begin", head.start().map(LocalDate::toString));
        fields.put("sluit", head.closing().map(LocalDate::toString));
        fields.put("zichtbaar", head.scopes());
    }

    private static TenantId employer(Answers answers) {
        var number = answers.raw("werkgever-nr");
        if (number.matches("[1-9][0-9]{0,8}")) return new TenantId(Integer.parseInt(number));
        answers.wrong("werkgever", answers.raw("werkgever").isEmpty() ? "employer-missing" : "employer-unknown");
        return new TenantId(NOBODY);
    }

    private static Optional<OccupationCode> occupation(Answers answers, Concepts concepts, Locale reader) {
        var words = answers.text("beroep", 120);
        if (words.isEmpty()) return Optional.empty();
        var found = concepts.occupation(words, answers.raw("beroep-code"));
        if (found.isEmpty()) answers.unknown("beroep", "occupation", concepts.occupationSuggestions(words, reader));
        return found;
    }
}
