package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.introductions.Facts;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WordsForEveryReasonTest extends MatchingHouse {
    @Autowired
    Why why;

    @Test
    void every_reason_about_every_kind_of_person_has_words_in_both_languages() throws Exception {
        var reasons = new HashSet<Reason>();
        for (var person : people()) reasons.addAll(reasons(person));
        assertThat(reasons).hasSizeGreaterThan(60);
        for (var language : List.of("nl", "en")) {
            var words = words(language);
            for (var reason : reasons)
                assertThat(words.getProperty(reason.key())).as(reason.key()).isNotBlank();
        }
    }

    @Test
    void every_fact_a_sentence_names_is_given() throws Exception {
        for (var language : List.of("nl", "en"))
            for (var person : people())
                for (var reason : reasons(person)) {
                    var sentence = words(language).getProperty(reason.key());
                    for (var fact : reason.facts().keySet()) sentence = sentence.replace("{" + fact + "}", "…");
                    assertThat(sentence).as(reason.key()).doesNotContain("{");
                }
    }

    @Test
    void states_parties_and_outcomes_have_words_in_both_languages() throws Exception {
        for (var language : List.of("nl", "en")) {
            var words = words(language);
            Stream.of("ASKED", "AGREED", "MET", "DECLINED", "EXPIRED", "WITHDRAWN", "STOPPED")
                    .forEach(state -> assertThat(words).containsKey("matching.state." + state));
            Stream.of(Introduction.Party.values())
                    .forEach(party -> assertThat(words).containsKey("matching.party." + party));
            Stream.of(Introduction.Outcome.values())
                    .forEach(outcome -> assertThat(words).containsKey("matching.outcome." + outcome));
            Stream.of(Facts.Origin.values())
                    .forEach(origin -> assertThat(words).containsKey("matching.origin." + origin));
        }
    }

    private List<ClientId> people() {
        NewStatement few = first("AV_HOURS_MAX", "", Value.Number.of(8));
        return List.of(
                client(first("AV_HOURS_MAX", "", Value.Number.of(32))),
                client(first("AV_FROM", "", new Value.Day(today()))),
                picker(
                        first("SS_COMP", "24105", new Value.Code("3")),
                        first("SS_COMP", "24121", new Value.Code("2")),
                        first("FN_LOAD", "standing", new Value.Code("NOT")),
                        first("FN_LOAD", "lifting", new Value.Code("LIMITED")),
                        first("FN_HELP", "BUDDY", new Value.Present()),
                        first("VOLUNTARY", "", new Value.Level(5)),
                        first("WISH_SECTOR", "H", new Value.Present()),
                        first("CONTRACT", "02", new Value.Present())),
                picker(
                        few,
                        first("WISH_NOT", "H", new Value.Present()),
                        first("HS_LANG_NL", "READING", new Value.Code("A1")),
                        first("ID_ADDRESS_PC4", "", Value.Number.of(9711)),
                        first("FN_LOAD", "lifting", new Value.Code("NOT"))));
    }

    private Set<Reason> reasons(ClientId person) {
        var table = (Explained) with(
                matcher,
                Permission.PROPOSE,
                person,
                passage ->
                        why.pair(person, orderPicker, Weighing.asIs(), passage).orElseThrow());
        var reasons = new HashSet<Reason>();
        Stream.concat(table.conditions().stream(), table.merits().stream())
                .map(WhyLine::said)
                .forEach(said -> reasons.addAll(List.of(said.name(), said.asks(), said.has(), said.because())));
        return reasons;
    }

    private static Properties words(String language) throws Exception {
        var words = new Properties();
        for (var bundle : List.of("matching")) {
            var file = "/messages/" + bundle + "_" + language + ".properties";
            try (var stream = Objects.requireNonNull(WordsForEveryReasonTest.class.getResourceAsStream(file), file)) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        }
        return words;
    }
}
