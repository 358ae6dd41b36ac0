package nl.kansrijk.web.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.access.Role;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.Value;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class TrainingsPageTest extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    StarterShelf shelf;

    @Autowired
    DemoTrainings demo;

    @Autowired
    TypeAhead typeAhead;

    @BeforeEach
    void ten_trainings() {
        shelf.fill();
        demo.fill(today());
    }

    @Test
    void the_list_says_of_each_training_how_long_when_what_it_costs_who_pays_and_what_it_opens() {
        assertThat(Caller.by(caseManager, port).get("/scholing").body())
                .contains("Heftruck rijden met certificaat", "2 weken, start", "het talentfonds betaalt")
                .contains("soorten werk", "open vacature");
    }

    @Test
    void a_client_reads_first_that_they_pay_nothing_and_no_price() {
        var self = Caller.by(region.self(rucphen, picker()), port);
        assertThat(self.get("/scholing").body())
                .contains("U betaalt niets: het talentfonds betaalt. 2 weken, start")
                .contains("U betaalt niets: de werkgever betaalt.")
                .doesNotContain("€");
        assertThat(self.get("/scholing/heftruck").body())
                .contains("U betaalt niets: het talentfonds betaalt.")
                .doesNotContain("€");
        assertThat(Caller.by(caseManager, port).get("/scholing/heftruck").body())
                .contains("695,00: het talentfonds betaalt")
                .doesNotContain("U betaalt niets");
    }

    @Test
    void a_client_sees_on_top_what_helps_with_the_own_wish_and_reads_why() {
        var cleaner = typeAhead
                .occupations("schoonmaker", 1, Locale.of("nl"))
                .getFirst()
                .code();
        var list = Caller.by(region.self(rucphen, picker(first("WISH_OCC", cleaner, new Value.Present()))), port)
                .get("/scholing")
                .body();
        assertThat(list)
                .contains("Bovenaan staat wat helpt bij uw wensen", "Helpt bij uw eigen wens: schoonmaker")
                .contains("Helpt bij werk dicht bij wat u kunt: ");
        assertThat(List.of("Schoonmaken als vak", "Orders verzamelen en verzenden", "Helpen in de zorg: de basis"))
                .extracting(list::indexOf)
                .isSorted()
                .allMatch(place -> place > 0);
        assertThat(list).contains("Hiermee kunt u ook heel ander werk gaan doen: ");
    }

    @Test
    void a_professional_reads_the_list_without_a_reason_of_a_client() {
        assertThat(Caller.by(caseManager, port).get("/scholing").body()).doesNotContain("Bovenaan staat", "Helpt bij");
    }

    @Test
    void a_client_who_rests_reads_calmly_that_training_waits_and_why_and_sees_no_list() {
        var client = picker();
        pause(client);
        var self = Caller.by(region.self(rucphen, client), port);
        assertThat(self.get("/scholing").body())
                .contains("Zoeken naar werk staat nu even stil", "U hoeft niets te doen")
                .doesNotContain("Heftruck", "open vacature");
        assertThat(Caller.destination(self.get("/scholing/heftruck"))).isEqualTo("/scholing");
        assertThat(Caller.by(caseManager, port).get("/scholing").body()).contains("Heftruck");
    }

    @Test
    void what_a_training_does_not_open_is_left_out_and_one_that_opens_nothing_says_so_in_one_line() {
        var list = Caller.by(caseManager, port).get("/scholing").body();
        assertThat(list)
                .doesNotContain("voor 0 soorten", "0 open vacatures")
                .contains("Er hoort nu geen soort werk bij en geen open vacature vraagt hierom");
    }

    @Test
    void a_training_leads_to_the_skills_the_kinds_of_work_and_the_vacancies_that_ask_it() {
        assertThat(Caller.by(caseManager, port).get("/scholing/orderpicken").body())
                .contains("/vaardigheden/esco:s:", "magazijnmedewerker", "Vervoer en opslag")
                .contains("1 open vacature vraagt hierom", "/vacatures/" + orderPicker.value());
    }

    @Test
    void a_certificate_and_a_language_are_learned_too_and_open_vacancies() {
        var matcherSees = Caller.by(matcher, port);
        assertThat(matcherSees.get("/scholing/heftruck").body()).contains("Bewijs:", "1 open vacature vraagt hierom");
        assertThat(matcherSees.get("/scholing/taal-op-werk").body())
                .contains("Nederlands op niveau A2", "hoort niet bij één soort werk", "1 open vacature vraagt hierom");
    }

    @Test
    void who_may_not_read_vacancies_sees_how_many_there_are_and_no_address() {
        var researcher = Caller.by(region.actor(rucphen, Role.POLICY_RESEARCHER), port);
        assertThat(researcher.get("/scholing/orderpicken").body())
                .contains("1 open vacature vraagt hierom")
                .doesNotContain("/vacatures/" + orderPicker.value(), "/vaardigheden/");
    }

    @Test
    void a_training_that_is_not_there_is_no_address() {
        assertThat(Caller.by(caseManager, port).get("/scholing/toveren").statusCode())
                .isEqualTo(404);
        assertThat(Caller.by(caseManager, port).get("/scholing/X").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_list_and_a_training_look_right(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open("/scholing");
            visit.looksRight("scholing", 24);
            visit.open("/scholing/orderpicken");
            visit.looksRight("scholing-een", 24);
        }
    }
}
