package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page for every role, in Dutch and in English: its language said, one heading above all, no code shown as text. */
class EveryPageReadsRightTest extends ProofHouse {
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:src|href|action|srcset|data)=\"((?:https?:)?//[^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("(?<![\\w/@.-])[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+(?![\\w@])");
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[A-Z]{2,}(?:_[A-Z0-9]+)+(?![\\w-])");

    /** The organisations of a test are called after their kind. */
    private static final Pattern TEST_NAMES = Pattern.compile("Test [A-Z_]+[A-Za-z0-9_-]*");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_page_says_its_language_has_one_heading_and_shows_no_code(String language) {
        var cast = stage.set();
        quiet();
        var wrong = new ArrayList<String>();
        int read = 0;
        for (var role : Role.values()) {
            var caller = caller(cast.actor(TenantRelation.OWN, role));
            for (var page : ReadPage.of(endpoints)) {
                var answer = caller.get(in(page.path(cast, role), language));
                if (answer.statusCode() >= 300) continue;
                read++;
                findings(answer.body(), language).forEach(found -> wrong.add(page.name() + " " + role + ": " + found));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(Role.values().length * 7);
        assertThat(findings(Caller.at(port).get("/inloggen?taal=" + language).body(), language))
                .isEmpty();
    }

    private static String in(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "taal=" + language;
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

    private static List<String> findings(String page, String language) {
        var text =
                page.replaceAll("(?s)<(script|style|svg|code)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
        var said = TEST_NAMES.matcher(text).replaceAll("");
        var headings = Pattern.compile("<h1[\\s>]").matcher(page).results().count();
        var tongue = page.contains("<html lang=\"" + language + "\"")
                ? Stream.<String>empty()
                : Stream.of("language is not " + language);
        var above = headings == 1 ? Stream.<String>empty() : Stream.of(headings + " headings above all");
        var unsaid = said.contains("??") ? Stream.of("shows ??") : Stream.<String>empty();
        var codes = Stream.of(KEY, CODE)
                .flatMap(pattern -> pattern.matcher(said).results())
                .map(found -> found.group())
                .map(word -> "shows " + word);
        var outside = OUTSIDE.matcher(page).results().map(found -> "points to " + found.group(1));
        return Stream.of(tongue, above, unsaid, codes, outside)
                .flatMap(UnaryOperator.identity())
                .distinct()
                .toList();
    }
}
