package nl.kansrijk.instruments.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A document of the guides: names vary between versions, in capitals and in the part of the document they stand in. */
record Document(Map<String, Object> fields) {
    private static final List<String> PARTS =
            List.of("InstrumentWerknemersdienstverlening", "InstrumentWerkgeversdienstverlening");

    /** What stands under the first of these names that is there. */
    Optional<Object> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> places().flatMap(place -> found(place, name).stream()))
                .findFirst();
    }

    Optional<String> text(String... names) {
        return find(names).map(Object::toString).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The things in a list; one thing is a list of one. */
    List<Document> list(String... names) {
        return find(names).map(Document::documents).orElse(List.of());
    }

    /** A yes or no of the guides: 1 and true are yes; empty when neither. */
    Optional<Boolean> yes(String... names) {
        return text(names).map(text -> text.toLowerCase(Locale.ROOT)).flatMap(text -> switch (text) {
            case "1", "true", "ja" -> Optional.of(true);
            case "2", "0", "false", "nee" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static List<Document> documents(Object found) {
        var documents = new ArrayList<Document>();
        if (found instanceof List<?> list) list.forEach(one -> document(one).ifPresent(documents::add));
        else document(found).ifPresent(documents::add);
        return documents;
    }

    @SuppressWarnings("unchecked")
    static Optional<Document> document(Object one) {
        return one instanceof Map<?, ?> map ? Optional.of(new Document((Map<String, Object>) map)) : Optional.empty();
    }

    private Stream<Map<String, Object>> places() {
        var parts = PARTS.stream().flatMap(part -> found(fields, part).stream().flatMap(one -> document(one).stream()));
        return Stream.concat(Stream.of(fields), parts.map(Document::fields));
    }

    private static Optional<Object> found(Map<String, Object> place, String name) {
        return place.entrySet().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
