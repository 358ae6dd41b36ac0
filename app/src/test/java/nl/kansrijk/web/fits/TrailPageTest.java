package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.employers.Drafts;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;

class TrailPageTest extends FitsHouse {
    private static final String PICKING = "/vaardigheden/" + Drafts.PICKING.value();
    private static final String FORKLIFT = "/vaardigheden/esco:s:28cb374e-6261-4133-8371-f9a5470145da";

    private static final String ALIKE = "/vaardigheden/esco:s:28b7d7fb-0483-4877-9aaa-f990f10f16f5";

    @Test
    void the_explanation_of_a_task_leads_to_where_the_same_code_stands() {
        var client = told();
        assertThat(matcher().get(path() + "/waarom/" + client.value()).body()).contains(PICKING);
    }

    @Test
    void one_code_stands_on_vacancies_and_trainings() {
        assertThat(matcher().get(PICKING).body()).contains("Orderpicker vroege dienst", path(), Drafts.PICKING.value());
        assertThat(matcher().get(FORKLIFT).body()).contains("1 training leert dit", "Heftruck rijden met certificaat");
    }

    @Test
    void trainings_that_teach_it_and_that_teach_something_like_it_are_counted_apart() {
        var page = matcher().get(ALIKE).body();
        assertThat(page).contains("0 trainingen leren dit", "1 training leert iets wat hierop lijkt", "Leert:");
        var leads = page.substring(page.indexOf("Leert:"));
        assertThat(leads.substring(0, leads.indexOf("</li>"))).contains("href=\"/vaardigheden/esco:s:");
    }

    @Test
    void fewer_than_five_people_are_not_counted_out() {
        for (int i = 0; i < 4; i++) told();
        assertThat(matcher().get(PICKING).body()).contains("Minder dan 5 mensen");
        told();
        assertThat(matcher().get(PICKING).body()).contains("5 mensen in de regio hebben deze vaardigheid");
    }

    @Test
    void a_case_manager_sees_where_it_stands_but_no_figures_of_the_region() {
        var page = Caller.by(caseManager, port).get(PICKING);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("mensen in de regio");
    }

    @Test
    void an_unknown_code_is_unknown() {
        assertThat(matcher().get("/vaardigheden/esco:s:nothing").statusCode()).isEqualTo(404);
        assertThat(matcher().get("/vaardigheden/%3Cscript%3E").statusCode()).isEqualTo(404);
    }
}
