package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.access.Role;
import org.junit.jupiter.api.Test;

class SpreadPageTest extends RegionHouse {
    @Test
    void both_ways_stand_beside_each_other_and_nobody_is_proposed_by_it() {
        for (int i = 0; i < 6; i++) picker();
        var page = by(matcher).get("/regio/verdeling").body();
        assertThat(page).contains("Elke vacature kiest de beste", "Eerlijk verdeeld", "Mensen met een kans");
        assertThat(page).contains("voorstellen voor 5 mensen");
        assertThat(by(matcher).get("/voorstellen-wsp").body()).doesNotContain("/voorstellen-wsp/");
    }

    @Test
    void who_stands_in_no_top_ten_is_shown_by_code_name_from_five_people_up() {
        for (int i = 0; i < 14; i++) picker();
        assertThat(by(matcher).get("/regio/verdeling/mensen").body()).contains("Bij minder dan 5 mensen");
        picker();
        var page = by(matcher).get("/regio/verdeling").body();
        assertThat(page).contains("Laat de codenamen zien", "De verdeling vindt werk voor");
        assertThat(by(matcher).get("/regio/verdeling/mensen").body()).contains("5 mensen passen ergens", "Past nu bij");
    }

    @Test
    void the_page_says_how_many_proposals_one_gets_and_how_well_both_ways_fit() {
        for (int i = 0; i < 6; i++) picker();
        assertThat(by(matcher).get("/regio/verdeling").body())
                .contains("Eerlijk verdeeld krijgt één mens hoogstens 2 voorstellen")
                .containsPattern("\\(\\d+,\\d van de 20 streepjes\\)");
    }

    @Test
    void a_manager_sees_the_figures_and_not_the_people() {
        picker();
        var manager = by(region.actor(rucphen, Role.TEAM_MANAGER));
        assertThat(manager.get("/regio/verdeling").body()).contains("minder dan 5", "U ziet aantallen");
        assertThat(manager.get("/regio/verdeling/mensen").statusCode()).isEqualTo(404);
    }
}
