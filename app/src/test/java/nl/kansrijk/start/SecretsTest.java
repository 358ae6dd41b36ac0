package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_stays_the_same() {
        var home = home("one");
        var made = new Secrets(home).of("keys");
        new Secrets(home).of("another");
        assertThat(new Secrets(home).of("keys")).isEqualTo(made);
        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
    }

    @Test
    void two_homes_share_no_secret() {
        assertThat(new Secrets(home("one")).of("keys")).isNotEqualTo(new Secrets(home("two")).of("keys"));
    }

    @Test
    void only_the_owner_reads_the_secrets() throws IOException {
        var home = home("one");
        new Secrets(home).of("keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_password_is_never_part_of_a_text_about_a_login() {
        assertThat(new Login("jdbc:x", "app", "geheim").toString()).doesNotContain("geheim");
        assertThat(new Passwords("geheim", "geheim").toString()).doesNotContain("geheim");
    }

    private Home home(String name) {
        var home = new Home(folder.resolve(name));
        home.make();
        return home;
    }
}
