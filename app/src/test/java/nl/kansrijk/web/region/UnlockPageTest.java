package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.access.Role;
import nl.kansrijk.employers.Drafts;
import org.junit.jupiter.api.Test;

class UnlockPageTest extends RegionHouse {
    @Test
    void a_policy_adviser_gets_a_ranked_set_with_the_vacancies_and_the_people_behind_it() {
        for (int i = 0; i < 5; i++) learner();
        var page = by(adviser).get("/regio").body();
        assertThat(page)
                .contains("Hiermee begint u", "Orders verzamelen en verzenden", "Geeft een eerste kans aan 5 mensen");
        var behind = by(adviser).get(link(page, "/regio/helpt").orElseThrow()).body();
        assertThat(behind).contains("Orderpicker vroege dienst", "eerste kandidaat", "Laat de codenamen zien");
        assertThat(behind).doesNotContain("/vacatures/" + orderPicker.value());
        var people =
                by(adviser).get(link(behind, "/regio/mensen").orElseThrow()).body();
        assertThat(people).contains("5 mensen, met codenaam", "eerste kans").doesNotContain("/waarom/");
    }

    @Test
    void an_account_manager_goes_on_to_the_vacancy_and_to_why() {
        for (int i = 0; i < 5; i++) learner();
        var behind = by(matcher).get("/regio/helpt?helpt=training.orderpicken").body();
        assertThat(behind).contains("/vacatures/" + orderPicker.value());
        assertThat(by(matcher).get("/regio/mensen?helpt=training.orderpicken").body())
                .contains("/vacatures/" + orderPicker.value() + "/waarom/");
    }

    @Test
    void paid_work_is_counted_apart_from_looking_along_and_trying() {
        opened(Drafts.taster(stall.firm().id(), "Kijken in het magazijn"));
        var page = by(matcher).get("/regio").body().replaceAll("\\s+", " ");
        assertThat(page)
                .containsPattern("Open vacatures met betaald werk</dt> ?<dd[^>]*> ?1 ?<")
                .containsPattern("Plekken om mee te kijken of te proberen</dt> ?<dd[^>]*> ?1 ?<")
                .contains("Nu nog zonder kandidaat, van die 2 samen");
        assertThat(by(matcher).get("/kansen?deel=TRYING").body())
                .contains("Kijken in het magazijn", "meekijken of proberen")
                .doesNotContain("Orderpicker vroege dienst");
    }

    @Test
    void fewer_than_five_people_are_a_word_and_nobody_is_shown() {
        for (int i = 0; i < 4; i++) learner();
        assertThat(by(adviser).get("/regio").body()).contains("minder dan 5").doesNotContain("voor 4 mensen");
        var behind = by(adviser).get("/regio/helpt?helpt=training.orderpicken").body();
        assertThat(behind).contains("Bij minder dan 5 mensen").doesNotContain("/regio/mensen");
        assertThat(by(adviser).get("/regio/mensen?helpt=training.orderpicken").body())
                .contains("Bij minder dan 5 mensen")
                .doesNotContain("/waarom/");
    }

    @Test
    void everyone_behind_a_figure_can_be_leafed_through_and_the_list_can_be_narrowed() {
        for (int i = 0; i < 51; i++) learner();
        var page = by(matcher).get("/regio/mensen?helpt=training.orderpicken").body();
        assertThat(page).contains("51 mensen, met codenaam", "1 tot en met 10 van 51", "name=\"sector\"");
        var last = by(matcher)
                .get("/regio/mensen?helpt=training.orderpicken&blz=9999")
                .body();
        assertThat(last).contains("51 tot en met 51 van 51");
        assertThat(by(matcher)
                        .get("/regio/mensen?helpt=training.orderpicken&sector=A")
                        .body())
                .contains("Bij minder dan 5 mensen");
    }

    @Test
    void the_set_names_the_employer_and_leads_to_the_vacancy_only_for_who_may_see_employers() {
        for (int i = 0; i < 5; i++) learner();
        var named = "Orderpicker vroege dienst · Van Rijn Logistiek";
        assertThat(by(matcher).get("/regio").body())
                .contains("Opent onder meer:", named, "/vacatures/" + orderPicker.value());
        assertThat(by(adviser).get("/regio").body())
                .containsPattern("Opent onder meer:\\s*</span>\\s*<ul[^>]*>\\s*<li>Orderpicker vroege dienst</li>")
                .doesNotContain("Van Rijn Logistiek", "/vacatures/" + orderPicker.value());
    }

    @Test
    void the_order_is_said_and_what_gives_no_first_chance_stands_apart_with_why() {
        for (int i = 0; i < 5; i++) learner();
        var page = by(adviser).get("/regio").body();
        assertThat(page).contains("Bovenaan staat wat samen", "geen eerste kans en geen eerste kandidaat");
        assertThat(page.indexOf("geven nu geen eerste kans")).isLessThan(page.indexOf("training.vca"));
        assertThat(page.indexOf("training.orderpicken")).isLessThan(page.indexOf("geven nu geen eerste kans"));
        assertThat(page).doesNotContain("0 vacatures");
    }

    @Test
    void a_first_chance_at_vacancies_that_have_a_candidate_is_said_as_that() {
        picker();
        for (int i = 0; i < 5; i++) learner();
        assertThat(by(adviser).get("/regio").body())
                .contains("een eerste kans aan 5 mensen, bij vacatures die al een kandidaat hadden")
                .doesNotContain("0 vacatures");
    }

