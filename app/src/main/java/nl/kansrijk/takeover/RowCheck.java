package nl.kansrijk.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;

/** Checks a row as a whole: every mistake at once, each with how to mend it. Unknown cells stay unknown, never guessed. */
final class RowCheck {
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private final Map<Heading, String> values;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private RowCheck(Map<Heading, String> values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    static Parsed<Arrival> of(Map<Heading, String> values, LocalDate today) {
        return new RowCheck(values, today).parsed();
    }

    private Parsed<Arrival> parsed() {
        values.forEach(this::general);
        bsn();
        var name = RowNames.of(values);
        if (name.isEmpty()) wrong(RowNames.asked(values), "name");
        var birth = birth();
        must(Heading.EMAIL, "email", CellShapes::isEmail);
        must(Heading.PHONE, "phone", CellShapes::isPhone);
        must(Heading.POSTCODE, "postcode", CellShapes::isPostcode);
        must(Heading.HOURS, "hours", value -> CellShapes.hours(value).isPresent());
        must(Heading.BENEFIT_SINCE, "day", value -> Days.read(value).isPresent());
        for (var coded :
                List.of(Heading.LANGUAGE, Heading.CHANNEL, Heading.DUTCH_LEVEL, Heading.LICENCE, Heading.BENEFIT))
            must(coded, "code", value -> CodeWords.of(coded, value).isPresent());
        return errors.isEmpty()
                ? new Parsed.Good<>(arrival(name.orElseThrow(), birth.orElseThrow()))
                : new Parsed.Bad<>(errors);
    }

    private void general(Heading heading, String value) {
        if (value.length() > heading.longest())
            errors.add(new FieldError(
                    heading.name(),
                    new Reason("import.wrong.long", Map.of("most", Integer.toString(heading.longest())))));
        else if (value.startsWith("=") || value.startsWith("@")) wrong(heading, "formula");
    }

    private void bsn() {
        must(Heading.BSN, "bsn", value -> Bsn.looksLike(CellShapes.digits(value)));
    }

    private Optional<LocalDate> birth() {
        var day = Optional.ofNullable(values.get(Heading.BIRTH)).flatMap(Days::read);
        if (!values.containsKey(Heading.BIRTH)) wrong(Heading.BIRTH, "birth-missing");
        else if (day.isEmpty()) wrong(Heading.BIRTH, "day");
        else if (day.get().isBefore(OLDEST) || day.get().isAfter(today)) wrong(Heading.BIRTH, "birth-range");
        return day;
    }

    private void must(Heading heading, String key, Predicate<String> rule) {
        var value = values.get(heading);
        if (value != null && !rule.test(value)) wrong(heading, key);
    }

    private void wrong(Heading heading, String key) {
        if (errors.stream().noneMatch(one -> one.field().equals(heading.name())))
            errors.add(FieldError.of(heading.name(), "import.wrong." + key));
    }

    private Arrival arrival(String name, LocalDate birth) {
        var bsn = Optional.ofNullable(values.get(Heading.BSN)).map(value -> new Bsn(CellShapes.digits(value)));
        var identity = new Identity(
                name,
                birth,
                RowNames.address(values),
                values.getOrDefault(Heading.EMAIL, ""),
                values.getOrDefault(Heading.PHONE, ""),
                bsn,
                code(Heading.LANGUAGE, "nl"),
                code(Heading.CHANNEL, values.containsKey(Heading.PHONE) ? "PHONE" : "LETTER"));
        return new Arrival(identity, values);
    }

    private String code(Heading heading, String otherwise) {
        return Optional.ofNullable(values.get(heading))
                .flatMap(words -> CodeWords.of(heading, words))
                .flatMap(codes -> codes.stream().findFirst())
                .orElse(otherwise);
    }
}
