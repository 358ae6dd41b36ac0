package nl.kansrijk.instruments.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.Practice;
import nl.kansrijk.instruments.catalogue.Practice.Cost;
import nl.kansrijk.instruments.catalogue.Practice.Effort;
import nl.kansrijk.instruments.catalogue.Practice.Span;
import nl.kansrijk.instruments.catalogue.Practice.Unit;

/**
 * How an instrument is done, from a document of the guides; what it does not say stays as it was.
 *
 * @param made day the file was made
 */
record PracticeReading(Document document, Practice old, LocalDate made) {
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    Practice practice() {
        return new Practice(
                old.offering(),
                form().orElse(old.form()),
                ListReading.or(
                        ListReading.codes(document, "Groepsvorm", "group_forms", GuideCodes.GROUP_FORM),
                        old.groupForms()),
                new Effort(
                        document.text(
                                        "AantalUrenIntensiteitPerWeek",
                                        "AantUrenIntensiteitPerWeek",
                                        "intensity_hours_per_week")
                                .flatMap(PracticeReading::decimal)
                                .or(() -> old.effort().hoursPerWeek()),
                        span().or(() -> old.effort().total())),
                cost().orElse(old.cost()),
                old.locations(),
                old.contacts(),
                old.links());
    }

    private Optional<String> form() {
        return document.list("Uitvoeringsvorm", "implementation").stream()
                .findFirst()
                .flatMap(one -> FormNames.code(
                        one.text("NaamUitvoeringsvorm", "name"), one.text("CdUitvoeringsvorm", "code"), made));
    }

    private Optional<Span> span() {
        var unit = document.text("CdEenheidDuurTraject", "total_duration_unit")
                .flatMap(code -> Arrays.stream(Unit.values())
                        .filter(one -> one.code().equals(code) || one.internal().equals(code))
                        .findFirst());
        return document.text("DuurTraject", "total_duration_value")
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .flatMap(text -> unit.map(one -> new Span(Integer.parseInt(text), one)));
    }

    /** An amount is in euros: the schema does not say, and the guides show euros. */
    private Optional<Cost> cost() {
        var amount = document.list("BedrTotaalKosten", "BedragTotaalKosten").stream()
                .flatMap(one -> one.text("WaardeBedr", "WaardeBedrag").stream())
                .findFirst()
                .or(() -> document.text("total_costs"));
        return amount.flatMap(PracticeReading::decimal)
                .filter(euros -> euros.signum() >= 0)
                .map(euros -> new Cost(
                        Optional.empty(),
                        Optional.of(euros.multiply(CENTS)
                                .setScale(0, RoundingMode.HALF_UP)
                                .intValueExact()),
                        old.cost().payer()));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?[0-9]{1,9}([.,][0-9]{1,4})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
