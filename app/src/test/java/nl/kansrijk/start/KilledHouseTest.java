package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house killed while people are being proposed: what was answered is there, nothing is half, nothing is twice. */
class KilledHouseTest {
    /** How a proposal stands, in the words above its explanation. */
    private static final Pattern STANDS =
            Pattern.compile("role=\"status\">.*?<p>(Gevraagd|Zei|Ontmoet|Geen antwoord|[^<]*ingetrokken|Gestopt)");

    private static final int ACCEPTED = 302;

    @TempDir
    Path folder;

    @AfterEach
    void endServer() {
        PostgresServer.end(new Home(folder));
    }

    @Test
    void three_times_killed_nothing_that_was_answered_is_lost_half_or_twice() throws Exception {
        killed(3, 20_261_122);
    }

    @Test
    @Tag("long")
    void thirty_times_killed_nothing_that_was_answered_is_lost_half_or_twice() throws Exception {
        killed(30, 20_261_123);
    }

    private void killed(int times, long seed) throws Exception {
        var chance = new Random(seed);
        Set<String> answered = new HashSet<>();
        int port = OpenHouse.freePort();
        for (int i = 0; i < times; i++)
            try (var house = OpenHouse.start(folder, port, "--clients", "60", "--vacancies", "40")) {
                assertThat(house.until("is open")).last().isEqualTo("Kansrijk is open: http://localhost:" + port);
                assertThat(lost(port, answered)).isEmpty();
                assertThat(halfOrTwice()).isZero();
                var sent = proposals(port, chance);
                var writing = CompletableFuture.supplyAsync(() -> write(port, sent));
                house.killAfter(400 + chance.nextInt(1_200));
                answered.addAll(writing.join());
            }
        try (var house = OpenHouse.start(folder, port)) {
            house.until("is open");
            assertThat(lost(port, answered)).isEmpty();
            assertThat(halfOrTwice()).isZero();
        }
        assertThat(answered).isNotEmpty();
    }

    /** Ten pairs of a vacancy and somebody who fits it. */
    private static List<String> proposals(int port, Random chance) {
        var matcher = matcher(port);
        var vacancies = found(matcher.get("/kansen").body(), "href=\"/vacatures/([0-9a-f-]{36})\"");
        var pairs = new ArrayList<String>();
        while (pairs.size() < 10 && !vacancies.isEmpty()) {
            var vacancy = vacancies.remove(chance.nextInt(vacancies.size()));
            for (var client : found(
                    matcher.get("/vacatures/" + vacancy + "/wie-past?ring=0").body(), "/waarom/([A-Za-z0-9_-]{60,})"))
                pairs.add(vacancy + " " + client);
        }
        return pairs;
    }

    /** Proposes one after the other until the house is gone; answers those that were accepted. */
    private static List<String> write(int port, List<String> pairs) {
        var accepted = new ArrayList<String>();
        try {
            var matcher = matcher(port);
            for (var pair : pairs) {
                var at = pair.split(" ");
                var answer = matcher.post("/vacatures/" + at[0] + "/stel-voor/" + at[1], Map.of("reden", "Dit past."));
                if (answer.statusCode() == ACCEPTED) accepted.add(pair);
            }
        } catch (java.io.UncheckedIOException gone) {
            return accepted;
        }
        return accepted;
    }

    private static Caller matcher(int port) {
        var form = "action=\"(/inloggen/persona/[^\"]+)\"(?:(?!</form>).)*?persona__name\">Fatima Benrouni";
        var visitor = Caller.at(port);
        visitor.post(found(visitor.get("/inloggen").body(), form).getFirst(), Map.of());
        return visitor;
    }

    private static List<String> found(String page, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList());
    }

    /** The pairs of which the house does not say any more that they were proposed. */
    private static List<String> lost(int port, Set<String> answered) {
        var matcher = matcher(port);
        return answered.stream()
                .filter(pair -> !STANDS.matcher(matcher.get("/vacatures/" + pair.replace(" ", "/waarom/"))
                                .body())
                        .find())
                .toList();
    }

    /** Pairs that are open twice, and names exchanged without a yes. */
    private int halfOrTwice() throws SQLException {
        return Integer.parseInt(rows("""
                        select (select count(*) from (select 1 from matching.introduction where state in ('ASKED', 'AGREED')
                                                       group by person_id, vacancy_id having count(*) > 1) twice)
                             + (select count(*) from matching.exchanged e
                                 where not exists (select 1 from matching.introduction i
                                                    where i.id = e.introduction_id and i.state in ('AGREED', 'MET')))
                        """).getFirst());
    }

    private List<String> rows(String sql) throws SQLException {
        var home = new Home(folder);
        int port = RunFile.of(home).orElseThrow().databasePort();
        try (var connection = Databases.connect(Databases.inside(home, port).app());
                var statement = connection.createStatement()) {
            statement.execute("set role " + Roles.JOB);
            var found = statement.executeQuery(sql);
            var rows = new ArrayList<String>();
            while (found.next()) rows.add(found.getString(1));
            return rows;
        }
    }
}
