package nl.kansrijk.web.exploring;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientExploringPageTest extends ExploringHouse {
    private static final Pattern LINK = Pattern.compile("href=\"(/vacatures/[^\"/]+/waarom/[^\"]+)\"");

    @Test
    void a_professional_looks_around_with_a_client_in_words_of_the_trade() {
        assertThat(professional.get(file).body())
                .contains("Marja Visser", "Kan al:", "Nog niet gevraagd:", "Beginnen bij", "Wat deze mens kan")
                .doesNotContain("U hoeft niets te kiezen");
    }

    @Test
    void a_professional_can_start_from_an_occupation() {
        var start = professional.post(file + "/begin", Map.of("beroep", "schoonmaker"));
        assertThat(destination(start)).startsWith(file + "?van=esco:o:");
        assertThat(professional.get(destination(start)).body()).contains("Horeca", "Veilig werken met voedsel");
    }

    @Test
    void every_skill_and_vacancy_leads_on_and_a_wish_stays_the_clients_own() {
        assertThat(professional.get(file + "/" + code("orderpicker")).body())
                .contains("/vaardigheden/esco:s:", "/vacatures/" + orderPicker.value() + "/waarom/" + client.value())
                .doesNotContain("Dit werk wil ik wel");
        assertThat(professional.get(file + "/" + code("magazijnmedewerker")).body())
                .contains("/scholing/orderpicken", "850,00, de gemeente betaalt")
                .doesNotContain("U betaalt niets");
    }

    @Test
    void from_why_a_professional_goes_back_to_the_road_they_came_from_and_reads_the_own_clients_name() {
        var road = file + "/" + code("orderpicker");
        var why = LINK.matcher(professional.get(road).body());
        assertThat(why.find()).isTrue();
        var page = professional.get(why.group(1)).body();
        assertThat(page).contains("Terug naar de weg naar dit werk", "href=\"" + road + "\"", "Marja Visser");
        var plain = professional.get(why.group(1).replaceFirst("\\?.*", "")).body();
        assertThat(plain)
                .contains("href=\"/klanten/" + client.value() + "/kansen\"")
                .doesNotContain("/wie-past");
        assertThat(professional.get("/klanten/" + client.value() + "/kansen").statusCode())
                .isEqualTo(200);
        assertThat(Caller.by(matcher, port)
                        .get(why.group(1).replaceFirst("\\?.*", ""))
                        .body())
                .contains("/wie-past")
                .doesNotContain("Marja Visser");
    }

    @Test
    void with_a_client_who_rests_one_looks_around_without_vacancies_and_trainings() {
        pause(client);
        assertThat(professional.get(file).body())
                .contains("Deze mens heeft nu rust")
                .doesNotContain("open vacature", "Scholing die hier werk opent");
    }

    @Test
    void who_may_not_know_names_sees_none_here_either() {
        assertThat(Caller.by(matcher, port).get(file).body()).doesNotContain("Marja Visser");
    }

    @Test
    void an_occupation_that_is_not_there_is_no_address() {
        assertThat(professional.get(file + "/esco:o:niets").statusCode()).isEqualTo(404);
        assertThat(professional.get(file + "/niets").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void looking_around_together_looks_right(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open(file + "?van=" + code("schoonmaker"));
            visit.looksRight("klant-verkennen", 24);
            visit.open(file + "/" + code("magazijnmedewerker") + "?van=" + code("orderpicker"));
            visit.looksRight("klant-verkennen-weg", 24);
        }
    }
}
