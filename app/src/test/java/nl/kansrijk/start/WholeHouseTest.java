package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole house as a process: opening, closing, being killed, opening again. */
class WholeHouseTest {
    @TempDir
    Path folder;

    private int port;

    @BeforeEach
    void choosePort() throws Exception {
        port = OpenHouse.freePort();
    }

    @AfterEach
    void endServer() {
        PostgresServer.end(new Home(folder));
    }

    @Test
    void a_house_opens_answers_tells_where_it_is_and_closes() throws Exception {
        try (var house = OpenHouse.start(folder, port, "--no-demo")) {
            assertThat(house.until("open")).last().isEqualTo("Kansrijk is open: http://localhost:" + port);
            assertThat(OpenHouse.statusOf(port)).isLessThan(500);
            assertThat(Said.by("status", "--home", folder.toString()).out()).contains("http://localhost:" + port);
            try (var second = OpenHouse.start(folder, OpenHouse.freePort())) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.until(""))
                        .containsExactly("The home " + folder + " is already open: http://localhost:" + port);
            }
            assertThat(bringIn("geo", geography()).out())
                    .contains("gemeenten_arbeidsmarktregio.csv", "line 3: the code or address has an unknown shape");
            addUser("The house is open");
            assertThat(addedUser("The house is open").err()).contains("Someone else already logs in as");
            assertThat(Said.by("stop", "--home", folder.toString()).out()).contains("Kansrijk is closed.");
            assertThat(house.until("closed")).last().isEqualTo("Kansrijk is closed.");
        }
        assertThat(new Home(folder).runFile()).doesNotExist();
        assertThat(new Home(folder).postgres().resolve("postmaster.pid")).doesNotExist();
        addUser("The house is closed");
        assertThat(bringIn("geo", geography()).code()).isZero();
        assertThat(bringIn("esco", folder.resolve("nowhere")).err()).contains("does not exist");
        assertThat(bringIn("birds", folder).err()).contains("not birds");
    }

    @Test
    void a_killed_house_opens_again_and_is_not_said_to_be_open() throws Exception {
        try (var house = OpenHouse.start(folder, port, "--no-demo")) {
            house.until("open");
            house.kill();
        }
        assertThat(Said.by("status", "--home", folder.toString()).code()).isEqualTo(3);
        try (var again = OpenHouse.start(folder, port)) {
            assertThat(again.until("open")).containsExactly("Kansrijk is open: http://localhost:" + port);
        }
    }

    @Test
    void a_house_on_a_database_elsewhere_starts_none_of_its_own() throws Exception {
        var other = folder.resolve("elsewhere");
        var environment = Elsewhere.in(other, close -> {});
        var home = folder.resolve("home");
        try (var house = OpenHouse.start(environment, home, port, "--no-demo")) {
            assertThat(house.until("open")).containsExactly("Kansrijk is open: http://localhost:" + port);
            assertThat(OpenHouse.statusOf(port)).isLessThan(500);
            assertThat(Said.by("status", "--home", home.toString()).out()).contains("database elsewhere");
            assertThat(new Home(home).postgres()).doesNotExist();
        } finally {
            PostgresServer.end(new Home(other));
        }
    }

    @Test
    @Tag("long")
    void a_house_killed_at_ten_random_moments_always_opens_again() throws Exception {
        var random = new Random(20_260_302);
        for (int i = 0; i < 10; i++) {
            try (var house = OpenHouse.start(folder, port, "--no-demo")) {
                house.killAfter(random.nextInt(6_000));
            }
        }
        try (var again = OpenHouse.start(folder, port)) {
            assertThat(again.until("open")).last().isEqualTo("Kansrijk is open: http://localhost:" + port);
        }
    }

    @Test
    @Tag("long")
    void a_house_asked_to_close_while_it_is_opening_leaves_nothing_half() throws Exception {
        for (int millis = 600; millis < 4_000; millis += 600) {
            try (var house = OpenHouse.start(folder, port, "--no-demo")) {
                house.askToCloseAfter(millis);
                assertThat(house.said()).noneMatch(line -> line.contains("Something went wrong"));
            }
            assertThat(new Home(folder).runFile()).doesNotExist();
        }
        try (var again = OpenHouse.start(folder, port, "--no-demo")) {
            assertThat(again.until("open")).last().isEqualTo("Kansrijk is open: http://localhost:" + port);
        }
    }

    private Path geography() throws IOException {
        var geo = Files.createDirectories(folder.resolve("geo"));
        var rows = "gemeentecode,gemeente,arbeidsmarktregio\n0758,Breda,West-Brabant\nBREDA,Breda,West-Brabant\n";
        Files.writeString(geo.resolve("gemeenten_arbeidsmarktregio.csv"), rows);
        return geo;
    }

    private Said bringIn(String kind, Path from) {
        return Said.by("", List.of("import", kind, from.toString(), "--home", folder.toString()));
    }

    private void addUser(String name) {
        var login = name.replace(' ', '-');
        assertThat(addedUser(name)).isEqualTo(new Said(0, login + " can log in now.\n", ""));
    }

    private Said addedUser(String name) {
        return Said.by(
                "geheim-woord",
                List.of(
                        "user",
                        "add",
                        "--login",
                        name.replace(' ', '-'),
                        "--name",
                        name,
                        "--admin",
                        "--tenant",
                        "GM0758",
                        "--found",
                        "Gemeente Breda",
                        "--password-stdin",
                        "--home",
                        folder.toString()));
    }
}
