package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    private Home home = new Home(Path.of("data"));

    @BeforeEach
    void makeHome() {
        home = new Home(folder.resolve("home"));
        home.make();
    }

    @AfterEach
    void endServer() {
        PostgresServer.end(home);
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws SQLException {
        try (var server = PostgresServer.start(home)) {
            write(server, "create table kept (word text)");
            write(server, "insert into kept values ('still here')");
        }
        try (var server = PostgresServer.start(home)) {
            assertThat(read(server, "select word from kept")).isEqualTo("still here");
        }
    }

    @Test
    void a_server_that_outlived_its_house_is_ended_and_nothing_acknowledged_is_lost() throws SQLException {
        var orphan = PostgresServer.start(home);
        write(orphan, "create table kept (word text)");
        write(orphan, "insert into kept values ('acknowledged')");
        try (var server = PostgresServer.start(home)) {
            assertThat(read(server, "select word from kept")).isEqualTo("acknowledged");
            assertThatThrownBy(orphan::superuser).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_database_that_was_killed_recovers_by_itself() throws Exception {
        var server = PostgresServer.start(home);
        write(server, "create table kept (word text)");
        write(server, "insert into kept values ('acknowledged')");
        var killed = ProcessHandle.of(noted()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().join();
        try (var again = PostgresServer.start(home)) {
            assertThat(read(again, "select word from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void a_note_about_someone_elses_process_does_not_stop_the_start() throws Exception {
        PostgresServer.start(home).close();
        var note = home.postgres().resolve("postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + home.postgres() + "\n");
        try (var server = PostgresServer.start(home)) {
            assertThat(read(server, "select 'open'")).isEqualTo("open");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void data_folders_that_were_half_made_are_made_again() throws Exception {
        var halfMade = Files.createDirectories(home.path().resolve(PostgresTools.HALF_MADE + "1"));
        Files.writeString(halfMade.resolve("PG_VERSION"), "18");
        try (var server = PostgresServer.start(home)) {
            assertThat(read(server, "select 'open'")).isEqualTo("open");
        }
        assertThat(halfMade).doesNotExist();
    }

    @Test
    void data_of_another_version_is_refused_in_one_sentence() throws Exception {
        Files.createDirectories(home.postgres());
        Files.writeString(home.postgres().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> PostgresServer.start(home))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("--home");
    }

    @Test
    void a_full_disk_is_said_in_one_sentence_and_leaves_nothing_half() throws Exception {
        assumeTrue(
                mount(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=12m",
                        "tmpfs",
                        home.path().toString()),
                "needs root");
        try {
            assertThatThrownBy(() -> PostgresServer.start(home))
                    .isInstanceOf(Trouble.class)
                    .hasMessage(Sentences.fullDisk(home));
            assertThat(home.postgres()).doesNotExist();
            assertThatThrownBy(() -> Disk.refuseWhenFull(home)).hasMessage(Sentences.fullDisk(home));
        } finally {
            mount("umount", home.path().toString());
        }
    }

    @Test
    void nobody_enters_without_the_password_of_the_home() throws SQLException {
        try (var server = PostgresServer.start(home)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(read(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(read(server, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void the_server_inside_is_of_the_version_that_the_house_names() throws SQLException {
        try (var server = PostgresServer.start(home)) {
            assertThat(read(server, "show server_version")).startsWith(PostgresBinaries.MAJOR + ".6");
        }
    }

    private long noted() throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.postgres().resolve("postmaster.pid")).getFirst());
    }

    private static boolean mount(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
    }

    private static void write(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
