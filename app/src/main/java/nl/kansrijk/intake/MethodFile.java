package nl.kansrijk.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.intake.MethodPackage.Head;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A method package as a file: JSON with a sum over its content, so that a torn file is known. Schema: docs/talk-method.md. */
final class MethodFile {
    static final String FORMAT = "kansrijk-talk-method";
    static final int FORMAT_VERSION = 1;
    private static final int SHOWN_DIGITS = 16;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private MethodFile() {}

    /** The file as a whole. */
    private record Whole(
            String format,
            int formatVersion,
            Head head,
            List<Map<String, String>> questions,
            List<Map<String, String>> parts,
            Map<String, Map<String, String>> texts,
            Map<String, Long> rules,
            String sum) {
        /** What lacks makes the whole file unreadable. */
        private Whole {
            if (List.of(format, head.name(), head.version(), head.source()).contains(""))
                throw new IllegalArgumentException("something that names a method is empty");
            questions = questions.stream().map(Map::copyOf).toList();
            parts = parts.stream().map(Map::copyOf).toList();
            texts = texts.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, words -> Map.copyOf(words.getValue())));
            rules = Map.copyOf(rules);
        }

        MethodPackage content() {
            return new MethodPackage(head, questions, parts, texts, rules);
        }
    }

    static String write(MethodPackage method) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole(method, sum(method)));
    }

    /** What a file says; empty when it is torn, no such file at all, or changed after it was written. */
    static Optional<MethodPackage> read(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.ofNullable(JSON.readValue(text, Whole.class))
                    .filter(whole -> whole.format().equals(FORMAT) && whole.formatVersion() == FORMAT_VERSION)
                    .filter(whole -> sum(whole.content()).equals(whole.sum()))
                    .map(Whole::content);
        } catch (CharacterCodingException | JacksonException torn) {
            return Optional.empty();
        }
    }

    /** The name under which talks keep this content: its version and what tells it from any other content. */
    static String id(MethodPackage method) {
        return method.head().version() + "-" + sum(method).substring(0, SHOWN_DIGITS);
    }

    private static String sum(MethodPackage method) {
        try {
            var content = JSON.writeValueAsString(whole(method, ""));
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private static Whole whole(MethodPackage method, String sum) {
        return new Whole(
                FORMAT,
                FORMAT_VERSION,
                method.head(),
                method.questions(),
                method.parts(),
                method.texts(),
                method.rules(),
                sum);
    }
}
