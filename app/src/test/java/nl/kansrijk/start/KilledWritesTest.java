package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house killed while people write all kinds of things: what was answered is there once, the rest at most once. */
class KilledWritesTest {

    /** Every kind of write, and how often something with this mark is kept. */
    enum Kind {
        SAID("select count(*) from profile.statement where value like '%%%s%%'"),
        RECOGNISED("select count(*) from profile.recognition where words = '%s'"),
        TASK("select count(*) from casework.task where reason::text like '%%%s%%'"),
        FINISHED("select count(*) from casework.task where id::text = '%s' and done_at is not null"),
        OPENED("select count(*) from employers.vacancy where title = '%s' and version = 1"),
        CHANGED("select count(*) from employers.vacancy where title = '%s' and version > 1"),
        CLOSED("select count(*) from employers.vacancy where id::text || version = '%s' and closed_at is not null"),
        EMPLOYER("select count(*) from employers.employer where name = '%s' and version > 1"),
        USER("select count(*) from access.account where login = '%s'");

        private final String count;

        Kind(String count) {
            this.count = count;
        }
    }

    /** One thing that was sent, by what it can be found, and whether it was answered. */
    private record Write(Kind kind, String mark, boolean answered) {}

    @TempDir
    Path folder;

    private final List<Write> sent = new ArrayList<>();

    @AfterEach
    void endServer() {
        PostgresServer.end(new Home(folder));
    }

    @Test
    void two_times_killed_nothing_that_was_written_is_lost_half_or_twice() throws Exception {
        killed(2, 20_261_124);
    }

    @Test
    @Tag("long")
    void ten_times_killed_nothing_that_was_written_is_lost_half_or_twice() throws Exception {
        killed(10, 20_261_125);
    }

    private void killed(int times, long seed) throws Exception {
        var chance = new Random(seed);
        int port = OpenHouse.freePort();
        for (int i = 0; i < times; i++)
            try (var house = OpenHouse.start(folder, port, "--clients", "60", "--vacancies", "200")) {
                assertThat(house.until("is open")).last().isEqualTo("Kansrijk is open: http://localhost:" + port);
                check();
                var writers = new Writers(port);
                var writing = CompletableFuture.supplyAsync(() -> write(writers, chance));
                house.killAfter(700 + chance.nextInt(1_500));
                sent.addAll(writing.join());
            }
        try (var house = OpenHouse.start(folder, port)) {
            house.until("is open");
            check();
        }
        assertThat(sent.stream().filter(Write::answered).map(Write::kind).distinct())
                .hasSizeGreaterThan(times > 2 ? Kind.values().length - 1 : 2);
    }

    private void check() throws SQLException {
        for (var write : sent) {
            int kept = Integer.parseInt(
                    rows(write.kind.count.formatted(write.mark)).getFirst());
            assertThat(kept).as(write.toString()).isBetween(write.answered ? 1 : 0, 1);
        }
        assertThat(rows(HALF)).containsExactly("0");
    }

    /** A statement that the current row does not know of, and an answer to nothing. */
    private static final String HALF = """
            select (select count(*) from profile.statement s join profile.current_row r using (tenant_id, person_id)
                     where s.version > r.version)
                 + (select count(*) from profile.recognition a
                     where not exists (select 1 from profile.statement s where s.id = a.statement_id))
                 + (select count(*) from employers.vacancy where (closed_at is null) <> (close_reason is null))
            """;

    /** Writes things of every kind, one after the other, until the house is gone. */
    private static List<Write> write(Writers writers, Random chance) {
        var sent = new ArrayList<Write>();
        while (true) {
            var kind = Kind.values()[chance.nextInt(Kind.values().length)];
            var mark = mark();
            try {
                writers.write(kind, mark).ifPresent(found -> sent.add(new Write(kind, found, true)));
            } catch (java.io.UncheckedIOException gone) {
                if (kind != Kind.CLOSED) sent.add(new Write(kind, mark, false));
                return sent;
            }
        }
    }

    /** Never a digit: nine of them could be a citizen service number, and those are masked. */
    private static String mark() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .map(one -> Character.isDigit(one) ? one - '0' + 'g' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<String> rows(String sql) throws SQLException {
        var home = new Home(folder);
        int port = RunFile.of(home).orElseThrow().databasePort();
        var password = new Secrets(home).of(PostgresServer.SUPERUSER);
        try (var connection = DriverManager.getConnection(
                        Databases.inside(home, port).app().url(), PostgresServer.SUPERUSER, password);
                var statement = connection.createStatement()) {
            var found = statement.executeQuery(sql);
            var rows = new ArrayList<String>();
            while (found.next()) rows.add(found.getString(1));
            return rows;
        }
    }
}
