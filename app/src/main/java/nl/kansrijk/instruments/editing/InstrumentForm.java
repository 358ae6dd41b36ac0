package nl.kansrijk.instruments.editing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Audience;
import nl.kansrijk.instruments.catalogue.Audience.Need;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Keeping;
import nl.kansrijk.instruments.catalogue.Offering;
import nl.kansrijk.instruments.catalogue.Practice;
import nl.kansrijk.instruments.catalogue.Practice.Cost;
import nl.kansrijk.instruments.catalogue.Practice.Effort;
import nl.kansrijk.instruments.catalogue.Practice.Payer;
import nl.kansrijk.instruments.catalogue.Practice.Span;
import nl.kansrijk.instruments.catalogue.Practice.Unit;
import nl.kansrijk.instruments.catalogue.Supply;
import nl.kansrijk.instruments.catalogue.Supply.Gains;
import nl.kansrijk.instruments.catalogue.TextField;
import nl.kansrijk.shared.Parsed;
import org.springframework.stereotype.Component;

/** From a form to an instrument. What does not stand on the form stays as it was. */
@Component
public class InstrumentForm {
    private static final int CENTS = 100;
    private static final int USUAL_FIT = 80;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_EUROS = 999_999;
    private static final int MOST_WEEKS = 260;
    private static final int MOST_SPAN = 9999;
    private final GroundsForm grounds;

    InstrumentForm(GroundsForm grounds) {
        this.grounds = grounds;
    }

    /** The instrument as it was, with what was sent. */
    public Parsed<Instrument> read(Instrument was, Map<String, List<String>> sent) {
        var sheet = new Sheet(sent);
        var type = sheet.code("type", Type.class, was.key().type());
        var read = new Instrument(
                new Instrument.Key(was.id(), was.key().version(), type),
                texts(sheet),
                practice(sheet, was.practice()),
                audience(sheet, was.audience()),
                grounds.read(sheet, was),
                supply(sheet, was.supply()),
                keeping(sheet, was.keeping()),
                was.exchanged());
        if (read.name().isBlank()) sheet.wrong(name(TextField.NAME), "supply.error.name.missing");
        return sheet.errors().isEmpty() ? new Parsed.Good<>(read) : new Parsed.Bad<>(sheet.errors());
    }

    /** The name of the field for a text. */
    public static String name(TextField field) {
        return "tekst-" + field.name();
    }

    private static Map<TextField, String> texts(Sheet sheet) {
        var texts = new EnumMap<TextField, String>(TextField.class);
        for (var field : TextField.values()) {
            var text = sheet.text(name(field), field.longest());
            if (!text.isEmpty()) texts.put(field, text);
        }
        return texts;
    }

    private static Practice practice(Sheet sheet, Practice was) {
        var span = sheet.number("duur", MOST_SPAN)
                .filter(value -> value > 0)
                .map(value -> new Span(value, sheet.code("eenheid", Unit.class, Unit.WEEK)));
        return new Practice(
                sheet.code("soort", Offering.class, was.offering()),
                listed(sheet, "vorm", GuideCodes.FORM).findFirst().orElse(""),
                listed(sheet, "groepsvorm", GuideCodes.GROUP_FORM).toList(),
                new Effort(sheet.hours("uren"), span),
                cost(sheet, was.cost()),
                was.locations(),
                was.contacts(),
                was.links());
    }

    private static Cost cost(Sheet sheet, Cost was) {
        var from = sheet.number("van", MOST_EUROS).map(euros -> euros * CENTS);
        var to = sheet.number("tot", MOST_EUROS).map(euros -> euros * CENTS);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) sheet.wrong("tot", "supply.error.cost");
        return new Cost(from, to, sheet.code("betaalt", Payer.class, was.payer()));
    }

    private static Audience audience(Sheet sheet, Audience was) {
        return new Audience(
                listed(sheet, "tegel", GuideCodes.EVA_TILE, GuideCodes.DENNIS_TILE)
                        .toList(),
                listed(sheet, "kenmerk", GuideCodes.NEED)
                        .map(code -> need(code, was))
                        .toList(),
                listed(sheet, "doelgroep", GuideCodes.EVA_TARGET, GuideCodes.DENNIS_TARGET)
                        .toList(),
                was.ageGroups(),
                was.employmentTypes(),
                was.sectors(),
                was.register(),
                was.marks());
    }

    private static Need need(String code, Audience was) {
        return was.needs().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Need(code, USUAL_FIT));
    }

    private static Supply supply(Sheet sheet, Supply was) {
        var gains = was.gains();
        return new Supply(
                sheet.number("plekken", MOST_SPAN),
                sheet.number("wachtweken", MOST_WEEKS),
                sheet.lines("starts")
                        .flatMap(line -> sheet.day("starts", line).stream())
                        .toList(),
                sheet.lines("gebieden")
                        .flatMap(line -> Arrays.stream(line.split("[ ,]+")))
                        .toList(),
                sheet.number("belasting", 5).filter(burden -> burden > 0).orElse(was.burden()),
                new Gains(
                        gains.skills(),
                        gains.certificates(),
                        gains.helps(),
                        sheet.lines("woorden").toList()));
    }

    private static Keeping keeping(Sheet sheet, Keeping was) {
        var from = sheet.day("vanaf");
        var to = sheet.day("totenmet");
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (backwards) sheet.wrong("totenmet", "supply.error.window");
        return new Keeping(
                sheet.text("aanbieder", LONGEST_NAME),
                was.owner(),
                was.registrations(),
                was.active(),
                new Keeping.Window(from, backwards ? Optional.empty() : to),
                was.reviewOn(),
                was.model(),
                was.importMark());
    }

    private static Stream<String> listed(Sheet sheet, String field, GuideCodes... lists) {
        return sheet.all(field).stream().filter(code -> Arrays.stream(lists).anyMatch(list -> list.knows(code)));
    }
}
