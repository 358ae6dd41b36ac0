package nl.kansrijk.instruments.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.instruments.catalogue.Audience.Need;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Keeping.Owner;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
import nl.kansrijk.instruments.catalogue.Keeping.Window;
import nl.kansrijk.instruments.catalogue.Practice.Effort;
import nl.kansrijk.instruments.catalogue.Practice.Span;
import nl.kansrijk.instruments.catalogue.Practice.Unit;

/** An instrument for tests, one property away from what a test is about. */
public record Described(Audience audience, Keeping keeping, Type type) {
    /** A published one of the region with a tile and a need. */
    public static Described plain() {
        return new Described(
                audience(List.of("EW04"), List.of("KK08")),
                new Keeping(
                        "Trainers van de regio",
                        new Owner("Regio", Party.REGIONAL, Optional.empty(), Optional.empty()),
                        List.of(),
                        true,
                        Window.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                Type.IT01);
    }

    public Described on(List<String> tiles, List<String> needs) {
        return new Described(audience(tiles, needs), keeping, type);
    }

    public Described of(Type other) {
        return new Described(audience, keeping, other);
    }

    public Described within(LocalDate from, LocalDate to) {
        var window = new Window(Optional.of(from), Optional.of(to));
        return new Described(
                audience,
                new Keeping(
                        keeping.provider(),
                        keeping.owner(),
                        List.of(),
                        true,
                        window,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                type);
    }

    public Described by(Party party) {
        var owner = new Owner("Eigenaar", party, Optional.empty(), Optional.empty());
        return new Described(
                audience,
                new Keeping(
                        keeping.provider(),
                        owner,
                        List.of(),
                        true,
                        Window.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                type);
    }

    public Instrument instrument() {
        return instrument(UUID.randomUUID(), "Leren solliciteren");
    }

    public Instrument instrument(UUID id, String name) {
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        texts.put(TextField.NAME, name);
        return new Instrument(
                new Instrument.Key(id, 1, type),
                texts,
                Practice.NONE,
                audience,
                Grounds.NONE,
                Supply.NONE,
                keeping,
                Map.of());
    }

    static Effort effort(String hours, int value, Unit unit) {
        return new Effort(
                hours.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(hours)),
                Optional.of(new Span(value, unit)));
    }

    private static Audience audience(List<String> tiles, List<String> needs) {
        var none = Audience.NONE;
        return new Audience(
                tiles,
                needs.stream().map(code -> new Need(code, 80)).toList(),
                none.targetGroups(),
                none.ageGroups(),
                none.employmentTypes(),
                none.sectors(),
                none.register(),
                none.marks());
    }
}
