package nl.kansrijk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTextsTest {
    /** Texts that stay hard, by language and key, with why. It must match exactly, so that it can only shrink. */
    private static final List<String> STILL_HARD = List.of(
            "nl esco:s:60ff3eac-7d4d-4e51-87b8-74c3b5d62498", // MAG-lassen: its name on every certificate
            "nl esco:s:a4d336a6-9ffd-402a-91cc-f359716ba4e0", // ML: the name of a programming language
            "nl esco:s:a51adea8-bf02-488a-a0d8-b0961caca5b0", // TIG-lassen
            "nl esco:s:bb99af26-71ff-4dca-bde7-1eb1f6194426", // SAP R3: the name of a program
            "nl esco:s:f015c5d5-6a1c-4f63-9012-a05f4f34105e", // MIG-lassen
            "nl taxonomy.competence.24113", // Analyseren: its name in the national list of competencies
            "en esco:s:a4d336a6-9ffd-402a-91cc-f359716ba4e0",
            "en esco:s:bb99af26-71ff-4dca-bde7-1eb1f6194426");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_text_for_clients_is_plain(String language) {
        var texts = ClientTexts.in(Locale.of(language));
        var hard = texts.stream().filter(one -> !one.reading().passes()).toList();
        System.out.printf(
                Locale.ROOT,
                "Plain texts for clients (%s): %d of %d, %.1f %%%n",
                language,
                texts.size() - hard.size(),
                texts.size(),
                100.0 * (texts.size() - hard.size()) / texts.size());
        assertThat(texts.size()).isGreaterThan(300);
        assertThat(hard.stream().map(one -> language + " " + one.key()).filter(one -> !STILL_HARD.contains(one)))
                .as(hard.stream().map(ClientTextsTest::told).collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(STILL_HARD.stream().filter(one -> one.startsWith(language)))
                .allMatch(one -> hard.stream().anyMatch(text -> one.equals(language + " " + text.key())));
    }

    @Test
    void every_text_on_a_page_for_clients_is_marked_as_one() {
        var marked = ClientTexts.in(Locale.of("nl")).stream()
                .map(ClientTexts.Read::key)
                .collect(Collectors.toSet());
        var unmarked = new TreeMap<>(ClientPages.keys());
        unmarked.keySet().removeAll(marked);
        assertThat(unmarked).as("add these to plain/client_texts.txt").isEmpty();
    }

    private static String told(ClientTexts.Read text) {
        return text.key() + " = " + text.text() + " → "
                + text.reading().findings().stream()
                        .map(one -> one.kind() + " " + one.words())
                        .toList();
    }
}
