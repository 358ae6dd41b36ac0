package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.LanguageAsked;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class FitsPageTest extends FitsHouse {
    @Autowired
    CodeNames codeNames;

    @Test
    void a_sentence_says_who_is_shown_and_the_counters_are_filters() {
        told();
        told();
        var page = matcher().get(fits());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("2 mensen binnen 25 km passen nu, meest passend eerst")
                .contains(fits() + "?na=4", fits() + "?na=12", fits() + "?ring=5");
    }

    @Test
    void a_card_has_two_bars_with_words_and_says_what_fits_what_bridges_and_what_to_ask() {
        told(littleDutch());
        assertThat(matcher().get(fits()).body())
                .contains("Past bij het werk", "Past bij de mens", "Kan nu 100 % van de taken van dag 1")
                .contains("Samenwerken en overleggen: goed")
                .contains("heeft A1, groeit op het werk naar A2", "Nederlands op de werkvloer naar A2: 12 weken")
                .contains("Vragen");
    }

    @Test
    void trying_a_weight_says_who_moved_from_where_to_where_and_because_of_what() {
        picker(first("SS_COMP", "24105", new Value.Code("3")), first("SS_COMP", "24121", new Value.Code("1")));
        picker(first("SS_COMP", "24105", new Value.Code("1")), first("SS_COMP", "24121", new Value.Code("3")));
        var usual = matcher().get(fits()).body();
        assertThat(usual).doesNotContain("veranderden van plaats");
        var tried = matcher().get(fits() + "?belang.24105=0&belang.24121=3").body();
        assertThat(tried)
                .contains(
                        "2 mensen veranderden van plaats door: samenwerken en overleggen, instructies en regels volgen.")
                .contains("Omhoog: was plaats 2, nu plaats 1", "Omlaag: was plaats 1, nu plaats 2", "Door:")
                .contains("Dit wordt niet bewaard");
    }

    @Test
    void trying_what_everyone_is_alike_in_moves_nobody_and_says_so() {
        told();
        told();
        assertThat(matcher().get(fits() + "?belang.24105=3").body()).contains("Niemand veranderde van plaats door");
    }

    @Test
    void whom_the_dutch_that_is_asked_leaves_out_is_told_with_what_one_level_lower_would_do() {
        var path = "/vacatures/"
                + opened(Drafts.reading(stall.firm().id(), LanguageAsked.Level.B1))
                        .value() + "/wie-past";
        told(first("HS_LANG_NL", "READING", new Value.Code("A2")));
        told(first("HS_LANG_NL", "READING", new Value.Code("A1")));
        told(first("HS_LANG_NL", "READING", new Value.Code("B1")));
        assertThat(matcher().get(path).body())
                .contains("2 mensen passen verder wel, maar beheersen het Nederlands nog niet op het gevraagde niveau.")
                .contains("Vraagt de vacature één niveau lager, dan past er 1 mens meer.");
    }

    @Test
    void dutch_that_can_be_learned_on_the_job_leaves_nobody_out() {
        told(littleDutch());
        assertThat(matcher().get(fits()).body()).doesNotContain("op het gevraagde niveau");
    }

    @Test
    void a_competency_has_the_same_words_on_the_vacancy_and_on_the_card() {
        told();
        assertThat(matcher().get(path()).body()).contains("Samenwerken en overleggen");
        assertThat(matcher().get(fits()).body()).contains("Samenwerken en overleggen: goed");
    }

    @Test
    void full_effort_stands_on_the_card_only_when_shared() {
        told(first("VOLUNTARY", "", new Value.Level(5)));
        var told = matcher().get(fits());
        assertThat(told.body())
                .contains("100 % nu, 100 % inzet", "wil heel graag werken")
                .doesNotContain("wil dit heel graag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"na=99", "ring=3", "blad=9"})
    void a_number_that_cannot_be_chosen_is_said(String code) {
        assertThat(matcher().get(fits() + "?" + code).body()).contains("Een deel van dit adres kennen we niet");
        assertThat(matcher().get(fits() + "?na=0&ring=25&blad=1").body()).doesNotContain("kennen we niet");
    }

    @Test
    void that_longer_training_lets_in_nobody_more_is_said_beside_the_numbers() {
        told();
        assertThat(matcher().get(fits()).body()).contains("Met scholing komt er hier niemand bij");
        learner();
        assertThat(matcher().get(fits()).body())
                .contains("Langer dan 4 weken scholing opent hier niets extra")
                .doesNotContain("Met scholing komt er hier niemand bij");
    }

    @Test
    void who_was_never_asked_gets_one_question_by_name_and_no_weeks_nor_price() {
        var silent = starter();
        var list = matcher().get(fits() + "?na=vragen").body();
        var card = list.substring(list.indexOf("id=\"kans-" + codeNames.key(silent, matcher.tenant())));
        assertThat(card.substring(0, card.indexOf("</article>")))
                .contains("Vraag eerst: Welke taken van dag 1 kan deze mens al?")
                .doesNotContain("weken, start", "Past na", "€");
        assertThat(matcher().get(fits() + "?na=12").body()).doesNotContain(codeNames.key(silent, matcher.tenant()));
    }

    @Test
    void what_is_still_to_be_learned_is_said_once_on_a_card() {
        var learner = learner();
        var list = matcher().get(fits() + "?na=12").body();
        var card = list.substring(list.indexOf("id=\"kans-" + codeNames.key(learner, matcher.tenant())));
        var said = card.substring(0, card.indexOf("</article>"));
        assertThat(said.split("Orders verzamelen volgens de norm: ", -1)).hasSize(2);
    }

    @Test
    void no_name_stands_on_the_page() {
        named(told(), "Voorbeeld Persoon");
        assertThat(matcher().get(fits()).body()).doesNotContain("Voorbeeld Persoon");
    }

    @Test
    void a_resting_person_is_in_no_list_and_no_count() {
        var samira = told();
        pause(samira);
        soon().until(() -> !matcher().get(fits()).body().contains(codeNames.key(samira, matcher.tenant())));
        assertThat(matcher().get(fits()).body()).contains("Nog niemand binnen 25 km past");
    }

    @Test
    void an_empty_list_says_which_one_condition_would_let_most_people_in() {
        told(first("WISH_NOT", "H", new Value.Present()));
        assertThat(matcher().get(fits()).body())
                .contains("Niemand past nu binnen 25 km")
                .contains("De meeste winst zit in: Branche die niet gewenst is")
                .contains("Zonder die voorwaarde past er 1 mens");
    }

    @Test
    void nonsense_in_the_address_is_the_usual_list() {
        told();
        var page = matcher().get(fits() + "?na=99&ring=x&blad=-1&naast=jan&uit=%3Cscript%3E&belang.24105=7");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("1 mens binnen 25 km past nu").doesNotContain("<script>alert");
    }

    @Test
    void an_unknown_vacancy_and_one_of_another_region_are_the_same_answer() {
        var stranger = region.actor(region.organisation(Tenant.Kind.EMPLOYER_SERVICE_POINT), Role.ACCOUNT_MANAGER);
        assertThat(Caller.by(stranger, port).get(fits()).statusCode()).isEqualTo(404);
        assertThat(matcher()
                        .get("/vacatures/" + UUID.randomUUID() + "/wie-past")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void neither_employer_nor_client_nor_case_manager_opens_the_list() {
        var client = told();
        for (var other : java.util.List.of(stall.employer(), region.self(rucphen, client), caseManager))
            assertThat(Caller.by(other, port).get(fits()).statusCode()).isEqualTo(404);
    }

    @Test
    void english_readers_read_english() {
        told();
        assertThat(matcher().get(fits() + "?taal=en").body())
                .contains("1 person within 25 km fits now", "Fits the work", "Try other weights");
    }
}
