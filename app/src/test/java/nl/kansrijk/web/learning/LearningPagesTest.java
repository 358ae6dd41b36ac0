package nl.kansrijk.web.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.StarterShelf;
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
class LearningPagesTest extends MatchingHouse {
    private static final String STEP = "Ik wil de scholing Orders verzamelen en verzenden volgen";

    @LocalServerPort
    int port;

    @Autowired
    StarterShelf shelf;

    @Autowired
    DemoTrainings demo;

    ClientId client;
    VacancyId packer;
    Caller self;
    Caller guide;
    String mine;
    String theirs;

    @BeforeEach
    void someone_who_fits_a_vacancy_after_three_weeks_of_training() {
        shelf.fill();
        demo.fill(today());
        client = learner(first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)));
        named(client, "Marja Visser");
        packer = opened(Drafts.packing(stall.firm().id()));
        self = Caller.by(region.self(rucphen, client), port);
        guide = Caller.by(caseManager, port);
        mine = "/kansen-verkennen/scholing/orderpicken?vacature=" + packer.value();
        theirs = "/klanten/" + client.value() + "/scholing/orderpicken?vacature=" + packer.value();
    }

    @Test
    void from_the_list_after_training_one_goes_to_the_training_to_the_vacancy_and_back() {
        var list = guide.get("/klanten/" + client.value() + "/kansen?na=12").body();
        assertThat(list).contains("Bekijk de scholing", theirs);
        var training = guide.get(theirs).body();
        assertThat(training)
                .contains("Marja Visser", "Na deze scholing past dit werk.", "Van Rijn Logistiek")
                .contains("/vacatures/" + packer.value() + "/waarom/")
                .contains("/klanten/" + client.value() + "/kansen?na=12");
        assertThat(guide.get("/vacatures/" + packer.value() + "/waarom/" + client.value())
                        .body())
                .contains(theirs);
    }

    @Test
    void whom_to_turn_to_stands_on_the_page_of_a_training_for_the_person_too() {
        assertThat(self.get(mine).body()).contains("<aside class=\"contact\"");
    }

    @Test
    void what_is_agreed_is_a_task_with_the_vacancy_linked_and_the_client_reads_it() {
        var answer = guide.post(theirs, Map.of());
        assertThat(Caller.destination(answer)).isEqualTo(theirs);
        assertThat(guide.get(theirs).body()).contains("Dit is afgesproken.").doesNotContain("Spreek dit af<");
        assertThat(guide.get("/klanten/" + client.value()).body())
                .contains("Wij melden u aan voor de scholing Orders verzamelen en verzenden", theirs);
        assertThat(self.get("/afspraken").body()).contains("Wij melden u aan voor de scholing");
    }

    @Test
    void agreeing_twice_on_one_day_is_one_agreement() {
        guide.post(theirs, Map.of());
        guide.post(theirs, Map.of());
        assertThat(openTasks("PROMISE")).isOne();
    }

    @Test
    void i_want_this_is_the_own_step_with_the_work_it_is_for_and_the_guide_reads_it() {
        assertThat(self.get(mine).body())
                .contains("Ik wil dit", "Na deze scholing past dit werk bij u.", "U betaalt niets")
                .doesNotContain("€");
        assertThat(Caller.destination(self.post(mine, Map.of()))).isEqualTo(mine);
        assertThat(self.get(mine).body()).contains("Dit is uw stap. Wie u helpt bij werk, weet het.");
        assertThat(self.get("/mijn-stap").body()).contains(STEP);
        assertThat(guide.get("/klanten/" + client.value()).body())
                .contains("De klant wil een scholing volgen", STEP, theirs);
        assertThat(guide.get(theirs).body()).contains("Marja Visser wil deze scholing volgen.");
    }

    @Test
    void wanting_the_same_twice_asks_once() {
        self.post(mine, Map.of());
        self.post(mine, Map.of());
        assertThat(openTasks("QUESTION")).isOne();
    }

    @Test
    void another_step_is_not_replaced_in_silence() {
        self.post("/mijn-stap", Map.of("stap", "Bellen met de gemeente", "zeker", "9"));
        assertThat(self.get(mine).body()).contains("Uw stap is nu: Bellen met de gemeente", "Dan wordt dat uw stap.");
    }

    @Test
    void a_training_that_does_not_open_the_vacancy_says_that_more_is_needed() {
        var other = theirs.replace("orderpicken", "lassen-tig");
        assertThat(guide.get(other).body()).contains("Voor dit werk is meer nodig dan deze scholing.");
    }

    @Test
    void without_a_vacancy_or_with_one_that_is_not_there_the_training_stands_alone() {
        for (var path :
                List.of("", "?vacature=x", "?vacature=" + VacancyId.random().value()))
            assertThat(self.get("/kansen-verkennen/scholing/orderpicken" + path).body())
                    .contains("Ik wil dit")
                    .doesNotContain("Voor dit werk:");
    }

    @Test
    void a_training_that_is_not_there_is_no_address() {
        assertThat(self.get("/kansen-verkennen/scholing/toveren").statusCode()).isEqualTo(404);
        assertThat(guide.get("/klanten/" + client.value() + "/scholing/toveren").statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_who_rests_nothing_is_promised_about_a_vacancy() {
        pause(client);
        soon().until(() -> index.person(client).isEmpty());
        assertThat(self.get(mine).body()).contains("Ik wil dit").doesNotContain("past dit werk bij u");
    }

    @Test
    void of_who_rests_no_training_is_agreed_and_the_page_says_why_and_leads_to_the_sheet() {
        pause(client);
        assertThat(guide.get(theirs).body())
                .contains("Zoeken naar werk staat nu even stil", "href=\"/klanten/" + client.value() + "/rust\"")
                .doesNotContain("Spreek dit af", "past dit werk");
        guide.post(theirs, Map.of());
        assertThat(openTasks("PROMISE")).isZero();
        assertThat(self.get("/afspraken").body()).doesNotContain("Wij melden u aan");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void a_training_for_someone_looks_right(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open(theirs);
            visit.looksRight("scholing-klant", 24);
        }
        try (var visit = Visit.by(region.self(rucphen, client), port, width)) {
            visit.open(mine);
            visit.looksRight("scholing-zelf", 44);
        }
    }

    private int openTasks(String kind) {
        return jobs.quietly(
                () -> jdbc.sql("select count(*) from casework.task where person_id = :person and kind = :kind")
                        .param("person", client.value())
                        .param("kind", kind)
                        .query(Integer.class)
                        .single());
    }
}
