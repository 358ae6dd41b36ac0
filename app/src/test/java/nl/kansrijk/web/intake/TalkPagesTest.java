package nl.kansrijk.web.intake;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.Task;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkPagesTest extends TalkHouse {
    @Test
    void a_talk_is_begun_from_the_file_and_goes_on_where_it_was() {
        var file = guide.get(base.replace("/gesprek", "")).body();
        assertThat(file).contains(base, "Gesprek voeren", "Het beeld is nog niet compleet");
        assertThat(guide.get(base).body())
                .contains("Volledig gesprek", "In 11 stukjes staan nog vragen open.", "Begin met: Over u en uw week");
    }

    @Test
    void a_short_talk_is_proposed_when_something_has_to_be_arranged_first_and_a_full_one_otherwise() {
        assertThat(guide.get(base).body())
                .containsPattern("value=\"FULL\" checked")
                .doesNotContain("een kort gesprek voor");
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(
                        client,
                        NewStatement.first(
                                "LD_HOUSE", "", new Value.Level(1), Source.professional(LocalDate.now(DutchTime.ZONE))),
                        passage));
        assertThat(guide.get(base).body())
                .contains("Daarom stellen wij een kort gesprek voor")
                .containsPattern("value=\"SHORT\" checked");
    }

    @Test
    void the_screen_tells_why_a_question_is_asked_and_lets_it_go() {
        assertThat(guide.get(base + "/vragen/d").body())
                .contains(
                        "Werk is belangrijk voor mij",
                        "Waarom deze vraag?",
                        "theorie van gepland gedrag",
                        "Wil ik niet zeggen",
                        "data-reads",
                        "Hierna nog 7 kleine stukjes.",
                        "Voor de professional");
    }

    @Test
    void each_piece_counts_only_the_pieces_that_come_after_it() {
        assertThat(guide.get(base + "/vragen/a").body()).contains("Hierna nog 10 kleine stukjes.");
        assertThat(guide.get(base + "/vragen/j").body()).contains("Hierna nog 1 klein stukje.");
        assertThat(guide.get(base + "/vragen/k").body()).contains("Dit is het laatste stukje.");
    }

    @Test
    void what_is_filled_in_stands_there_again_and_the_block_ends_with_thanks() {
        var answer = fill(guide, base + "/vragen/d", "verder", Map.of("Q20", "4", "Q21", "4", "Q22", "2"));
        assertThat(destination(answer)).endsWith("/vragen/e");
        assertThat(guide.get(base + "/vragen/e").body()).contains("Dank u. Dit stukje is klaar.");
        assertThat(guide.get(base + "/vragen/d").body()).contains("name=\"was.Q20\" value=\"4\"", "Bewaard");
        assertThat(guide.get(base).body()).contains("3 van 6 vragen gedaan");
    }

    @Test
    void one_answer_is_kept_as_it_is_given_and_only_its_state_comes_back() {
        var sent = form(guide.get(base + "/vragen/d").body(), Map.of("Q20", "4"));
        var piece = guide.partly("vraag-Q20").post(base + "/vragen/d", sent).body();
        assertThat(piece).contains("stand-Q20", "Bewaard").doesNotContain("<html");
        assertThat(Caller.by(caseManager, port).get(base + "/vragen/d").body())
                .contains("name=\"was.Q20\" value=\"4\"");
    }

    @Test
    void two_windows_on_one_block_show_both_answers_and_the_reader_chooses() {
        var first = form(guide.get(base + "/vragen/d").body(), Map.of("Q20", "2", "doe", "bewaar"));
        var second = form(guide.get(base + "/vragen/d").body(), Map.of("Q20", "4", "Q21", "3", "doe", "bewaar"));
        guide.post(base + "/vragen/d", first);
        var both = guide.post(base + "/vragen/d", second).body();
        assertThat(both)
                .contains("Er staat intussen iets anders: klopt niet echt.", "U vulde in: klopt.", "Neem mijn antwoord")
                .contains("name=\"was.Q20\" value=\"2\"", "name=\"was.Q21\" value=\"3\"");
        assertThat(guide.get(base + "/vragen/d").body()).contains("name=\"was.Q20\" value=\"2\"");
        guide.post(base + "/vragen/d", form(both, Map.of("neem", "Q20")));
        assertThat(guide.get(base + "/vragen/d").body()).contains("name=\"was.Q20\" value=\"4\"");
    }

    @Test
    void two_windows_on_other_questions_of_one_block_lose_nothing_and_say_so() {
        var first = form(guide.get(base + "/vragen/d").body(), Map.of("Q20", "2", "doe", "bewaar"));
        var second = form(guide.get(base + "/vragen/d").body(), Map.of("Q21", "3", "doe", "bewaar"));
        guide.post(base + "/vragen/d", first);
        assertThat(guide.post(base + "/vragen/d", second).body())
                .contains("Dit stukje is ook ergens anders ingevuld. Alles is bewaard.")
                .contains("name=\"was.Q20\" value=\"2\"", "name=\"was.Q21\" value=\"3\"");
    }

    @Test
    void help_that_is_needed_today_is_a_task_for_today() {
        fill(guide, base + "/vragen/a", "bewaar", Map.of("Q50", "YES", "Q50.WHAT", "FOOD"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tasks())
                        .filteredOn(one -> one.reason().key().equals("task.urgent-help.1"))
                        .hasSize(1));
    }

    @Test
    void a_need_that_is_ticked_is_a_task_for_today_whatever_the_yes_or_no_says() {
        fill(guide, base + "/vragen/a", "bewaar", Map.of("Q50", "NO", "Q50.WHAT", "UNSAFE"));
        var file =
                Caller.by(caseManager, port).get("/klanten/" + client.value()).body();
        assertThat(file)
                .contains("Vandaag hulp nodig: ik ben niet veilig", "#hulp\"", "id=\"hulp\"", "Veilig Thuis")
                .doesNotContain("Opvangloket");
    }

    @Test
    void no_roof_in_a_talk_first_offers_whom_to_call_now_and_only_then_the_next_questions() {
        var page = fill(guide, base + "/vragen/a", "verder", Map.of("Q50", "YES", "Q50.WHAT", "ROOF"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Dit kan niet wachten. Bel nu samen.", "Wie u nu kan helpen", "href=\"tel:112\"")
                .contains("name=\"was.Q50\" value=\"YES\"");
        assertThat(urgentKeys()).containsExactly("task.urgent-help.1");
        var on = guide.post(
                base + "/vragen/a", form(page.body(), Map.of("Q50", "YES", "Q50.WHAT", "ROOF", "doe", "verder")));
        assertThat(destination(on)).contains("/vragen/");
        assertThat(guide.get(destination(on)).body()).doesNotContain("Wie u nu kan helpen");
    }

    @Test
    void nothing_ticked_and_a_no_is_no_task() {
        fill(guide, base + "/vragen/a", "bewaar", Map.of("Q50", "NO"));
        assertThat(tasks()).noneMatch(one -> one.kind() == Task.Kind.URGENT);
    }

    @Test
    void what_is_ticked_after_the_yes_is_told_in_the_same_task() {
        fill(guide, base + "/vragen/a", "bewaar", Map.of("Q50", "YES"));
        assertThat(urgentKeys()).containsExactly("task.urgent-help");
        fill(guide, base + "/vragen/a", "bewaar", Map.of("Q50", "YES", "Q50.WHAT", "FOOD"));
        assertThat(urgentKeys()).containsExactly("task.urgent-help.1");
    }

    private List<String> urgentKeys() {
        return tasks().stream()
                .filter(one -> one.kind() == Task.Kind.URGENT)
                .map(one -> one.reason().key())
                .toList();
    }

    private List<Task> tasks() {
        return gate.pass(
                Look.by(caseManager, Permission.CHANGE_TASK).about(client), passage -> tasks.of(client, passage));
    }

    @Test
    void what_is_known_is_shown_with_its_source_and_one_press_keeps_it() {
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(
                        client,
                        NewStatement.first(
                                "MOB_MAX_MIN",
                                "",
                                Value.Number.of(45),
                                new Source(Source.Type.TEST, "", LocalDate.of(2026, 3, 3))),
                        passage));
        assertThat(guide.get(base + "/vragen/j").body())
                .contains("Dit weten wij al", "45", "dinsdag 3 maart 2026", "Klopt dit nog?", "Ja, klopt nog");
        fill(guide, base + "/vragen/j", "", Map.of("houd", "Q55"));
        assertThat(guide.get(base + "/vragen/j").body()).contains("name=\"was.Q55.MINUTES\" value=\"45\"");
    }

    @Test
    void a_wish_that_is_known_is_not_asked_again_but_kept_with_one_press() {
        var wish = "esco:o:45037d43-a8f5-4f46-b332-b2935bc305f4";
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(
                        client,
                        NewStatement.first(
                                "WISH_OCC",
                                wish,
                                new Value.Present(),
                                new Source(Source.Type.SELF, "", LocalDate.of(2026, 3, 3))),
                        passage));
        assertThat(guide.get(base + "/vragen/c").body())
                .contains("Dit weten wij al", "dinsdag 3 maart 2026", "value=\"Q15\"", "Ja, klopt nog");
        fill(guide, base + "/vragen/c", "", Map.of("houd", "Q15"));
        assertThat(guide.get(base + "/vragen/c").body()).contains("name=\"was.Q15.WORK\" value=\"" + wish + "\"");
    }

    @Test
    void work_is_picked_from_the_list_and_never_guessed() {
        var unclear = fill(guide, base + "/vragen/b", "voeg", Map.of("Q06.woorden", "medewerker"));
        assertThat(unclear.body()).contains("Bedoelt u dit?", "role=\"alert\"");
        var label = orderPicker();
        fill(guide, base + "/vragen/b", "voeg", Map.of("Q06.woorden", label, "Q06.duur", "36"));
        assertThat(guide.get(base + "/vragen/b").body()).contains(label + ", twee tot vijf jaar");
    }

    @Test
    void an_everyday_word_is_asked_about_before_it_becomes_an_occupation() {
        var asked = fill(guide, base + "/vragen/b", "voeg", Map.of("Q06.woorden", "reachtruck", "Q06.duur", "36"));
        assertThat(asked.body())
                .contains("Bedoelt u dit?", "Mijn eigen woorden: reachtruck", "name=\"was.Q06\" value=\"\"");
        var code = asked.body().replaceAll("(?s).*?name=\"Q06\" value=\"([^\"]*)\".*", "$1");
        fill(guide, base + "/vragen/b", "voeg", Map.of("Q06", code, "Q06.duur", "36"));
        assertThat(guide.get(base + "/vragen/b").body()).contains("value=\"" + code + "~36\"", "twee tot vijf jaar");
    }

    @Test
    void own_words_may_stay_as_they_are_and_nobody_makes_something_else_of_them() {
        fill(guide, base + "/vragen/b", "voeg", Map.of("Q06", "own:zaagvisser", "Q06.duur", "12"));
        assertThat(guide.get(base + "/vragen/b").body()).contains("zaagvisser, ongeveer een jaar");
        assertThat(guide.get(base + "/einde").body()).contains("zaagvisser, ongeveer een jaar");
    }

    @Test
    void how_long_is_never_filled_in_for_someone() {
        var label = orderPicker();
        var asked = fill(guide, base + "/vragen/b", "voeg", Map.of("Q06.woorden", label));
        assertThat(asked.body())
                .contains("Kies ook hoe lang ongeveer.", "Kies hoe lang", "name=\"was.Q06\" value=\"\"");
        var code = asked.body().replaceAll("(?s).*?name=\"Q06\" value=\"([^\"]*)\" checked.*", "$1");
        fill(guide, base + "/vragen/b", "voeg", Map.of("Q06", code, "Q06.duur", "3"));
        assertThat(guide.get(base + "/vragen/b").body()).contains(label + ", korter dan een half jaar");
    }

    private String orderPicker() {
        return guide.get("/gesprek/zoek?soort=beroepen&Q06.woorden=orderpick")
                .body()
                .replaceAll("(?s).*?value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void a_block_in_which_nothing_was_said_is_not_done_until_someone_says_why() {
        var asked = fill(guide, base + "/vragen/g", "verder", Map.of());
        assertThat(asked.body())
                .contains("Er is nog niets ingevuld.", "dit past niet bij deze klant")
                .doesNotContain("Dank u. Dit stukje is klaar.", "Sla dit stukje over");
        assertThat(guide.get(base).body()).doesNotContain("Overgeslagen: ");
        var passed = fill(guide, base + "/vragen/g", "verder", Map.of("reden", "NOT_RELEVANT"));
        assertThat(guide.get(destination(passed)).body())
                .contains("Dit stukje is overgeslagen.")
                .doesNotContain("Dank u. Dit stukje is klaar.");
        assertThat(guide.get(base).body()).contains("Overgeslagen: dit past niet bij deze klant");
    }

    @Test
    void an_observation_stands_beside_the_answer_and_never_over_it() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q20", "4", "Q21", "4", "observatie", "Begint te stralen"));
        assertThat(guide.get(base.replace("/gesprek", "")).body())
                .contains("Begint te stralen", "Wat de professional zag");
        assertThat(person.get("/mijn-profiel").body()).contains("Begint te stralen");
        assertThat(guide.get(base + "/vragen/d").body()).contains("name=\"was.Q20\" value=\"4\"");
    }

    @Test
    void what_was_seen_stands_beside_what_was_said_on_the_screen_that_both_see() {
        fill(guide, base + "/vragen/d", "bewaar", Map.of("Q20", "4", "observatie", "Begint te stralen"));
        assertThat(guide.get(base + "/vragen/d").body()).contains("q--seen", "“Begint te stralen” (");
        assertThat(guide.get(base + "/vragen/c").body()).doesNotContain("Begint te stralen");
        assertThat(guide.get(base + "/einde").body()).contains("said__both", "“Begint te stralen” (");
        guide.post(base + "/einde", Map.of("reden", "NO_TIME"));
        open(nl.kansrijk.intake.TalkKind.FULL);
        fill(guide, base + "/vragen/d", "bewaar", Map.of("Q20", "4", "observatie", "<script>alert(2)</script>"));
        assertThat(guide.get(base + "/einde").body()).contains("&lt;script").doesNotContain("<script>alert(2)");
    }

    @Test
    void not_looking_at_the_picture_together_takes_a_reason_and_comes_back_as_a_task() {
        fill(guide, base + "/vragen/c", "bewaar", Map.of("Q18", "Een eigen plek"));
        var over = destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME")));
        assertThat(guide.get(over).body()).contains("Nu niet samen bekijken?");
        guide.post(over + "/samen-later", Map.of());
        assertThat(guide.get(over).body()).contains("Kies waarom u dit nu overslaat.");
        assertThat(tasks()).noneMatch(task -> task.reason().key().startsWith("task.together-later"));
        guide.post(over + "/samen-later", Map.of("reden", "NOT_NOW", "toelichting", "Wil eerst slapen, 111222333"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(guide.get(base).body())
                        .contains("Overgeslagen: de klant wil dit nu niet", "Wil eerst slapen")
                        .doesNotContain("111222333"));
    }

    @Test
    void passing_over_a_block_takes_a_reason() {
        guide.post(base + "/overslaan/h", Map.of());
        assertThat(guide.get(base + "/vragen/h").body()).contains("Kies een reden om dit stukje over te slaan");
        guide.post(base + "/overslaan/h", Map.of("reden", "NOT_NOW", "toelichting", "<script>alert(1)</script>"));
        assertThat(guide.get(base).body())
                .contains("Overgeslagen: de klant wil dit nu niet")
                .doesNotContain("<script>alert");
    }

    @Test
    void one_question_is_passed_over_without_a_script_too() {
        fill(guide, base + "/vragen/d", "", Map.of("sla", "Q22:PRIVATE"));
        assertThat(guide.get(base + "/vragen/d").body()).contains("U wilt dit niet zeggen. Dat mag altijd.");
    }

    @Test
    void a_step_that_is_too_big_is_made_smaller_once() {
        var first = fill(guide, base + "/vragen/k", "verder", Map.of("Q60", "Solliciteren", "Q60.SURE", "4"));
        assertThat(destination(first)).endsWith("/vragen/k?deel=1");
        var page = guide.get(base + "/vragen/k").body();
        assertThat(page).contains("Maak de stap kleiner", "name=\"Q60.SMALLER\"");
        fill(
                guide,
                base + "/vragen/k",
                "verder",
                Map.of("Q60", "Solliciteren", "Q60.SURE", "4", "Q60.SMALLER", "Bellen"));
        assertThat(guide.get(base + "/einde").body()).contains("Solliciteren", "4 van de 10", "Kleinere stap: Bellen");
    }

    @Test
    void the_end_tells_what_was_said_and_what_differs_from_last_time() {
        fill(guide, base + "/vragen/c", "verder", Map.of("Q18", "Een eigen plek"));
        assertThat(guide.get(base + "/einde").body()).contains("Een eigen plek");
        var closed = guide.post(base + "/einde", Map.of("reden", "NO_TIME"));
        assertThat(destination(closed)).contains("/gesprekken/");
        assertThat(guide.get(destination(closed)).body()).contains("Een eigen plek", "Zo zien wij het: samen bekijken");
        open(nl.kansrijk.intake.TalkKind.FULL);
        fill(guide, base + "/vragen/c", "bewaar", Map.of("Q18", "Een vaste baan"));
        assertThat(guide.get(base + "/einde").body()).contains("Anders dan vorige keer", "Vorige keer: Een eigen plek");
    }

    @Test
    void the_end_names_every_piece_that_is_open_in_the_words_of_the_talk_page_and_asks_why() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q20", "4", "Q21", "4"));
        var open = "In 11 stukjes staan nog vragen open.";
        assertThat(guide.get(base).body()).contains(open, "2 van 6 vragen gedaan");
        assertThat(guide.get(base + "/einde").body())
                .contains(open, "2 van 6 vragen gedaan", base + "/vragen/a", "geen tijd meer", "Later verder");
        assertThat(destination(guide.post(base + "/einde", Map.of()))).endsWith("/einde");
        assertThat(guide.get(base + "/einde").body()).contains("Er staan nog vragen open. Kies waarom.");
        var closed = destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME")));
        assertThat(guide.get(closed).body())
                .contains(
                        "Overgeslagen: geen tijd meer", "2 van 6 vragen gedaan. De rest overgeslagen: geen tijd meer");
    }

    @Test
    void an_empty_talk_is_not_closed_but_put_away_for_later() {
        assertThat(guide.get(base + "/einde").body())
                .contains("Er is nog niets ingevuld", "Later verder")
                .doesNotContain("Sluit het gesprek af");
        assertThat(destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME"))))
                .endsWith("/einde");
        assertThat(guide.get(base).body()).contains("Begin met: Over u en uw week", "Toch een ander soort gesprek");
        guide.post(base, Map.of("soort", "SHORT"));
        assertThat(guide.get(base).body()).contains("Kort gesprek");
        fill(guide, base + "/vragen/d", "bewaar", Map.of("Q20", "4"));
        assertThat(guide.get(base).body()).doesNotContain("Toch een ander soort gesprek");
    }

    @Test
    void after_the_last_piece_comes_the_end_and_not_the_first_piece() {
        var last = fill(guide, base + "/vragen/k", "verder", Map.of("Q60", "Bellen", "Q60.SURE", "9"));
        assertThat(destination(last)).endsWith("/gesprek/einde");
    }

    @Test
    void a_page_of_a_talk_that_was_closed_meanwhile_changes_nothing() {
        var old = form(guide.get(base + "/vragen/d").body(), Map.of("Q20", "4", "doe", "verder"));
        fill(guide, base + "/vragen/c", "bewaar", Map.of("Q18", "Een eigen plek"));
        guide.post(base + "/einde", Map.of("reden", "NO_TIME"));
        assertThat(destination(guide.post(base + "/vragen/d", old))).endsWith("/gesprek");
        assertThat(guide.get(base).body()).contains("Dit gesprek is al afgesloten");
        assertThat(destination(guide.get(base + "/vragen/d"))).endsWith("/gesprek");
    }

    @ParameterizedTest
    @CsvSource({"d,Q20", "c,Q18", "j,Q55.MINUTES", "i,Q51.WEEK", "j,Q54", "b,Q11"})
    void script_in_a_field_is_never_run(String block, String field) {
        var answer = fill(guide, base + "/vragen/" + block, "bewaar", Map.of(field, "<script>alert(1)</script>"));
        var page = answer.statusCode() == 302
                ? guide.get(base + "/vragen/" + block).body()
                : answer.body();
        assertThat(page).doesNotContain("<script>alert");
        assertThat(guide.get(base + "/einde").body()).doesNotContain("<script>alert");
    }

    @Test
    void very_long_words_are_told_and_stay_on_the_screen_and_a_citizen_number_is_masked() {
        var words = "lang ".repeat(500);
        assertThat(fill(guide, base + "/vragen/c", "verder", Map.of("Q18", words))
                        .body())
                .contains("Gebruik hoogstens 2.000 tekens", "lang lang lang");
        var masked = fill(guide, base + "/vragen/c", "bewaar", Map.of("Q18", "Mijn nummer 111222333"));
        assertThat(masked.body()).contains("•••••••••", "burgerservicenummer").doesNotContain("111222333");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"})
    void every_block_can_be_read_in_english(String block) {
        var page = guide.get(base + "/vragen/" + block + "?taal=en").body();
        assertThat(page).contains("Why this question?").doesNotContain("Waarom deze vraag");
    }

    @Test
    void a_block_that_is_not_there_is_no_page() {
        assertThat(guide.get(base + "/vragen/z").statusCode()).isEqualTo(404);
        assertThat(guide.get(base + "/vragen/aa").statusCode()).isEqualTo(404);
        assertThat(guide.get(base + "en/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_talks_passed_over_stands_beside_their_time_and_leads_the_manager_to_the_differences() {
        for (int i = 0; i < 5; i++) {
            var talk = "/klanten/" + region.clientOf(caseManager).value() + "/gesprek";
            guide.post(talk, Map.of("soort", "FULL"));
            guide.post(talk + "/overslaan/h", Map.of("reden", "NOT_NOW", "toelichting", ""));
        }
        var manager = Caller.by(region.actor(town, Role.TEAM_MANAGER), port);
        assertThat(manager.get("/gesprekstijd").body())
                .contains("bij 100 % van de gesprekken", "href=\"/gesprekken/verschillen\"");
        assertThat(guide.get("/gesprekstijd").body()).doesNotContain("/gesprekken/verschillen");
    }

    @Test
    void the_middle_time_of_each_block_is_read_by_who_holds_talks_and_the_team_manager() {
        var manager = Caller.by(region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.TEAM_MANAGER), port);
        assertThat(guide.get("/gesprekstijd").body()).contains("Tijd voor een gesprek", "nog te weinig gesprekken");
        assertThat(manager.get("/gesprekstijd").statusCode()).isEqualTo(200);
    }
}
