package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vacancy of forty days: whom to call, what to say, and what a colleague did already. Source: row 0-03. */
class EffortPageTest extends RegionHouse {
    private static final Pattern PRESS = Pattern.compile("action=\"(/vacatures/[^\"]*/gedaan\\?[^\"]*)\"");

    String vacancy;

    @BeforeEach
    void a_vacancy_of_forty_days_that_five_people_miss_by_their_hours() {
        for (int i = 0; i < 5; i++) picker(hours(4, 12));
        openedDaysAgo(40);
        vacancy = "/vacatures/" + orderPicker.value();
    }

    @Test
    void to_talk_it_over_one_reads_whom_to_call_and_a_message_that_is_ready() {
        assertThat(body(matcher))
                .contains("Noor, teamleider", "href=\"tel:0168000000\"", "Bel 0168 00 00 00")
                .contains("Beste Noor,", "is nu 40 dagen open", "Kunt u ruimer zijn met de uren per week?")
                .contains("Dan kan de vacature passen bij 5 mensen uit de regio.")
                .contains("href=\"" + vacancy + "/wijzigen#veld-uren-min\">Pas het daarna aan in de vacature");
    }

    @Test
    void the_message_is_in_the_mail_already_with_its_subject() {
        assertThat(body(matcher))
                .contains("href=\"mailto:noor@voorbeeld.example?subject=Uw%20vacature%20Orderpicker%20vroege%20dienst")
                .contains("&amp;body=Beste%20Noor");
    }

    @Test
    void the_list_of_what_stays_open_says_whom_to_call_too() {
        assertThat(by(matcher).get("/regio/blijft-open").body())
                .contains("Bel 0168 00 00 00", "Beste Noor,", vacancy + "#blijft-open")
                .doesNotContain("/gedaan");
    }

    @Test
    void who_may_not_see_employers_reads_no_number_and_no_name_of_theirs() {
        assertThat(by(adviser).get("/regio/blijft-open").body())
                .contains("Dit kan de accountmanager doen")
                .doesNotContain("0168", "Noor", "/gedaan");
    }

    @Test
    void what_was_done_is_written_down_with_one_press_and_a_colleague_sees_by_whom_and_when() {
        press(matcher, "hoe=TALK");
        var colleague = region.actor(stall.servicePoint(), Role.ACCOUNT_MANAGER);
        var done = "Gedaan door " + matcher.name() + " op ";
        assertThat(body(colleague)).contains(done, "Toch niet gedaan").doesNotContain("Dit is gedaan");
        assertThat(by(colleague).get("/regio/blijft-open").body()).contains(done);
    }

    @Test
    void a_colleague_takes_it_back_and_then_it_is_as_it_was() {
        press(matcher, "hoe=TALK");
        var colleague = region.actor(stall.servicePoint(), Role.ACCOUNT_MANAGER);
        press(colleague, "terug=ja");
        assertThat(body(matcher)).contains("Dit is gedaan").doesNotContain("Gedaan door");
    }

    @Test
    void what_was_done_about_a_reason_that_is_gone_stays_to_be_read() {
        by(matcher).post(vacancy + "/gedaan?reden=language:SPEAKING&hoe=TALK", Map.of());
        assertThat(body(matcher))
                .contains("Eerder gedaan", "Nederlands. Besproken met de werkgever door " + matcher.name());
    }

    @Test
    void a_reason_that_makes_no_sense_is_said_and_not_kept() {
        var caller = by(matcher);
        for (var sent : new String[] {"reden=zin&hoe=TALK", "reden=hours&hoe=BIDDEN", ""}) {
            var answer = caller.post(vacancy + "/gedaan?" + sent, Map.of());
            assertThat(Caller.destination(answer)).isEqualTo(vacancy + "#blijft-open");
            assertThat(caller.get(vacancy).body())
                    .contains("Deze reden kennen we niet")
                    .doesNotContain("Gedaan door");
        }
    }

    @Test
    void nobody_writes_about_a_vacancy_that_another_organisation_keeps() {
        var elsewhere = region.organisation(Tenant.Kind.EMPLOYER_SERVICE_POINT);
        region.joinRegion(elsewhere, stall.servicePoint());
        var neighbour = region.actor(elsewhere, Role.ACCOUNT_MANAGER);
        var answer = by(neighbour).post(vacancy + "/gedaan?reden=hours&hoe=TALK", Map.of());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(body(matcher)).doesNotContain("Gedaan door");
    }

    @Test
    void behind_a_training_one_goes_on_to_the_training_itself() {
        for (int i = 0; i < 5; i++) learner();
        var behind = link(body(matcher), "/regio/helpt").orElseThrow();
        assertThat(by(matcher).get(behind).body()).contains("href=\"/scholing/orderpicken\">Bekijk de scholing zelf");
    }

    @Test
    void a_vacancy_without_a_contact_leads_to_the_employer_to_find_one() {
        var draft = nl.kansrijk.employers.Drafts.orderPicker(stall.firm().id());
        var silent = opened(new nl.kansrijk.employers.Draft(
                draft.head(),
                draft.tasks(),
                draft.asked(),
                draft.work(),
                draft.loads(),
                draft.inclusion(),
                draft.growth(),
                new nl.kansrijk.employers.Application(
                        java.util.Set.of(), new nl.kansrijk.employers.Contact("", "", "", ""), true)));
        orderPicker = silent;
        openedDaysAgo(40);
        picker(first("AV_HOURS_MAX", "", Value.Number.of(4)), first("AV_HOURS_MIN", "", Value.Number.of(2)));
        assertThat(by(matcher).get("/vacatures/" + silent.value()).body())
                .contains(
                        "href=\"/werkgevers/" + stall.firm().id().value() + "\">Zoek wie u kunt bellen",
                        "Beste lezer,");
    }

    private String body(Actor actor) {
        return by(actor).get(vacancy).body();
    }

    /** Presses the first button of this vacancy whose address says this. */
    private void press(Actor actor, String what) {
        var path = PRESS.matcher(body(actor))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(one -> one.contains(what))
                .findFirst()
                .orElseThrow();
        by(actor).post(path, Map.of());
    }
}
