package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.PasswordRules;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on homes that are not open. */
class CommandLineTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"start", "stop", "status", "reset", "user add", "import", "bench pages"})
    void every_command_explains_itself_with_an_example(String command) {
        var said = Said.by((command + " --help").split(" "));
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("--home", "Example", "./kansrijk " + command);
    }

    @Test
    void without_a_command_all_commands_are_shown() {
        assertThat(Said.by().out()).contains("start", "stop", "status", "reset", "user", "help");
    }

    @Test
    void a_command_that_does_not_exist_is_not_understood() {
        assertThat(Said.by("fly").code()).isEqualTo(2);
    }

    @Test
    void another_room_adds_a_command_and_its_trouble_is_one_sentence() {
        assertThat(Said.by("knock")).isEqualTo(new Said(0, "Who is there?\n", ""));
        assertThat(Said.by("knock", "--home", "nobody")).isEqualTo(new Said(1, "", "Nobody is there.\n"));
    }

    @Test
    void a_house_that_is_not_open_is_no_trouble_to_stop() {
        var said = Said.by("stop", "--home", folder.resolve("none").toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("not open");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void the_state_of_a_house_that_is_not_open_is_an_exit_code_of_its_own() {
        assertThat(Said.by("status", "--home", folder.toString()).code()).isEqualTo(3);
    }

    @Test
    void reset_takes_away_a_home_and_nothing_else_in_the_folder() throws Exception {
        var home = new Home(folder);
        home.make();
        new Secrets(home).of("keys");
        Files.writeString(home.lock(), "");
        Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThat(Said.by("reset", "--yes", "--home", folder.toString()).code())
                .isZero();
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("letter.txt");
        }
    }

    @Test
    void reset_refuses_a_folder_that_is_no_home() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        var said = Said.by("reset", "--yes", "--home", folder.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("There is no home in");
        assertThat(folder.resolve("letter.txt")).exists();
    }

    @Test
    void a_user_needs_a_role_and_a_home_that_exists() {
        var words = List.of("user", "add", "--login", "x", "--name", "X", "--tenant", "T", "--password-stdin");
        assertThat(Said.by("geheim-woord", words).err()).contains("--role");
        var none = new ArrayList<>(words);
        none.addAll(List.of("--admin", "--home", folder.resolve("none").toString()));
        assertThat(Said.by("geheim-woord", none).err()).contains("There is no home in");
    }

    @ParameterizedTest
    @CsvSource({
        "kort,too short",
        "wachtwoord1,Everyone knows",
        "mijnkansrijk!,easy to guess",
        "Mila-de-Wit-1,easy to guess",
        "beheerder-zelf,easy to guess"
    })
    void a_password_on_the_command_line_obeys_the_rules_of_the_page(String password, String why) {
        var words = List.of(
                "user",
                "add",
                "--login",
                "beheerder",
                "--name",
                "Mila de Wit",
                "--tenant",
                "T",
                "--admin",
                "--password-stdin");
        var said = Said.by(password, words);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains(why).doesNotContain(password);
    }

    @Test
    void every_reason_of_the_rules_has_a_sentence_on_the_command_line() {
        for (var password : List.of("kort", "x".repeat(129), "wachtwoord", "kansrijk-2"))
            assertThat(PasswordRules.against(password, List.of()).map(Reason::key))
                    .hasValueSatisfying(
                            why -> assertThat(PasswordPrompt.WHY_NOT).containsKey(why));
    }
}
