package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Server;
import org.junit.jupiter.api.Test;

class LongOpenPageTest extends RegionHouse {
    @Test
    void an_account_manager_sees_for_a_vacancy_of_forty_days_three_reasons_with_an_action_each() {
        for (int i = 0; i < 5; i++) starter();
        for (int i = 0; i < 5; i++) picker(hours(4, 12));
        for (int i = 0; i < 5; i++) picker(first("WISH_NOT", "H", new Value.Present()));
        openedDaysAgo(40);
        var page = by(matcher).get("/regio/blijft-open").body();
        assertThat(page).contains("40 dagen open", "Houdt 5 mensen tegen");
        assertThat(page).contains("Taken van dag 1", "Uren per week", "Branche die niet gewenst is");
        assertThat(page).contains("/regio/helpt?helpt=training.orderpicken");
        assertThat(page).contains("/wijzigen#veld-uren-min", "Nodig mensen uit om te komen kijken");
        assertThat(page.split("class=\"mismatch__cause\"", -1)).hasSize(4);
    }

    @Test
    void a_vacancy_of_thirty_days_is_not_long_open_yet() {
        openedDaysAgo(29);
        assertThat(by(matcher).get("/regio/blijft-open").body()).contains("Hier is nu niets te doen");
    }

    @Test
    void a_policy_adviser_reads_what_to_do_without_ways_that_are_closed() {
        for (int i = 0; i < 5; i++) picker(hours(4, 12));
        openedDaysAgo(40);
        var page = by(adviser).get("/regio/blijft-open").body();
        assertThat(page).contains("Bespreek de uren met de werkgever").doesNotContain("href=\"/vacatures");
    }

    @Test
    void fewer_than_five_people_stay_a_word_in_every_reason() {
        for (int i = 0; i < 4; i++) starter();
        openedDaysAgo(40);
        assertThat(by(matcher).get("/regio/blijft-open").body())
                .contains("Houdt minder dan 5 mensen tegen")
                .doesNotContain("Houdt 4 mensen", "helpt=training");
    }

    @Test
    void chances_without_candidates_come_with_a_group_training() {
        for (int i = 0; i < 5; i++) starter();
        var page = by(matcher).get("/regio/zonder-kandidaten").body();
        assertThat(page)
                .contains("Start een groep Orders verzamelen en verzenden", "Maakt 5 mensen klaar voor 1 vacature");
        assertThat(page).contains("Orderpicker vroege dienst", "1 vacature heeft minder dan vijf kandidaten");
    }

    private nl.kansrijk.profile.NewStatement[] hours(int least, int most) {
        return new nl.kansrijk.profile.NewStatement[] {
            first("AV_HOURS_MIN", "", Value.Number.of(least)), first("AV_HOURS_MAX", "", Value.Number.of(most))
        };
    }

    private void openedDaysAgo(int days) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        Server.statement(
                database,
                "update employers.vacancy set opened_at = now() - interval '" + days + " days 1 hour' where id = '"
                        + orderPicker.value() + "'");
    }
}
