package nl.kansrijk.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.BulkTalks;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How things went for a client over time. */
class CourseTest extends FileHouse {
    @Autowired
    BulkTalks bulk;

    @Autowired
    Questions questions;

    @Test
    void three_measurements_of_confidence_in_searching_stand_with_what_happened_between() {
        held(180, "1");
        held(90, "2");
        held(5, "4");
        say("HS_CERT", "VCA_BASIS", new Value.Present());
        var page = course();
        var search = multiple(page, "Vertrouwen in zoeken");
        assertThat(search.split("plot__point", -1)).hasSize(4);
        assertThat(search.split("plot__event", -1)).hasSize(5);
        assertThat(search)
                .contains(">laag<", ">midden<", ">hoog<", "Ging van 2,0 naar 4,0: merkbaar hoger", "Als tabel");
        assertThat(page)
                .contains("Merkbaar veranderd", "Vertrouwen in zoeken: Ging van 2,0 naar 4,0: merkbaar hoger")
                .contains("Gesprek: Volledig gesprek", "Papier gehaald: ", "Nummer 4 in de grafieken")
                .contains("Merkbaar is een verschil van 0,8 of meer");
    }

    @Test
    void small_steps_that_add_up_are_told_since_the_first_and_since_the_last() {
        held(180, "2");
        held(90, "3");
        held(5, "3");
        assertThat(multiple(course(), "Vertrouwen in zoeken"))
                .contains("Van 3,0 naar 3,0: geen merkbaar verschil")
                .contains("Sinds de eerste meting van 2,0 naar 3,0: merkbaar hoger", "multiple__says--moved");
        assertThat(course())
                .contains("Vertrouwen in zoeken: Sinds de eerste meting van 2,0 naar 3,0: merkbaar hoger")
                .doesNotContain("veranderde niets merkbaar");
    }

    @Test
    void what_is_drawn_stands_in_a_table_too() {
        held(90, "2");
        held(5, "4");
        var table = multiple(course(), "Vertrouwen in zoeken").split("<tbody>")[1];
        assertThat(table.split("<tr>", -1)).hasSize(3);
        assertThat(table).contains("Er is veel vertrouwen in zoeken naar werk (4 van 4 vragen)");
    }

    @Test
    void a_small_difference_is_no_change() {
        held(90, "3");
        held(5, "3");
        assertThat(course())
                .contains("Van 3,0 naar 3,0: geen merkbaar verschil", "veranderde niets merkbaar")
                .doesNotContain("merkbaar hoger", "merkbaar lager", "groeide");
    }

    @Test
    void a_change_for_the_worse_is_told_as_calmly() {
        held(90, "4");
        held(5, "2");
        assertThat(course()).contains("Ging van 4,0 naar 2,0: merkbaar lager").doesNotContain("badge--stop");
    }

    @Test
    void nothing_measured_is_said_and_nothing_drawn() {
        assertThat(course())
                .contains("Er is nog niets gemeten", "Nog niet gevraagd")
                .doesNotContain("<svg class=\"plot\"");
    }

    @Test
    void what_already_worked_stands_apart() {
        held(90, "1");
        held(5, "4");
        say("HS_CERT", "VCA_BASIS", new Value.Present());
        again("LD_HOUSE", new Value.Level(4), Source.Type.PROF);
        var wins = course().split("id=\"dit-lukte-al\"")[1];
        assertThat(wins.substring(0, wins.indexOf("</section>")))
                .contains("Papier gehaald", "Vertrouwen in zoeken groeide", "Wonen werd beter: Gaat goed genoeg");
    }

    @Test
    void what_grew_but_is_not_high_yet_is_told_without_what_is_still_hard() {
        held(90, "1");
        held(5, "2");
        again("LD_HOUSE", new Value.Level(1), Source.Type.PROF);
        again("LD_HOUSE", new Value.Level(2), Source.Type.PROF);
        var wins = course().split("id=\"dit-lukte-al\"")[1];
        assertThat(wins.substring(0, wins.indexOf("</section>")))
                .contains("Vertrouwen in zoeken groeide", "Wonen werd beter")
                .doesNotContain("groeide:", "beter:");
    }

    @Test
    void only_growth_that_is_noticeable_by_the_same_rule_stands_among_what_worked() {
        held(180, "1");
        held(90, "4");
        held(5, "4");
        assertThat(course())
                .contains("Van 4,0 naar 4,0: geen merkbaar verschil")
                .doesNotContain("Vertrouwen in zoeken groeide");
    }

    @Test
    void the_own_view_and_that_of_others_stand_before_and_after() {
        saidOn("SS_SELFIMAGE", new Value.Code("1"), Source.Type.SELF, 60);
        again("SS_SELFIMAGE", new Value.Code("2"), Source.Type.PROF, 60);
        assertThat(course())
                .contains("Er lukt meer dan gedacht", "Klopt met wat lukt")
                .doesNotContain("De eigen blik veranderde");
        again("SS_SELFIMAGE", new Value.Code("2"), Source.Type.SELF, 2);
        again("SS_SELFIMAGE", new Value.Code("2"), Source.Type.PROF, 2);
        assertThat(course())
                .contains(
                        "De eigen blik veranderde van “Er lukt meer dan gedacht” naar “Klopt met wat lukt”. Dat is hoe anderen het nu ook zien.");
    }

