package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Server;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LongOpenPageTest extends RegionHouse {
    @Autowired
    nl.kansrijk.taxonomy.TypeAhead typeAhead;

    @Test
    void an_account_manager_sees_for_a_vacancy_of_forty_days_three_reasons_with_an_action_each() {
        for (int i = 0; i < 5; i++) learner();
        for (int i = 0; i < 5; i++) picker(hours(4, 12));
        for (int i = 0; i < 5; i++) picker(first("WISH_NOT", "H", new Value.Present()));
        openedDaysAgo(40);
        var page = by(matcher).get("/regio/blijft-open").body();
        assertThat(page).contains("40 dagen open", "Hierdoor passen 5 mensen niet");
        assertThat(page).contains("Taken van dag 1", "Uren per week", "Branche die niet gewenst is");
        assertThat(page).contains("/regio/helpt?helpt=training.orderpicken");
        assertThat(page).contains("/wijzigen#veld-uren-min", "Nodig mensen uit om te komen kijken");
        assertThat(page.split("class=\"mismatch__cause\"", -1)).hasSize(4);
    }

    @Test
    void the_page_behind_a_link_gives_the_figure_of_the_vacancy_one_came_from() {
        for (int i = 0; i < 5; i++) learner();
        opened(nl.kansrijk.employers.Drafts.titled(stall.firm().id(), "Nog een orderpicker"));
        openedDaysAgo(40);
        var page = by(matcher).get("/regio/blijft-open").body();
        assertThat(page).contains("Opent dit voor 5 mensen");
        var behind = by(matcher).get(link(page, "/regio/helpt").orElseThrow()).body();
        assertThat(behind)
                .contains("Bij Orderpicker vroege dienst · Van Rijn Logistiek past dit erna voor 5 mensen")
                .contains("De cijfers hieronder gaan over alle vacatures samen");
    }

    @Test
    void whom_one_question_keeps_away_stand_in_a_list_that_is_said_to_hold_who_has_more_questions_too() {
        for (int i = 0; i < 5; i++) starter();
        for (int i = 0; i < 5; i++) starter(others());
        unknownHours();
        openedDaysAgo(40);
        var page = by(matcher).get("/regio/blijft-open").body();
        assertThat(page)
                .contains("Bij 5 mensen staat verder niets in de weg. De lijst kan langer zijn")
                .contains("wie meer dan één vraag open heeft, uit de hele regio")
                .doesNotContain("In die lijst staat het precieze aantal");
        assertThat(by(matcher)
                        .get("/vacatures/" + orderPicker.value() + "/wie-past?na=vragen")
                        .body())
                .contains("6 mensen binnen 25 km passen misschien");
    }

    /** Someone of whom two things are to be asked. */
    private void unknownHours() {
        client(
                first("HS_CERT", "FORKLIFT", new Value.Present()),
                first("AV_HOURS_MIN", "", Value.Number.of(16)),
                first("AV_HOURS_MAX", "", Value.Number.of(32)),
                first("ID_ADDRESS_PC4", "", Value.Number.of(4761)));
    }

    @Test
    void one_reason_stands_on_a_card_once_and_names_the_task_that_most_people_miss() {
        for (int i = 0; i < 5; i++) learner();
        for (int i = 0; i < 5; i++) starter();
        openedDaysAgo(40);
        var page = by(matcher).get("/regio/blijft-open").body();
        assertThat(page.split("Taken van dag 1", -1)).hasSize(2);
        assertThat(page)
                .contains("Taken van dag 1. Het vaakst: Orders verzamelen volgens de norm")
                .contains("Dit weten we nog niet van 5 mensen", "Hierdoor passen 5 mensen niet")
                .contains("De reden waar iets doen de meeste mensen helpt, staat voorop");
    }

    /** Someone who went through the skills: what is not among these, they cannot do. */
    private nl.kansrijk.profile.NewStatement[] others() {
        return java.util.stream.Stream.of("dieren verzorgen", "lassen", "snijden", "tekenen", "solderen")
                .flatMap(words -> typeAhead.skills(words, 1, java.util.Locale.of("nl")).stream())
                .map(hit -> first("HS_SKILL", hit.code(), new Value.Level(2)))
                .toArray(nl.kansrijk.profile.NewStatement[]::new);
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
        assertThat(page)
                .contains("Bespreek de uren met de werkgever", "Kan dit openen voor 5 mensen")
                .contains("Dit kan de accountmanager doen")
                .doesNotContain("href=\"/vacatures");
    }

    @Test
    void fewer_than_five_people_stay_a_word_in_every_reason() {
        for (int i = 0; i < 4; i++) starter();
        openedDaysAgo(40);
        assertThat(by(matcher).get("/regio/blijft-open").body())
                .contains("Dit weten we nog niet van minder dan 5 mensen")
                .doesNotContain("4 mensen", "helpt=training");
    }

    @Test
    void chances_without_candidates_come_with_a_group_training() {
        for (int i = 0; i < 5; i++) learner();
        var page = by(matcher).get("/regio/zonder-kandidaten").body();
        assertThat(page)
                .contains(
                        "Groep mogelijk: Orders verzamelen en verzenden",
                        "bij 1 vacature met minder dan vijf kandidaten")
                .contains(": 1 groep van 12 plaatsen. 5 mensen passen na deze training.");
        assertThat(page).contains("Orderpicker vroege dienst", "1 vacature heeft nu geen kandidaat");
    }

    @Test
    void a_group_training_has_no_more_groups_than_the_vacancies_have_places() {
        for (int i = 0; i < 26; i++) learner();
        assertThat(by(matcher).get("/regio/zonder-kandidaten").body())
                .contains("Voor 3 plekken bij 1 vacature")
                .contains("1 groep van 12 plaatsen. 25 mensen passen na deze training.")
                .doesNotContain("3 groepen");
    }

    @Test
    void who_fits_with_four_and_whom_it_keeps_away_do_not_give_each_other_away() {
        picker();
        for (int i = 0; i < 7; i++) picker(hours(4, 12));
        openedDaysAgo(40);
        var page = by(adviser).get("/regio/blijft-open").body();
        assertThat(page).contains("Past nu: minder dan 5 mensen", "Binnen 25 km: 5 mensen", "passen 5 mensen niet");
        assertThat(page).doesNotContain("7 mensen", "8 mensen");
    }

    @Test
    void only_what_changes_a_figure_is_proposed() {
        for (int i = 0; i < 5; i++)
            picker(first("ID_ADDRESS_PC4", "", Value.Number.of(4791)), first("MOB_MAX_MIN", "", Value.Number.of(5)));
        openedDaysAgo(40);
        assertThat(by(matcher).get("/regio/blijft-open").body())
                .doesNotContain("Zoek binnen 50 km")
                .contains("Opent dit voor");
    }

    @Test
    void what_helps_nobody_alone_is_named_with_what_must_change_beside_it() {
        for (int i = 0; i < 5; i++) picker(both());
        openedDaysAgo(40);
        assertThat(by(matcher).get("/regio/blijft-open").body())
                .contains("Voor niemand is dit de enige reden")
                .contains("Alleen samen met: Branche die niet gewenst is. Samen kan het dit openen voor 5 mensen");
    }

    @Test
    void whether_transport_can_be_arranged_is_asked_where_the_vacancy_says_how_to_get_there() {
        for (int i = 0; i < 5; i++)
            picker(
                    first("MOB_MAX_MIN", "", Value.Number.of(1)),
                    first("ID_ADDRESS_PC4", "", Value.Number.of(4881)),
                    first("WISH_NOT", "H", new Value.Present()));
        openedDaysAgo(40);
        assertThat(by(matcher).get("/regio/blijft-open").body())
                .contains("Vraag of vervoer te regelen is", "/wijzigen#veld-manier");
        assertThat(by(matcher)
                        .get("/vacatures/" + orderPicker.value() + "/wijzigen")
                        .body())
                .contains("id=\"veld-manier\"");
    }

    private nl.kansrijk.profile.NewStatement[] both() {
        var hours = hours(4, 12);
        return new nl.kansrijk.profile.NewStatement[] {hours[0], hours[1], first("WISH_NOT", "H", new Value.Present())};
    }

    @Test
    void travel_is_the_same_kind_of_reason_for_every_vacancy() {
        for (int i = 0; i < 5; i++)
            picker(first("MOB_MAX_MIN", "", Value.Number.of(1)), first("ID_ADDRESS_PC4", "", Value.Number.of(4881)));
        openedDaysAgo(40);
        assertThat(by(matcher).get("/regio/blijft-open").body())
                .contains("Te veranderen")
                .doesNotContain("Harde grens");
    }

    @Test
    void vacancies_that_stay_open_can_be_searched_and_sorted_and_a_page_beyond_the_end_is_the_last() {
        for (int i = 0; i < 11; i++)
            opened(nl.kansrijk.employers.Drafts.titled(stall.firm().id(), "Lasser " + i));
        allOpenedDaysAgo(40);
        openedDaysAgo(95);
        var caller = by(matcher);
        var last = caller.get("/regio/blijft-open?blz=9999").body();
        assertThat(last).contains("11 tot en met 12 van 12").doesNotContain("rel=\"next\"");
        assertThat(caller.get("/regio/blijft-open?dagen=90").body()).contains("1 vacature is langer dan 90 dagen open");
        assertThat(caller.get("/regio/blijft-open?volgorde=naam&blz=2").body()).contains("Orderpicker vroege dienst");
        var found = caller.post("/regio/blijft-open/zoek", java.util.Map.of("q", "orderpicker", "dagen", "30"));
        assertThat(nl.kansrijk.testing.Caller.destination(found)).isEqualTo("/regio/blijft-open?zoek=1");
        assertThat(caller.get("/regio/blijft-open?zoek=1").body())
                .contains("1 vacature is langer dan 30 dagen open")
                .doesNotContain("Lasser");
    }

    @Test
    void a_search_in_one_window_leaves_the_list_in_another_as_it_was() {
        opened(nl.kansrijk.employers.Drafts.titled(stall.firm().id(), "Lasser"));
        allOpenedDaysAgo(40);
        var caller = by(matcher);
        var one = caller.post("/regio/blijft-open/zoek", java.util.Map.of("q", "orderpicker"));
        var two = caller.post("/regio/blijft-open/zoek", java.util.Map.of("q", "lasser"));
        assertThat(caller.get(nl.kansrijk.testing.Caller.destination(one)).body())
                .contains("Orderpicker vroege dienst", "value=\"orderpicker\"")
                .doesNotContain("Lasser");
        assertThat(caller.get(nl.kansrijk.testing.Caller.destination(two)).body())
                .contains("Lasser")
                .doesNotContain("Orderpicker vroege dienst");
        assertThat(caller.get("/regio/blijft-open?zoek=999").body()).contains("Lasser", "Orderpicker vroege dienst");
    }

    @Test
    void a_vacancy_of_forty_days_says_itself_why_it_stays_open_to_who_looks_for_people() {
        for (int i = 0; i < 5; i++) picker(hours(4, 12));
        var path = "/vacatures/" + orderPicker.value();
        openedDaysAgo(29);
        assertThat(by(matcher).get(path).body()).doesNotContain("Waarom blijft dit open?");
        openedDaysAgo(40);
        assertThat(by(matcher).get(path).body())
                .contains("Waarom blijft dit open?", "Uren per week", "Hierdoor passen 5 mensen niet")
                .contains("/wijzigen#veld-uren-min");
        assertThat(by(caseManager).get(path).body()).doesNotContain("Waarom blijft dit open?");
    }

    @Test
    void chances_without_candidates_come_ten_a_page_with_the_number_that_the_first_question_gives() {
        for (int i = 0; i < 51; i++)
            opened(nl.kansrijk.employers.Drafts.titled(stall.firm().id(), "Lasser " + i));
        var page = by(matcher).get("/regio/zonder-kandidaten").body();
        assertThat(page).contains("52 vacatures hebben nu geen kandidaat", "1 tot en met 10 van 52");
        assertThat(page.split("class=\"panel mismatch\"", -1)).hasSize(11);
        assertThat(by(matcher).get("/regio").body())
                .containsPattern("Nu nog zonder kandidaat, van die 52 samen</dt><dd>52<");
        assertThat(by(matcher).get("/regio/zonder-kandidaten?blz=2").body()).contains("11 tot en met 20 van 52");
        picker();
        assertThat(by(matcher).get("/regio/zonder-kandidaten?deel=weinig").body())
                .contains("52 vacatures hebben 1 tot en met 4 kandidaten");
    }

    @Test
    void in_english_the_work_has_its_english_name() {
        openedDaysAgo(40);
        assertThat(by(matcher).get("/regio/blijft-open?taal=en").body())
                .containsIgnoringCase(">warehouse order picker</a>");
    }

    private void allOpenedDaysAgo(int days) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        Server.statement(
                database,
                "update employers.vacancy set opened_at = '" + daysAgo(days) + "' where tenant_id = "
                        + stall.servicePoint().id().value());
    }
}