    @Test
    void vacancies_behind_a_figure_come_ten_a_page_to_the_last() {
        for (int i = 0; i < 11; i++)
            opened(nl.kansrijk.employers.Drafts.titled(stall.firm().id(), "Verzamelaar " + i));
        for (int i = 0; i < 5; i++) learner();
        assertThat(by(adviser)
                        .get("/regio/helpt?helpt=training.orderpicken&blz=2")
                        .body())
                .contains("11 tot en met 12 van 12");
    }

    @Test
    void a_training_that_keeps_nobody_away_says_why_its_figures_are_nothing() {
        assertThat(by(adviser).get("/regio/helpt?helpt=training.vca").body()).contains("Dat is geen nee");
        assertThat(by(adviser).get("/regio").body()).contains("dat is een vraag en geen nee");
    }

    @Test
    void a_price_that_differs_each_time_is_named_beside_the_price_of_the_trainings() {
        for (int i = 0; i < 5; i++) learner();
        for (int i = 0; i < 5; i++)
            picker(
                    first("MOB_MAX_MIN", "", nl.kansrijk.profile.Value.Number.of(10)),
                    first("ID_ADDRESS_PC4", "", nl.kansrijk.profile.Value.Number.of(4791)));
        assertThat(by(adviser).get("/regio").body())
                .contains("De trainingen kosten samen", "Daar komt bij: Vervoer dat 10 km verder brengt")
                .doesNotContain("bewezen", "63 %");
    }

    @Test
    void a_municipality_that_is_not_understood_is_said() {
        assertThat(by(matcher).get("/regio?gemeente=xyz").body()).contains("Deze gemeente kennen we niet");
        assertThat(by(matcher).get("/regio?gemeente=alle").body()).doesNotContain("kennen we niet");
    }

    @Test
    void a_manager_sees_the_figures_and_not_who_it_is_about() {
        for (int i = 0; i < 5; i++) learner();
        var manager = by(region.actor(rucphen, Role.TEAM_MANAGER));
        assertThat(manager.get("/regio/helpt?helpt=training.orderpicken").body())
                .contains("U ziet aantallen")
                .doesNotContain("/regio/mensen");
        assertThat(manager.get("/regio/mensen?helpt=training.orderpicken").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_file_holds_what_the_page_shows() {
        for (int i = 0; i < 5; i++) learner();
        var file = by(adviser).get("/regio/bestand");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("wat-opent-werk.csv");
        assertThat(file.body()).contains("\"Orders verzamelen en verzenden\";\"5\";\"1\"");
        assertThat(file.body()).contains("Mensen van ", "\"Gerekend op\"", "\"Hiermee begint u\"");
        assertThat(file.body()).contains("\"Duur in weken\"");
    }

    @Test
    void one_municipality_can_be_chosen_and_a_foreign_number_changes_nothing() {
        var other = region.organisation(nl.kansrijk.access.Tenant.Kind.MUNICIPALITY);
        region.joinRegion(other, stall.servicePoint());
        learner();
        var chosen = by(matcher).get("/regio?gemeente=" + other.id().value()).body();
        assertThat(chosen).contains("van " + other.name()).contains("Er is nu geen training of hulpmiddel");
        assertThat(by(matcher).get("/regio?gemeente=2147483").body()).contains("van de hele regio");
    }

    @Test
    void a_candidate_is_of_the_municipality_that_is_asked_about_and_that_is_said_at_the_figures() {
        var other = region.organisation(nl.kansrijk.access.Tenant.Kind.MUNICIPALITY);
        region.joinRegion(other, stall.servicePoint());
        picker();
        var name = other.name().replaceFirst("^Gemeente ", "");
        var asked = "?gemeente=" + other.id().value();
        assertThat(by(matcher).get("/regio" + asked).body())
                .contains("Nog niemand uit " + name + ", van die 1 samen")
                .contains("Vacatures met een eerste kandidaat uit " + name)
                .contains("Een kandidaat is hier iemand uit " + name, "Uit andere gemeenten kan er al iemand zijn.")
                .doesNotContain("zonder kandidaat,");
        assertThat(by(matcher).get("/regio/zonder-kandidaten" + asked).body())
                .contains(
                        "Bij 1 vacature past nog niemand uit " + name + ". Uit andere gemeenten kan er al iemand zijn.")
                .doesNotContain("heeft nu geen kandidaat");
        assertThat(by(matcher).get("/regio/bestand" + asked).body())
                .contains("Een kandidaat is hier iemand uit " + name);
        assertThat(by(matcher).get("/regio").body()).doesNotContain("Uit andere gemeenten");
    }

    @Test
    void an_opener_that_is_not_there_leads_back_to_the_question() {
        var answer = by(adviser).get("/regio/helpt?helpt=training.weg");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(nl.kansrijk.testing.Caller.destination(answer)).isEqualTo("/regio");
        var people = by(matcher).get("/regio/mensen?helpt=training.weg");
        assertThat(nl.kansrijk.testing.Caller.destination(people)).isEqualTo("/regio");
        var caller = by(adviser);
        caller.get("/regio/helpt?helpt=training.weg");
        assertThat(caller.get("/regio").body()).contains("Deze training of dit hulpmiddel kennen we niet");
    }

    @Test
    void a_vacancy_that_is_not_there_is_said_above_the_figures() {
        for (int i = 0; i < 5; i++) learner();
        var behind = by(adviser)
                .get("/regio/helpt?helpt=training.orderpicken&vacature=" + java.util.UUID.randomUUID())
                .body();
        assertThat(behind).contains("Deze vacature kennen we niet");
        assertThat(by(adviser)
                        .get("/regio/helpt?helpt=training.orderpicken&vacature=niks")
                        .body())
                .contains("Deze vacature kennen we niet");
    }
}