    @Test
    void when_matching_rested_is_part_of_the_course() {
        pause(client);
        soon().untilAsserted(() -> assertThat(course()).contains("Matching ging rusten"));
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> {
            profiles.resume(client, Reason.of("rest.over.agreed"), passage);
            return client;
        });
        soon().untilAsserted(() -> assertThat(course()).contains("Matching begon weer"));
    }

    @Test
    void help_that_was_begun_is_part_of_the_course() {
        say("LD_FIN", "", new Value.Level(2));
        caller.post(path + "/dus", Map.of("voorstel", "MONEY_HELP"));
        assertThat(course()).doesNotContain("Hulp begonnen");
        var page = page();
        var press = page.substring(page.indexOf("/taken/"), page.indexOf("/klaar"));
        caller.post(path + press + "/klaar", Map.of());
        assertThat(course()).contains("Hulp begonnen: Geldzorgen oppakken");
    }

    @Test
    void after_a_day_in_a_company_the_own_view_is_asked_again() {
        say("CAUSE", "C01", new Value.Present());
        caller.post(path + "/dus", Map.of("voorstel", "COMPANY_VISIT"));
        var page = page();
        assertThat(page).doesNotContain("Vraag in het volgende gesprek: Beeld van uzelf");
        var press = page.substring(page.indexOf("/taken/"), page.indexOf("/klaar"));
        caller.post(path + press + "/klaar", Map.of());
        assertThat(page()).contains("Vraag in het volgende gesprek: Beeld van uzelf");
    }

    @Test
    void who_may_not_read_the_view_on_work_has_no_course() {
        for (var role : java.util.List.of(Role.ACCOUNT_MANAGER, Role.UWV_ADVISER, Role.TEAM_MANAGER))
            assertThat(as(region.actor(rucphen, role)).get(path + "/verloop").statusCode())
                    .as(role.name())
                    .isIn(302, 403, 404);
    }

    @Test
    void it_is_complete_in_english() {
        held(90, "1");
        held(5, "4");
        assertThat(caller.get(path + "/verloop?taal=en").body())
                .contains("Course of Marja Visser", "noticeably higher", "What already worked", "As a table", ">low<");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_course_looks_right_at_every_width(int width) {
        held(180, "1");
        held(90, "2");
        held(5, "4");
        say("HS_CERT", "VCA_BASIS", new Value.Present());
        saidOn("SS_SELFIMAGE", new Value.Code("1"), Source.Type.SELF, 60);
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(path + "/verloop");
            visit.looksRight("verloop", 24);
            page.locator(".multiple summary").first().click();
            visit.looksRight("verloop-tabel", 24);
        }
    }

    private String course() {
        return caller.get(path + "/verloop").body();
    }

    private static String multiple(String page, String title) {
        var from = page.substring(page.indexOf("multiple__title\">" + title));
        return from.substring(0, from.indexOf("</details>"));
    }

    /** A talk so many days ago, with this step for each question about searching. */
    private void held(int daysAgo, String step) {
        Map<Place, String> answers = new HashMap<>();
        for (var code : List.of("Q30", "Q31", "Q32", "Q33")) answers.put(new Place(code, ""), step);
        var opened = clock.instant().minus(Duration.ofDays(daysAgo));
        var talk = new Talk(
                UUID.randomUUID(),
                client,
                TalkKind.FULL,
                questions.current().version(),
                caseManager.user(),
                new Talk.Times(
                        opened, Optional.empty(), Optional.empty(), Optional.of(opened.plus(Duration.ofMinutes(40)))));
        jobs.quietly(() -> {
            bulk.load(caseManager.tenant(), new BulkTalks.Held(talk, answers, Map.of()));
            return true;
        });
    }

    private void saidOn(String characteristic, Value value, Source.Type voice, int daysAgo) {
        keep(NewStatement.first(characteristic, "", value, new Source(voice, "", today().minusDays(daysAgo))));
    }

    private void again(String characteristic, Value value, Source.Type voice) {
        again(characteristic, value, voice, 0);
    }

    private void again(String characteristic, Value value, Source.Type voice, int daysAgo) {
        var before = with(
                caseManager,
                Permission.OPEN_FILE,
                client,
                passage -> entry(profiles.open(client, passage), characteristic).statement());
        var source = new Source(voice, "", today().minusDays(daysAgo));
        keep(NewStatement.first(characteristic, "", value, source).following(before.id()));
    }

    private void keep(NewStatement said) {
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage ->
                (Said.Kept) profiles.say(client, said, passage));
    }
}
