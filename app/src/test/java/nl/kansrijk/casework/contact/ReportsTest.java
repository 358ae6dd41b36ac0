package nl.kansrijk.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.testing.Server;
import org.junit.jupiter.api.Test;

class ReportsTest extends ContactHouse {
    @Test
    void anyone_who_reports_lies_with_the_organisation_and_nowhere_else() {
        var report = reported(Map.of());
        assertThat(report.who().name()).isEqualTo("Ana Dobinowa");
        assertThat(report.desk()).isFalse();
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.INTAKE_WORKER);
        Optional<Report> one =
                gate.pass(Look.by(elsewhere, Permission.REPORTS), passage -> reports.one(report.id(), passage));
        List<Report> all =
                gate.pass(Look.by(elsewhere, Permission.REPORTS), passage -> reports.in(Report.State.NEW, 1, passage));
        assertThat(one).isEmpty();
        assertThat(all).isEmpty();
    }

    @Test
    void the_same_words_on_an_old_form_that_came_back_are_one_report_and_something_urgent_is_another() {
        var one = FROM + UUID.randomUUID();
        assertThat(send(ReportFormTest.good(Map.of()), one)).isInstanceOf(Received.Kept.class);
        assertThat(send(ReportFormTest.good(Map.of()), one)).isInstanceOf(Received.Already.class);
        assertThat(in(Report.State.NEW)).hasSize(1);
        assertThat(send(ReportFormTest.good(Map.of("nood-roof", "ja")), one)).isInstanceOf(Received.Kept.class);
        assertThat(in(Report.State.NEW)).hasSize(2);
    }

    @Test
    void after_five_in_an_hour_from_one_address_the_sixth_is_not_kept_and_another_address_still_is() {
        var one = FROM + UUID.randomUUID();
        for (int i = 0; i < 5; i++)
            assertThat(send(ReportFormTest.good(Map.of("naam", "Nummer " + i)), one))
                    .isInstanceOf(Received.Kept.class);
        assertThat(send(ReportFormTest.good(Map.of()), one)).isInstanceOf(Received.TooMany.class);
        assertThat(send(ReportFormTest.good(Map.of()), FROM + UUID.randomUUID()))
                .isInstanceOf(Received.Kept.class);
        assertThat(in(Report.State.NEW)).hasSize(6);
    }

    @Test
    void what_cannot_wait_stands_first_and_everyone_who_welcomes_people_gets_word() {
        reported(Map.of("nood-food", "nee", "naam", "Eerste"));
        reported(Map.of("nood-food", "nee", "nood-roof", "ja", "naam", "Tweede"));
        assertThat(in(Report.State.NEW)).extracting(one -> one.who().name()).containsExactly("Tweede", "Eerste");
        var fresh = pass(Permission.REPORTS, reports::fresh);
        assertThat(fresh.count()).isEqualTo(2);
        assertThat(fresh.pressing()).extracting(one -> one.who().name()).containsExactly("Tweede");
        var told = jobs.quietly(() -> jdbc.sql(
                        "select count(*) from post.letter where account_id = :one and template = 'report-urgent'")
                .param("one", intaker.user().value())
                .query(Integer.class)
                .single());
        assertThat(told).isEqualTo(1);
    }

    @Test
    void the_oldest_stands_before_the_newest() {
        reported(Map.of("nood-food", "nee", "naam", "Eerste"));
        reported(Map.of("nood-food", "nee", "naam", "Tweede"));
        assertThat(in(Report.State.NEW)).extracting(one -> one.who().name()).containsExactly("Eerste", "Tweede");
        assertThat(pass(Permission.REPORTS, reports::counts)).isEqualTo(Map.of(Report.State.NEW, 2));
    }

    @Test
    void in_the_database_stands_neither_who_it_is_nor_what_is_asked() {
        reported(Map.of("naam", "Zeldzame Naam", "vraag", "Een heel eigen vraag"));
        var rows = Server.rows(database(), "select t::text from casework.report t");
        assertThat(rows).noneMatch(row -> row.contains("Zeldzame") || row.contains("eigen vraag"));
    }

    @Test
    void whoever_reads_a_report_is_written_down_under_the_number_of_the_later_client() {
        var report = reported(Map.of());
        assertThat(plan(report)).isInstanceOf(Welcome.Handled.Done.class);
        var looks = Server.rows(
                database(),
                "select count(*) from access.processing_log where 'REPORT' = any (data_groups) and tenant_id = "
                        + rucphen.id().value());
        assertThat(Integer.parseInt(looks.getFirst())).isPositive();
    }

    @Test
    void at_the_counter_a_report_may_go_to_another_organisation() {
        var other = region.organisation(Tenant.Kind.MUNICIPALITY);
        var guide = region.actor(rucphen, Role.LEARN_ADVISER);
        gate.pass(Look.by(guide, Permission.TAKE_REPORT), passage -> {
            reports.take(ReportFormTest.good(Map.of("wat", "JOB")), other.id(), passage);
            return true;
        });
        var theirs = region.actor(other, Role.INTAKE_WORKER);
        List<Report> found =
                gate.pass(Look.by(theirs, Permission.REPORTS), passage -> reports.in(Report.State.NEW, 1, passage));
        assertThat(found).singleElement().matches(Report::desk);
        assertThat(in(Report.State.NEW)).isEmpty();
    }

    private String database() {
        return jdbc.sql("select current_database()").query(String.class).single();
    }
}
