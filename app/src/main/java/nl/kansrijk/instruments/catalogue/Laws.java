package nl.kansrijk.instruments.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.instruments.catalogue.Grounds.Legal;
import nl.kansrijk.shared.ShippedSheet;

/** Articles of law and sources of evidence that our own sheets name by a short code. */
final class Laws {
    private static final Map<String, Legal> ARTICLES = ShippedSheet.rows("/instruments/laws.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.getField("code"),
                    row -> new Legal(
                            row.getField("article"),
                            LocalDate.parse(row.getField("from")),
                            Optional.of(row.getField("to"))
                                    .filter(day -> !day.isEmpty())
                                    .map(LocalDate::parse))));
    private static final Map<String, String> SOURCES = ShippedSheet.rows("/instruments/sources.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("code"), row -> row.getField("text"), (a, b) -> a));

    private Laws() {}

    static Legal article(String code) {
        return known(code, ARTICLES::get);
    }

    static String source(String code) {
        return known(code, SOURCES::get);
    }

    private static <T> T known(String code, Function<String, T> found) {
        return Optional.ofNullable(found.apply(code))
                .orElseThrow(() -> new IllegalArgumentException("no law or source has code " + code));
    }
}
