package nl.kansrijk.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientChancesPageTest extends FileHouse {
    @Test
    void a_chance_that_fits_stands_there_with_its_reasons_and_the_employer() {
        assertThat(chances()).contains("Van Rijn Logistiek", "Vraag of we mogen voorstellen", "Past bij het werk");
    }

    @Test
    void three_groups_stand_apart_and_what_fits_now_is_counted_alone() {
        assertThat(chances()).contains("1 kans past nu", "eerst vragen", "na scholing");
        assertThat(caller.get(path + "/kansen?na=vragen").body())
                .contains("In deze groep staat nu geen kans")
                .doesNotContain("class=\"chance\"", "past nu<");
    }

    @Test
    void few_hours_that_close_all_wished_work_are_said_with_what_would_change_it() {
        var few = picker(first("AV_HOURS_MIN", "", Value.Number.of(2)), first("AV_HOURS_MAX", "", Value.Number.of(4)));
        assertThat(caller.get("/klanten/" + few.value() + "/kansen").body())
                .contains("Hoogstens 4 uur per week sluit al het gewenste werk.", "vraag een werkgever om minder uren");
        assertThat(Caller.by(region.self(rucphen, few), port)
                        .get("/kansen-voor-u")
                        .body())
                .contains("U wilt of kunt hoogstens 4 uur per week werken.", "U hoeft niets te veranderen.");
        assertThat(chances()).doesNotContain("uur per week sluit");
    }

    @Test
    void a_day_of_looking_along_is_called_so_and_a_plain_vacancy_has_no_kind() {
        opened(Drafts.taster(stall.firm().id(), "Kijken in het magazijn"));
        assertThat(chances()).contains("Meekijkdag · Van Rijn Logistiek").doesNotContain("Vacature · ");
    }

    @Test
    void asking_the_client_needs_a_reason_and_goes_out_once() {
        var ask = path + "/kansen/" + orderPicker.value();
        caller.post(ask, Map.of("reden", " "));
        assertThat(chances()).contains("Er is niets verstuurd");
        caller.post(ask, Map.of("reden", "Dit werk ligt u"));
        assertThat(chances()).contains("De werkgever ziet niets voor een ja");
        caller.post(ask, Map.of("reden", "Dit werk ligt u"));
        assertThat(chances()).contains("Er is niets dubbel verstuurd");
    }

    @Test
    void who_rests_gets_no_list_and_cannot_be_proposed_and_it_is_said_calmly() {
        pause(client);
        soon().untilAsserted(() ->
                assertThat(chances()).contains("Nu even geen kansen").doesNotContain("class=\"chance\""));
        caller.post(path + "/kansen/" + orderPicker.value(), Map.of("reden", "Toch maar"));
        assertThat(chances()).contains("Er is niets verstuurd");
    }

    @Test
    void of_whom_too_little_is_known_the_page_says_so_and_leads_to_the_picture_not_to_a_rest() {
        var blank = region.clientOf(caseManager);
        assertThat(caller.get("/klanten/" + blank.value() + "/kansen").body())
                .contains("Nog te weinig bekend om kansen te zoeken", "Vul samen het beeld aan")
                .contains("href=\"/klanten/" + blank.value() + "#beeld\"")
                .doesNotContain("Wil de klant zelf weer kijken?", "Matching rust");
    }

    @Test
    void something_acute_comes_first_and_nothing_pushes() {
        assertThat(chances()).doesNotContain("Eerst iets anders.");
        say("LD_FIN", "", new Value.Level(1));
        assertThat(chances())
                .contains("Eerst iets anders.", "Een levensgebied is acuut", "Toch vragen, met een reden")
                .doesNotContain("passen nu", "kans past nu");
    }

    @Test
    void a_vacancy_that_is_not_there_is_no_address() {
        var unknown = path + "/kansen/" + VacancyId.random().value();
        assertThat(caller.post(unknown, Map.of("reden", "Dit past")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_may_not_know_names_sees_none_here_either() {
        assertThat(as(matcher).get(path + "/kansen").body()).doesNotContain("Marja Visser");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_chances_and_the_question_look_right(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(path + "/kansen");
            visit.looksRight("klant-kansen", 24);
            page.locator(".chance__main a").first().click();
            page.locator("dialog[open] textarea").waitFor();
            visit.looksRight("klant-voorstellen", 24);
        }
    }

    private String chances() {
        return caller.get(path + "/kansen").body();
    }
}
