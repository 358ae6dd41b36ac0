package nl.kansrijk.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The five parts of a picture are called the same wherever someone meets them. */
class PanelNamesTest extends FileHouse {
    private static final List<String> DUTCH =
            List.of("Kunnen", "Willen", "Wat er speelt", "Kijk op werk en waardoor", "Praktisch");
    private static final List<String> ENGLISH =
            List.of("Able to do", "Wishes", "What is going on", "View of work and why", "Practical");

    @BeforeEach
    void something_is_said_in_every_part() {
        say("LD_FIN", "", new Value.Level(2));
        say("SS_COMP", "24105", new Value.Code("1"));
    }

    @Test
    void file_paper_shared_screen_and_list_of_characteristics_use_the_same_names() {
        var pages = List.of(path, path + "/dossier", path + "/zo-zien-wij-het");
        assertThat(pages).allSatisfy(page -> assertThat(caller.get(page).body()).contains(DUTCH));
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(caller.get(page + "?taal=en").body()).contains(ENGLISH));
        assertThat(as(region.actor(rucphen, Role.APP_ADMIN)).get("/kenmerken").body())
                .contains(DUTCH);
        assertThat(as(region.actor(rucphen, Role.TEAM_MANAGER))
                        .get("/groepen/bouwen")
                        .body())
                .contains(DUTCH);
    }

    @Test
    void the_client_reads_those_names_too() {
        var page = Caller.by(region.self(rucphen, client), port)
                .get("/mijn-profiel")
                .body();
        assertThat(DUTCH).anyMatch(page::contains);
        assertThat(page).doesNotContain("Wat u kunt", "Wat energie kost", "Wat praktisch is");
    }
}
