package nl.kansrijk.casework.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.shared.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A dossier as JSON. Strict: an unknown field, a field twice, a missing one or another version is no file of ours. */
final class DossierFile {
    private static final int DEEPEST = 16;

    /** A sign that no text may hold and no database takes, as JSON writes it. */
    private static final String NOUGHT = "\\u0000";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DossierFile() {}

    /** What a file turned out to be. */
    sealed interface Read {
        /** One of ours. */
        record Fine(Dossier dossier) implements Read {}

        /** Not one, and why. */
        record Wrong(List<Reason> why) implements Read {}
    }

    static String write(Dossier dossier) {
        return JSON.writeValueAsString(dossier);
    }

    static Read read(String text) {
        if (text.contains(NOUGHT))
            return torn((int) text.substring(0, text.indexOf(NOUGHT)).lines().count());
        try {
            var head = JSON.readTree(text);
            if (!head.path("schema").asString("").equals(Dossier.SCHEMA)) return wrong("dossier.wrong.schema");
            if (head.path("version").asInt(0) != Dossier.VERSION) return wrong("dossier.wrong.version");
            return new Read.Fine(JSON.readValue(text, Dossier.class));
        } catch (DatabindException misfit) {
            return new Read.Wrong(List.of(new Reason("dossier.wrong.field", Map.of("where", where(misfit)))));
        } catch (JacksonException nonsense) {
            return torn(line(nonsense));
        }
    }

    private static Read torn(int line) {
        return new Read.Wrong(List.of(new Reason("dossier.wrong.torn", Map.of("line", Integer.toString(line)))));
    }

    /** In which line it went wrong, from 1. */
    private static int line(JacksonException wrong) {
        return Optional.ofNullable(wrong.getLocation())
                .map(TokenStreamLocation::getLineNr)
                .filter(line -> line > 0)
                .orElse(1);
    }

    private static Read wrong(String key) {
        return new Read.Wrong(List.of(Reason.of(key)));
    }

    /** The way to the field, such as {@code profile / said / 3 / voice}; names and numbers only, never what stands there. */
    private static String where(DatabindException misfit) {
        return misfit.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex() + 1) : step.getPropertyName())
                .collect(Collectors.joining(" / "));
    }
}
