package nl.kansrijk.profile.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import nl.kansrijk.profile.passport.Rows.Row;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads passports and test results as JSON. Strict: an unknown field, a field twice or a newer version is no file of ours. */
@Component
class JsonFiles {
    static final String PASSPORT = "kansrijk-skills-passport";
    static final String TEST = "kansrijk-test-results";
    static final int VERSION = 1;
    private static final int DEEPEST = 32;

    /** A sign that no text may hold and no database takes, as JSON writes it. */
    private static final String NOUGHT = "\\u0000";

    private static final Set<String> HEAD = Set.of("schema", "version", "made", "issuer", "lines");
    private static final Set<String> TEST_HEAD = Set.of("schema", "version", "provider", "taken", "results");
    private static final Set<String> LINE =
            Set.of("characteristic", "item", "label", "value", "source", "ref", "observed");
    private static final Set<String> RESULT = Set.of("characteristic", "item", "value");
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Rows rows;

    JsonFiles(Rows rows) {
        this.rows = rows;
    }

    ReadFile read(String text, LocalDate today) {
        if (text.contains(NOUGHT)) return Rows.bad("letters", 0);
        try {
            var file = JSON.readTree(text);
            var schema = text(file, "schema");
            if (!schema.equals(PASSPORT) && !schema.equals(TEST)) return Rows.bad("schema", 0);
            if (file.path("version").asInt(0) != VERSION) return Rows.bad("version", VERSION);
            return schema.equals(PASSPORT) ? passport(file, today) : test(file, today);
        } catch (JacksonException nonsense) {
            return Rows.bad("json", 0);
        }
    }

    private ReadFile passport(JsonNode file, LocalDate today) {
        if (!known(file, HEAD) || !file.path("lines").isArray()) return Rows.bad("fields", 0);
        var found = new ArrayList<Row>();
        for (var line : file.path("lines")) {
            if (!known(line, LINE)) return Rows.bad("line", found.size() + 1);
            found.add(new Row(
                    text(line, "characteristic"),
                    text(line, "item"),
                    text(line, "value"),
                    text(line, "source"),
                    text(line, "ref"),
                    text(line, "observed")));
        }
        return rows.read(Incoming.Kind.PASSPORT, text(file, "issuer"), found, today);
    }

    private ReadFile test(JsonNode file, LocalDate today) {
        if (!known(file, TEST_HEAD) || !file.path("results").isArray()) return Rows.bad("fields", 0);
        var found = new ArrayList<Row>();
        for (var line : file.path("results")) {
            if (!known(line, RESULT)) return Rows.bad("line", found.size() + 1);
            found.add(new Row(
                    text(line, "characteristic"),
                    text(line, "item"),
                    text(line, "value"),
                    "TEST",
                    "",
                    text(file, "taken")));
        }
        return rows.read(Incoming.Kind.TEST, text(file, "provider"), found, today);
    }

    private static boolean known(JsonNode node, Set<String> fields) {
        return node.isObject() && fields.containsAll(node.propertyNames());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
