package nl.kansrijk.instruments.exchange;

import java.util.Arrays;
import java.util.List;
import nl.kansrijk.instruments.catalogue.GuideCodes;

/** Coded lists of a document. */
final class ListReading {
    private ListReading() {}

    /** Codes of a list, by name when the code is not one of ours. */
    static List<String> codes(Document document, String exchanged, String internal, GuideCodes... lists) {
        return document.list(exchanged, internal).stream()
                .flatMap(one -> one
                        .text("Cd" + exchanged, "code")
                        .filter(code -> Arrays.stream(lists).anyMatch(list -> list.knows(code)))
                        .or(() -> one.text("Naam" + exchanged, "name", "description")
                                .flatMap(name -> Arrays.stream(lists)
                                        .flatMap(list -> list.named(name).stream())
                                        .findFirst()))
                        .stream())
                .distinct()
                .toList();
    }

    /** What was read, or what stood there when nothing was. */
    static <T> List<T> or(List<T> read, List<T> old) {
        return read.isEmpty() ? old : read;
    }
}
