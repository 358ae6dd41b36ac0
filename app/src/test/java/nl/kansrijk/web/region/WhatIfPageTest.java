package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;

class WhatIfPageTest extends RegionHouse {
    private static final String TASK = "taak=" + Drafts.PICKING.value();

    @Test
    void a_task_that_does_not_exist_is_said_and_not_tried() {
        assertThat(by(matcher).get("/regio/wat-als?taak=esco:s:nope").body())
                .contains("Deze taak kennen we niet", "Zo is het nu")
                .doesNotContain("nope</option>");
    }

    @Test
    void leaving_a_task_out_shows_what_it_opens_and_keeps_nothing_by_itself() {
        for (int i = 0; i < 5; i++) starter();
        var page = by(adviser).get("/regio/wat-als?" + TASK).body();
        assertThat(page).contains("Een eerste kans voor 5 mensen en een eerste kandidaat voor 1 vacature", "+5");
        assertThat(by(adviser).get("/regio/wat-als").body()).contains("Zo is het nu", "Nog niets bewaard");
    }

    @Test
    void fewer_than_five_more_people_stay_a_word() {
        for (int i = 0; i < 4; i++) starter();
        var page = by(adviser).get("/regio/wat-als?" + TASK).body();
        assertThat(page).contains("Een eerste kans voor minder dan 5 mensen").doesNotContain("+4");
    }

    @Test
    void a_slider_alone_gives_figures_without_choosing_a_task_also_without_a_script() {
        for (int i = 0; i < 5; i++)
            picker(first("MOB_MAX_MIN", "", Value.Number.of(10)), first("ID_ADDRESS_PC4", "", Value.Number.of(4791)));
        var form = by(adviser).get("/regio/wat-als").body();
        assertThat(form)
                .containsPattern("(?s)name=\"taak\".*?<option value=\"geen\" selected")
                .contains("<output");
        var page = by(adviser)
                .get("/regio/wat-als?km=10&uren=0&niveau=0&taak=geen")
                .body();
        assertThat(page)
                .contains("10 km verder reizen", "Een eerste kans voor 5 mensen")
                .doesNotContain("kennen we niet");
    }

    @Test
    void the_figures_before_and_after_do_not_give_away_what_the_difference_hides() {
        for (int i = 0; i < 6; i++) picker();
        starter();
        var page = by(adviser).get("/regio/wat-als?" + TASK).body();
        assertThat(page).contains("minder dan 5 mensen", ">5<").doesNotContain(">6<", ">7<", "+1");
    }

    @Test
    void what_gets_a_name_is_kept_and_can_be_tried_again_and_taken_away() {
        for (int i = 0; i < 5; i++) starter();
        var caller = by(adviser);
        var answer = caller.post(
                "/regio/wat-als", Map.of("naam", "Verzamelen naar een ander", "taak", Drafts.PICKING.value()));
        assertThat(Caller.destination(answer)).isEqualTo("/regio/wat-als?" + TASK);
        var page = caller.get("/regio/wat-als").body();
        assertThat(page).contains("Verzamelen naar een ander", "/regio/wat-als?" + TASK);
        var remove = page.replaceAll("(?s).*action=\"(/regio/wat-als/[0-9a-f-]{36}/weg)\".*", "$1");
        caller.post(remove, Map.of());
        assertThat(caller.get("/regio/wat-als").body()).contains("Nog niets bewaard");
    }

    @Test
    void a_name_that_is_missing_is_asked_again_and_what_was_tried_stays() {
        var answer = by(adviser).post("/regio/wat-als", Map.of("naam", " ", "km", "10"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Geef een naam", "10 km verder reizen");
    }

    @Test
    void what_makes_no_sense_is_not_tried_and_the_page_says_so() {
        var page = by(adviser)
                .get("/regio/wat-als?km=999&uren=x&niveau=7&taak=%3Cscript%3E&gemeente=xyz")
                .body();
        assertThat(page)
                .contains("Verder reizen gaat van 0 tot en met 30 km", "Ruimer met uren gaat van 0 tot en met 16 uur")
                .contains("Dit niveau van Nederlands kennen we niet", "Deze taak kennen we niet")
                .contains("Deze gemeente kennen we niet", "niets, zo is het nu")
                .doesNotContain("<script>\"");
    }
}
