package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Role;
import nl.kansrijk.matching.region.Spread;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

class SpreadPageTest extends RegionHouse {
    @Autowired
    MessageSource messages;

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
        assertThat(page).contains("Laat de codenamen zien", "In de verdeling komt er een voorstel voor");
        assertThat(by(matcher).get("/regio/verdeling/mensen").body()).contains("5 mensen passen ergens", "Past nu bij");
    }

    @Test
    void the_page_says_how_many_proposals_one_gets_and_how_well_both_ways_fit() {
        for (int i = 0; i < 6; i++) picker();
        assertThat(by(matcher).get("/regio/verdeling").body())
                .contains("Eerlijk verdeeld krijgt één mens hoogstens 2 voorstellen")
                .containsPattern("\\(\\d+,\\d op een schaal tot 20\\)");
    }

    @Test
    void fewer_vacancies_with_a_proposal_is_the_price_and_stands_beside_what_it_gives() {
        assertThat(finding(584, 399))
                .contains("voor 10 mensen")
                .endsWith("een voorstel is er dan bij 399 vacatures, in plaats van bij 584.");
        assertThat(finding(3, 3)).doesNotContain("in plaats van");
    }

    private String finding(int best, int fair) {
        var words = new Words(messages, Locale.of("nl"));
        var spread = new Spread(20, 15, 5, 5, way(5, best), way(10, fair));
        var choice = new UnlockView.Choice(Optional.empty(), "", Optional.empty());
        return new SpreadWords(RegionQuery.of(Map.of()), words)
                .say(spread, choice, adviser)
                .finding();
    }

    private static Spread.Way way(int reached, int vacancies) {
        return new Spread.Way(List.of(0, reached, 0, 0, 0), 1, reached, vacancies, 0, 100);
    }

    @Test
    void a_manager_sees_the_figures_and_not_the_people() {
        picker();
        var manager = by(region.actor(rucphen, Role.TEAM_MANAGER));
        assertThat(manager.get("/regio/verdeling").body()).contains("minder dan 5", "U ziet aantallen");
        assertThat(manager.get("/regio/verdeling/mensen").statusCode()).isEqualTo(404);
    }
}
