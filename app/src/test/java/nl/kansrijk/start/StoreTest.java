package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The roles, the database and the deed of a home, on a real server. */
class StoreTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Deque<Runnable> toClose = new ArrayDeque<>();
    private Home home = new Home(Path.of("data"));

    @BeforeEach
    void makeHome() {
        home = new Home(folder.resolve("home"));
        home.make();
    }

    @AfterEach
    void close() {
        while (!toClose.isEmpty()) toClose.pop().run();
    }

    @Test
    void a_fill_that_was_cut_off_begins_again_from_clean() throws SQLException {
        var cutOff = open(Map.of());
        as(cutOff.database().owner(), "create schema half; create table half.filled (id int)");
        close();
        var again = open(Map.of());
        assertThat(again.deed().filled()).isFalse();
        assertThat(isEmpty(again)).isTrue();
    }

    @Test
    void a_filled_home_keeps_what_it_has_and_the_day_it_began() throws SQLException {
        var first = open(Map.of(), "--clients", "50");
        as(first.database().owner(), "create schema kept; create table kept.people (id int)");
        first.deed().whenFilled().keepIn(home);
        close();
        var again = open(Map.of());
        assertThat(isEmpty(again)).isFalse();
        assertThat(again.deed()).isEqualTo(new Deed(true, true, 50, 900, 1, MONDAY.instant()));
    }

    @Test
    void other_clients_than_the_home_was_made_with_are_refused() {
        open(Map.of(), "--clients", "50").deed().whenFilled().keepIn(home);
        assertThatThrownBy(() -> open(Map.of(), "--clients", "60"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--home")
                .hasMessageContaining("./kansrijk reset");
    }

    @Test
    void the_working_role_makes_nothing_and_owns_nothing() throws SQLException {
        var app = open(Map.of()).database().app();
        assertThatThrownBy(() -> as(app, "create schema mine")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(app, "create table public.mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(app, "create temporary table mine (id int)"))
                .hasMessageContaining("permission denied");
        try (var connection = Databases.connect(app)) {
            assertThat(new OwnedTable(connection).isTooPowerful()).isFalse();
        }
    }

    @Test
    void the_job_role_is_taken_on_for_one_transaction_only() throws SQLException {
        var database = open(Map.of()).database();
        as(database.owner(), "create schema s; grant usage on schema s to kansrijk_job");
        as(database.owner(), "create table s.t (id int); grant select on s.t to kansrijk_job");
        assertThatThrownBy(() -> as(database.app(), "select from s.t")).hasMessageContaining("permission denied");
        as(database.app(), "begin; set local role kansrijk_job; select from s.t; commit");
        assertThatThrownBy(() -> as(database.app(), "begin; set local role kansrijk_job; commit; select from s.t"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_owner_enters_no_other_database_as_a_creator() throws SQLException {
        var owner = open(Map.of()).database().owner();
        assertThatThrownBy(() -> as(owner, "create database other")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(owner, "create role other")).hasMessageContaining("permission denied");
    }

    @Test
    void a_database_elsewhere_is_filled_when_empty_and_begun_again_when_cut_off() throws SQLException {
        var elsewhere = elsewhere();
        var first = open(elsewhere, "--clients", "50");
        assertThat(first.port()).isZero();
        as(first.database().owner(), "create schema half; create table half.filled (id int)");
        assertThat(open(elsewhere, "--clients", "50").deed().filled()).isFalse();
        assertThat(isEmpty(first)).isTrue();
    }

    @Test
    void a_database_elsewhere_with_contents_of_its_own_is_opened_and_never_cleared() throws SQLException {
        var elsewhere = elsewhere();
        as(Databases.elsewhere(elsewhere).owner(), "create schema real; create table real.people (id int)");
        var store = open(elsewhere);
        assertThat(store.deed().filled()).isTrue();
        assertThat(store.deed().demo()).isFalse();
        assertThat(isEmpty(store)).isFalse();
    }

    @Test
    void a_working_role_elsewhere_that_may_do_too_much_is_refused() {
        var elsewhere = new HashMap<>(elsewhere());
        elsewhere.put("SPRING_DATASOURCE_USERNAME", elsewhere.get("SPRING_FLYWAY_USER"));
        elsewhere.put("SPRING_DATASOURCE_PASSWORD", elsewhere.get("SPRING_FLYWAY_PASSWORD"));
        assertThatThrownBy(() -> open(elsewhere)).isInstanceOf(Trouble.class).hasMessageContaining("docs/install.md");
    }

    @Test
    void a_name_that_is_missing_from_the_environment_is_named() {
        assertThatThrownBy(() -> open(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/kansrijk")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("SPRING_FLYWAY_URL");
    }

    private Store open(Map<String, String> environment, String... words) {
        var options = new StartOptions();
        new CommandLine(new Words(options)).parseArgs(words);
        return Store.open(home, options, MONDAY, environment, toClose::push);
    }

    private Map<String, String> elsewhere() {
        return Elsewhere.in(folder.resolve("elsewhere"), toClose::push);
    }

    private static boolean isEmpty(Store store) throws SQLException {
        try (var connection = Databases.connect(store.database().owner())) {
            return new OwnedTable(connection).isEmpty();
        }
    }

    private static void as(Login login, String sql) throws SQLException {
        try (var connection = Databases.connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The options as the command line reads them. */
    @CommandLine.Command
    record Words(@CommandLine.Mixin StartOptions options) {}
}
