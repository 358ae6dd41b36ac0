package nl.kansrijk.instruments.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Keeping;
import nl.kansrijk.instruments.catalogue.Keeping.Registration;
import nl.kansrijk.instruments.catalogue.Keeping.Window;
import nl.kansrijk.instruments.catalogue.TextField;

/**
 * An instrument from a document of the guides, in exchange names or in the names inside the guides. What the document does not say
 * stays as it was.
 *
 * @param was the instrument it becomes a next version of, or a draft
 * @param made day the file was made
 */
record GuideReading(Document document, Instrument was, LocalDate made) {
    Instrument instrument() {
        var type = type();
        return new Instrument(
                new Instrument.Key(was.id(), was.key().version(), type),
                texts(type),
                new PracticeReading(document, was.practice(), made).practice(),
                new AudienceReading(document, was.audience()).audience(),
                was.grounds(),
                was.supply(),
                keeping(),
                document.fields());
    }

    /** Its number in the guides. */
    static Optional<UUID> number(Document document) {
        return document.text("UuidInstrument", "uuid").flatMap(text -> {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException other) {
                return Optional.empty();
            }
        });
    }

    static List<Registration> registrations(Document document) {
        return document.list("Registratiecode", "Registratiecodes", "registration_codes").stream()
                .flatMap(one -> one.text("Registratiecode", "CdRegistratie", "code").stream()
                        .map(code -> new Registration(
                                code,
                                one.text("LabelRegistratiecode", "label").orElse(""),
                                one.yes("IndTonen", "is_displayed").orElse(false))))
                .toList();
    }

    static Optional<String> provider(Document document) {
        return document.list("Aanbieder", "provider").stream()
                .flatMap(one -> one.text("NaamAanbieder", "name").stream())
                .findFirst();
    }

    private Type type() {
        return document.text("CdTypeInstrument", "type")
                .filter(code -> code.equals("IT01") || code.equals("IT02"))
                .map(Type::valueOf)
                .orElseGet(() ->
                        document.find("InstrumentWerkgeversdienstverlening", "OmsKortInstrument", "short_description")
                                        .isPresent()
                                ? Type.IT02
                                : was.key().type());
    }

    private Map<TextField, String> texts(Type type) {
        var texts = new EnumMap<TextField, String>(TextField.class);
        texts.putAll(was.texts());
        for (var field : TextField.ofGuides())
            document.text(names(field, type))
                    .map(SafeText::plain)
                    .map(text -> text.substring(0, Math.min(text.length(), field.longest())))
                    .ifPresent(text -> texts.put(field, text));
        return texts;
    }

    static String[] names(TextField field, Type type) {
        var names = Stream.of(field.exchanged(type), field.internal()).filter(name -> !name.isEmpty());
        var misspelled = field == TextField.METHOD ? Stream.of("OmwWerkwijzeInstrument") : Stream.<String>empty();
        var dennis = field == TextField.SUMMARY && type == Type.IT02
                ? Stream.of("short_description")
                : Stream.<String>empty();
        var applying = field == TextField.APPLICATION && type == Type.IT02
                ? Stream.of("applications")
                : Stream.<String>empty();
        return Stream.of(names, misspelled, dennis, applying)
                .flatMap(one -> one)
                .toArray(String[]::new);
    }

    private Keeping keeping() {
        var old = was.keeping();
        var registrations = registrations(document);
        return new Keeping(
                provider(document).orElse(old.provider()),
                old.owner(),
                registrations.isEmpty() ? old.registrations() : registrations,
                old.active(),
                window(old.window()),
                old.reviewOn(),
                old.model(),
                document.text("import_mark").orElse("import:" + made));
    }

    private Window window(Window old) {
        var from = day("DatBPublicatieInstrument", "DatBPublicatie", "publish_from")
                .or(old::from);
        var to = day("DatEPublicatieInstrument", "DatEPublicatie", "publish_to").or(old::to);
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get()) ? old : new Window(from, to);
    }

    private Optional<LocalDate> day(String... names) {
        return document.text(names)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(text -> LocalDate.parse(text.substring(0, 10)));
    }
}
