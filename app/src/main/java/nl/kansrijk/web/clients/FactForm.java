package nl.kansrijk.web.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.web.clients.FactForms.Around;
import org.springframework.util.MultiValueMap;

/** What someone fills in about one thing, as typed, so that nothing typed is lost. {@code words}: what the item is called. */
record FactForm(
        String item, String words, List<String> values, Voice voice, String share, String until, String follows) {

    /** Whose voice it is, and on what day it was so. */
    record Voice(String source, String day) {}

    /** What was asked to be written down, about which item. */
    record Asked(String item, NewStatement statement) {
        /** Whether it says that the client is available for work. */
        boolean available() {
            var fact = statement.fact();
            return fact.about("VIEW_STATUS", "")
                    && fact.value() instanceof Value.Code(String code)
                    && List.of("V2", "V3").contains(code);
        }
    }

    /** An empty form, or what stands there now, to be corrected. */
    static FactForm of(Characteristic line, String item, Around around) {
        var now = around.now();
        return new FactForm(
                item,
                "",
                now.map(said -> Answers.of(said.fact().value())).orElse(List.of()),
                new Voice(Source.Type.PROF.name(), around.today().toString()),
                now.map(said -> said.terms().share())
                        .orElse(line.rules().share())
                        .name(),
                "",
                now.map(said -> said.id().toString()).orElse(""));
    }

    static FactForm of(MultiValueMap<String, String> sent) {
        return new FactForm(
                first(sent, "item"),
                first(sent, first(sent, "kies").isEmpty() ? "woorden" : "kies").strip(),
                Objects.requireNonNullElse(sent.get("waarde"), List.<String>of()),
                new Voice(first(sent, "bron"), first(sent, "dag")),
                first(sent, "delen"),
                first(sent, "geldig"),
                first(sent, "volgt"));
    }

    FactForm about(String other) {
        return new FactForm(other, words, values, voice, share, until, follows);
    }

    FactForm following(UUID statement) {
        return new FactForm(item, words, values, voice, share, until, statement.toString());
    }

    String value() {
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
