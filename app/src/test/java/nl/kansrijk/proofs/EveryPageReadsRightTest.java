package nl.kansrijk.proofs;

import static nl.kansrijk.proofs.ReadsWrong.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page for every role in English: its language said, one heading above all, no code shown as text. In Dutch: {@code EveryLookTest}. */
class EveryPageReadsRightTest extends ProofHouse {
    @Test
    void every_page_says_it_is_in_english_has_one_heading_and_shows_no_code() {
        var cast = stage.set();
        quiet();
        var wrong = new ArrayList<String>();
        int read = 0;
        for (var role : Role.values()) {
            var caller = caller(cast.actor(TenantRelation.OWN, role));
            for (var page : ReadPage.of(endpoints)) {
                var answer = caller.get(inEnglish(page.path(cast, role)));
                if (answer.statusCode() >= 300) continue;
                read++;
                findings(answer.body(), "en").forEach(found -> wrong.add(page.name() + " " + role + ": " + found));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(Role.values().length * 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_page_before_logging_in_reads_right(String language) {
        assertThat(findings(Caller.at(port).get("/inloggen?taal=" + language).body(), language))
                .isEmpty();
    }

    private static String inEnglish(String path) {
        return path + (path.contains("?") ? "&" : "?") + "taal=en";
    }

    @Test
    void a_page_that_reads_wrong_is_noticed() {
        var page = "<html lang=\"nl\"><h1>Kop</h1><p>%s</p>";
        assertThat(findings(page.formatted("Alles goed. Bel 0168."), "nl")).isEmpty();
        assertThat(findings(page.formatted("goed"), "en")).containsExactly("language is not en");
        assertThat(findings(page.formatted("<h1>Nog een</h1>"), "nl")).containsExactly("2 headings above all");
        assertThat(findings(page.formatted("chances.title"), "nl")).containsExactly("shows chances.title");
        assertThat(findings(page.formatted("??anders??"), "nl")).containsExactly("shows ??");
        assertThat(findings(page.formatted("OWN_CASELOAD"), "nl")).containsExactly("shows OWN_CASELOAD");
        assertThat(findings(page.formatted("<img src=\"https://elders.example/a.png\">"), "nl"))
                .containsExactly("points to https://elders.example/a.png");
    }

    @Test
    void a_page_without_an_example_stops_the_round() {
        var careless = new Endpoint("GET", "/klanten/{id}/alles", Optional.of(Permission.OPEN_FILE), false);
        var page = ReadPage.of(List.of(careless)).getFirst();
        var cast = stage.set();
        assertThatThrownBy(() -> page.path(cast, Role.CASE_MANAGER))
                .hasMessage("no example of GET /klanten/{id}/alles");
    }
}
