package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {
    private static final ClientId CLIENT = new ClientId(Dice.of(1, "someone", 0).uuid());

    @Test
    void sex_and_origin_stand_in_a_file_of_the_evaluator_without_names(@TempDir Path home) throws Exception {
        try (var groups = Groups.in(home.toString())) {
            assertThat(groups.write(someone())).isEqualTo(someone().life());
        }
        assertThat(Files.readAllLines(home.resolve("evaluator/groups.csv")))
                .containsExactly("client;sex;origin", CLIENT.value() + ";F;NL");
    }

    @Test
    void a_second_filling_starts_the_file_anew(@TempDir Path home) throws Exception {
        for (int i = 0; i < 2; i++)
            try (var groups = Groups.in(home.toString())) {
                groups.write(someone());
            }
        assertThat(Files.readAllLines(home.resolve("evaluator/groups.csv"))).hasSize(2);
    }

    @Test
    void without_a_home_nothing_is_written() {
        try (var groups = Groups.in("")) {
            assertThat(groups.write(someone()).client()).isEqualTo(CLIENT);
        }
    }

    private static Invented someone() {
        var identity =
                new Identity("Marja Molenzoom", LocalDate.of(1965, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE");
        return new Invented(
                new Life(CLIENT, false, Optional.empty(), identity, Optional.empty(), List.of()), "F", "NL");
    }
}
