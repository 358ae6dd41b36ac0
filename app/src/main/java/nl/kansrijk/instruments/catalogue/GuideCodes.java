package nl.kansrijk.instruments.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * The code lists of the guides. A code is the letters of its list and two digits; its name stands in the messages under
 * {@code guide.<code>}. Source: VNG guides, 5; state March 2024.
 */
public enum GuideCodes {
    /** Tiles of the work landscape for job seekers. */
    EVA_TILE("EW", 9),
    /** Tiles for employers. */
    DENNIS_TILE("DW", 10),
    EVA_TARGET("ED", 14),
    DENNIS_TARGET("DD", 8),
    /** Client characteristics: what someone needs help with. */
    NEED("KK", 14),
    GROUP_FORM("GV", 2),
    /** Implementation forms. */
    FORM("UV", 11),
    AGE_GROUP("LG", 6),
    EMPLOYMENT("DV", 4);

    private static final String FILE = "/messages/guide_nl.properties";
    private static final Properties NAMES = names();

    private final String letters;
    private final int many;

    GuideCodes(String letters, int many) {
        this.letters = letters;
        this.many = many;
    }

    /** All codes, in order. */
    public List<String> all() {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> String.format(Locale.ROOT, "%s%02d", letters, number))
                .toList();
    }

    /** Whether this is a code of the list. */
    public boolean knows(String code) {
        return all().contains(code);
    }

    /** The code with this Dutch name, however it is written in capitals. */
    public Optional<String> named(String name) {
        return all().stream()
                .filter(code -> name(code).equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Message key of a code of any list. */
    public static String key(String code) {
        return "guide." + code;
    }

    /** Dutch name of a code as the guides say it; the code itself when it is an own one. */
    public static String name(String code) {
        return NAMES.getProperty(key(code), code);
    }

    private static Properties names() {
        var names = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(GuideCodes.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
