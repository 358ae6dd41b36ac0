package nl.kansrijk.instruments.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Audience.Marks;
import nl.kansrijk.instruments.catalogue.Audience.Need;
import nl.kansrijk.instruments.catalogue.Grounds.Condition;
import nl.kansrijk.instruments.catalogue.Grounds.Evidence;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.instruments.catalogue.Grounds.NotWhen;
import nl.kansrijk.instruments.catalogue.Grounds.Sign;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Practice.Cost;
import nl.kansrijk.instruments.catalogue.Practice.Effort;
import nl.kansrijk.instruments.catalogue.Practice.Payer;
import nl.kansrijk.instruments.catalogue.Practice.Span;
import nl.kansrijk.instruments.catalogue.Practice.Unit;
import nl.kansrijk.instruments.catalogue.Supply.Gains;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * One line of our own sheet of instruments. A column that is not there is as an empty one. Lists are parted by spaces, sentences
 * by {@code |}. Errors: IllegalArgumentException for a cell of another shape.
 */
public final class InstrumentSheet {
    private static final int CENTS = 100;
    private final NamedCsvRecord row;

    /** This line. */
    public InstrumentSheet(NamedCsvRecord row) {
        this.row = row;
    }

    /** The instrument of this line, kept like this. */
    public Instrument instrument(UUID id, Keeping keeping, LocalDate day) {
        var type = Type.valueOf(cell("type"));
        return new Instrument(
                new Instrument.Key(id, 1, type),
                texts(type),
                practice(),
                audience(),
                grounds(),
                supply(day),
                keeping,
                Map.of());
    }

    /** What stands in this column, without spaces around it. */
    public String cell(String column) {
        return row.findField(column).orElse("").strip();
    }

    /** The words in this column. */
    public Stream<String> words(String column) {
        return Arrays.stream(cell(column).split(" ")).filter(word -> !word.isBlank());
    }

    /** A whole number in this column. */
    Optional<Integer> number(String column) {
        return filled(column).map(Integer::valueOf);
    }

    private Stream<String> sentences(String column) {
        return Arrays.stream(cell(column).split("\\|")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private Optional<String> filled(String column) {
        return Optional.of(cell(column)).filter(text -> !text.isEmpty());
    }

    private Map<TextField, String> texts(Type type) {
        var texts = new EnumMap<TextField, String>(TextField.class);
        for (var field : TextField.values())
            filled(column(field, type))
                    .map(text ->
                            field == TextField.RECIPE || field == TextField.PAPERS ? text.replace("|", "\n") : text)
                    .ifPresent(text -> texts.put(field, text));
        return texts;
    }

    private static String column(TextField field, Type type) {
        return switch (field) {
            case APPLICATION -> "apply";
            case AIM -> type == Type.IT01 ? "aim" : "-";
            case DESCRIPTION -> type == Type.IT02 ? "aim" : "-";
            default -> field.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private Practice practice() {
        return new Practice(
                Offering.valueOf(cell("offering")),
                cell("form"),
                words("groups").toList(),
                new Effort(filled("hours").map(BigDecimal::new), filled("span").map(InstrumentSheet::span)),
                new Cost(
                        number("from").map(euros -> euros * CENTS),
                        number("to").map(euros -> euros * CENTS),
                        Payer.valueOf(cell("payer"))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Span span(String text) {
        var parts = text.split(" ");
        return new Span(Integer.parseInt(parts[0]), Unit.valueOf(parts[1]));
    }

    private Audience audience() {
        return new Audience(
                words("tiles").toList(),
                words("needs").map(InstrumentSheet::need).toList(),
                words("targets").toList(),
                words("ages").toList(),
                words("employment").toList(),
                words("sectors").toList(),
                words("register").toList(),
                new Marks(false, cell("form").equals("UV03")));
    }

    private static Need need(String text) {
        var parts = text.split(":");
        return new Need(parts[0], Integer.parseInt(parts[1]));
    }

    private Grounds grounds() {
        return new Grounds(
                words("legal").map(Laws::article).toList(),
                pairs("condition", one -> new Condition(Condition.Kind.valueOf(one[0]), one[1])),
                sentences("notwhen").map(InstrumentSheet::notWhen).toList(),
                words("requires").map(UUID::fromString).toList(),
                words("conflicts").map(UUID::fromString).toList(),
                new Evidence(letter(cell("evidence")), Laws.source(cell("source"))),
                cell("reported"));
    }

    private static NotWhen notWhen(String text) {
        var parts = text.split("=");
        return new NotWhen(parts[0], parts.length > 1 ? Optional.of(Sign.valueOf(parts[1])) : Optional.empty());
    }

    private static Letter letter(String text) {
        return text.equals("?") ? Letter.UNKNOWN : Letter.valueOf(text);
    }

    private <T> List<T> pairs(String column, Function<String[], T> made) {
        return words(column).map(text -> made.apply(text.split("="))).toList();
    }

    private Supply supply(LocalDate day) {
        return new Supply(
                number("capacity"),
                number("waiting"),
                sentences("starts")
                        .map(days -> day.plusDays(Long.parseLong(days)))
                        .toList(),
                words("areas").toList(),
                number("burden").orElse(2),
                new Gains(
                        words("skills").map(SkillCode::new).toList(),
                        words("certificates").toList(),
                        words("helps").toList(),
                        sentences("words").toList()));
    }
}
