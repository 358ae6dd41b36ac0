package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first walk through the house, on a server that was started apart from it. Source: rulings 29. */
class WalkElsewhereTest {
    private static final String NUMBER = "[0-9a-f]{8}-[0-9a-f-]{27}";

    @TempDir
    Path folder;

    @Test
    void someone_is_proposed_says_yes_is_then_known_by_name_and_sees_who_looked() throws Exception {
        var other = folder.resolve("elsewhere");
        var environment = Elsewhere.in(other, close -> {});
        int port = OpenHouse.freePort();
        var home = folder.resolve("home");
        try (var house = OpenHouse.start(environment, home, port, "--clients", "60", "--vacancies", "40")) {
            assertThat(house.until("is open")).last().isEqualTo("Kansrijk is open: http://localhost:" + port);
            walk(port, client(environment, "kees"));
        } finally {
            PostgresServer.end(new Home(other));
        }
    }

    private static void walk(int port, UUID kees) {
        var matcher = visitor("Fatima Benrouni", port);
        var vacancy = first(matcher.get("/kansen").body(), "href=\"(/vacatures/" + NUMBER + ")\">Orderpicker vroege");
        assertThat(matcher.get(vacancy).statusCode()).isEqualTo(200);
        assertThat(matcher.get(vacancy + "/wie-past").body())
                .contains(vacancy + "/waarom/")
                .doesNotContain("Kees Polderwiek");
        var employer = visitor("Linda Zandhorst", port);
        assertThat(employer.get("/kandidaten").body()).doesNotContain("Kees Polderwiek");
        var asked = matcher.post(vacancy + "/stel-voor/" + kees, Map.of("reden", "U kent het werk en woont dichtbij."));
        assertThat(asked.statusCode()).isEqualTo(302);
        var client = visitor("Kees Polderwiek", port);
        var question = question(client);
        assertThat(employer.get("/kandidaten").body()).doesNotContain("Kees Polderwiek");
        assertThat(client.post(question, Map.of("antwoord", "JA")).statusCode()).isEqualTo(302);
        assertThat(employer.get("/kandidaten").body()).contains("Kees Polderwiek");
        assertThat(client.get("/wie-keek-er").body()).contains("Accountmanager");
    }

    private static String question(Caller client) {
        return Pattern.compile("/voorstellen/" + NUMBER)
                .matcher(client.get("/vandaag").body())
                .results()
                .map(found -> found.group())
                .filter(path -> client.get(path).body().contains("value=\"JA\""))
                .findFirst()
                .orElseThrow();
    }

    private static Caller visitor(String name, int port) {
        var form = "action=\"(/inloggen/persona/[^\"]+)\"(?:(?!</form>).)*?persona__name\">" + name;
        var visitor = Caller.at(port);
        visitor.post(first(visitor.get("/inloggen").body(), form), Map.of());
        return visitor;
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static UUID client(Map<String, String> environment, String login) throws SQLException {
        try (var connection = Databases.connect(Databases.elsewhere(environment).app());
                var statement = connection.createStatement()) {
            statement.execute("set role " + Roles.JOB);
            var rows = statement.executeQuery("select person_id from access.account where login = '" + login + "'");
            assertThat(rows.next()).isTrue();
            return rows.getObject(1, UUID.class);
        }
    }
}
