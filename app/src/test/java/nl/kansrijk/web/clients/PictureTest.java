package nl.kansrijk.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the file of a client adds up to, as a case manager sees it. */
class PictureTest extends FileHouse {
    @Autowired
    Persons standIns;

    @Test
    void money_that_does_not_work_alone_leads_at_once_to_taking_up_money_worries() {
        say("LD_FIN", "", new Value.Level(4));
        assertThat(page()).doesNotContain("Geldzorgen oppakken");
        change("LD_FIN", new Value.Level(2));
        assertThat(so("Geldzorgen oppakken")).contains("Omdat: Geld: Lukt niet alleen", "Zet op de lijst");
    }

    @Test
    void one_press_makes_the_task_and_pressing_twice_makes_one() {
        say("LD_FIN", "", new Value.Level(2));
        take("MONEY_HELP");
        assertThat(page()).contains("Het voorstel staat op de lijst met taken");
        take("MONEY_HELP");
        assertThat(page().split("<p class=\"todo__what\">Geldzorgen oppakken", -1))
                .hasSize(2);
        assertThat(so("Geldzorgen oppakken")).contains("Staat op de lijst").doesNotContain("voorstel\" value");
    }

    @Test
    void often_turned_down_leads_to_a_group_and_a_day_in_a_company() {
        say("CAUSE", "C01", new Value.Present());
        assertThat(so("Groep om met vertrouwen te zoeken")).contains("Omdat: Waar het vandaan komt: Vaak afgewezen");
        assertThat(so("Een dag meekijken bij een bedrijf")).contains("Vaak afgewezen");
    }

    @Test
    void a_low_scale_leads_to_something_and_a_high_one_to_nothing() {
        say("SE_SEARCH", "", Value.Number.of(2));
        assertThat(page()).contains("Groep om met vertrouwen te zoeken");
        change("SE_SEARCH", Value.Number.of(4));
        assertThat(page()).doesNotContain("Groep om met vertrouwen te zoeken");
    }

    @Test
    void what_the_client_does_not_recognise_leads_to_nothing_but_a_talk() {
        say("LD_FIN", "", new Value.Level(2));
        dispute("LD_FIN");
        assertThat(page()).doesNotContain("Geldzorgen oppakken");
    }

    @Test
    void a_big_worry_about_money_leads_to_help_whatever_is_disputed_beside_it() {
        say("LD_WORRY", "FIN", new Value.Level(5));
        say("LD_FIN", "", new Value.Level(1));
        dispute("LD_FIN");
        assertThat(page()).contains("Geldzorgen oppakken");
    }

    @Test
    void help_with_debts_that_runs_stands_in_the_place_of_the_press_with_its_day() {
        say("LD_FIN", "", new Value.Level(2));
        assertThat(so("Geldzorgen oppakken")).contains("Zet op de lijst");
        debtHelp("STARTED");
        assertThat(so("Geldzorgen oppakken"))
                .contains("Hulp loopt (gestart 5 jan 2026)")
                .doesNotContain("Zet op de lijst");
        take("MONEY_HELP");
        assertThat(page()).contains("Dit volgt niet meer uit het dossier");
    }

    @Test
    void help_with_debts_that_was_asked_for_says_on_which_day_and_before_that_leads_to_asking_a_desk() {
        say("LD_FIN", "", new Value.Level(2));
        assertThat(so("Geldzorgen oppakken")).contains("href=\"" + path + "/omgeving#verwijzen\"");
        debtHelp("ASKED");
        assertThat(so("Geldzorgen oppakken"))
                .contains("Aangevraagd op 5 jan 2026")
                .contains("href=\"" + path + "/omgeving\"")
                .doesNotContain("Zet op de lijst", "#verwijzen");
        take("MONEY_HELP");
        assertThat(page()).contains("Dit volgt niet meer uit het dossier");
    }

    @Test
    void a_professional_who_helps_with_money_by_the_file_is_help_that_runs_too() {
        say("LD_FIN", "", new Value.Level(2));
        say("LD_HELP", "FIN", new Value.Code("FORMAL"));
        assertThat(so("Geldzorgen oppakken")).contains("Hulp loopt al").doesNotContain("Zet op de lijst");
    }

    @Test
    void a_proposal_that_no_longer_holds_is_not_put_on_the_list() {
        take("MONEY_HELP");
        assertThat(page()).contains("Dit volgt niet meer uit het dossier", "Er staat geen taak open");
        take("nonsense<script>");
        assertThat(page()).contains("Dit volgt niet meer uit het dossier");
    }

    @Test
    void what_something_does_in_matching_is_told_and_asks_nothing() {
        say("HS_LANG_NL", "SPEAKING", new Value.Code("A1"));
        assertThat(so("Nederlands telt als iets dat te leren is"))
                .contains("In matching")
                .doesNotContain("Zet op de lijst");
    }

    @Test
    void the_five_pillars_stand_as_high_as_their_lowest_part() {
        say("LD_HOME", "", new Value.Level(5));
        var page = page();
        assertThat(page).contains("Gezin en wonen", "Stap 3 van 5: lukt een beetje", "(laagst: Wonen)");
        assertThat(page.split("pillar__step--on", -1)).hasSize(4);
        assertThat(page).contains("Geldzaken", "Nog niet besproken");
    }

    @Test
    void life_domains_stand_in_two_voices_and_a_difference_is_something_to_talk_about() {
        say("LD_FIN", "", new Value.Level(5));
        say("LD_WORRY", "FIN", new Value.Level(5));
        say("LD_WORRY", "HOME", new Value.Level(4));
        say("LD_HELP", "HOME", new Value.Code("FORMAL"));
        assertThat(page())
                .contains("De klant maakt zich zorgen, wij zien dat het goed gaat")
                .contains("Veel zorgen: bespreek samen hoe het gaat", "2 keer: praat erover")
                .contains("Ja, van een hulpverlener");
    }

    @Test
    void what_nobody_knows_goes_to_the_agenda_of_the_next_talk() {
        assertThat(page()).contains("Nog te vragen", "Vertrouwen dat werk lukt");
        caller.post(path + "/vragen", Map.of("over", "SE_WORK"));
        caller.post(path + "/vragen", Map.of("over", "SE_WORK"));
        assertThat(page()).contains("De vraag staat op de agenda", "Staat op de agenda");
        var talk = caller.get(path + "/gesprek").body();
        assertThat(talk).contains("Op de agenda van dit gesprek");
        assertThat(talk.split("Vraag in het volgende gesprek: Vertrouwen dat werk lukt", -1))
                .hasSize(2);
        say("SE_WORK", "", Value.Number.of(3));
        assertThat(page()).doesNotContain("value=\"SE_WORK\"");
    }

    @Test
    void nobody_can_plan_a_question_about_something_that_does_not_exist() {
        caller.post(path + "/vragen", Map.of("over", "DROP TABLE"));
        assertThat(page()).contains("Er is niets op de lijst gezet", "Er staat geen taak open");
    }

    @Test
    void a_job_coach_learns_nothing_of_money_substances_or_worries() {
        say("LD_SUBST", "", new Value.Level(2));
        say("LD_FIN", "", new Value.Level(2));
        say("LD_WORRY", "SUBST", new Value.Level(5));
        take("CARE_WITH_GOAL");
        caller.post(path + "/vragen", Map.of("over", "LD_MENTAL"));
        assertThat(page()).contains("Hulp vinden die ook naar werk kijkt", "Hoe u zich voelt");
        var coach = coach().get(path).body();
        assertThat(coach)
                .contains("Marja Visser")
                .doesNotContain("Hulp vinden die ook naar werk kijkt", "Geldzorgen", "Vijf pijlers")
                .doesNotContain("Alcohol", "Hoe u zich voelt", "Levensgebieden", "LD_SUBST");
    }

    @Test
    void it_is_complete_in_english() {
        say("LD_FIN", "", new Value.Level(2));
        say("LD_WORRY", "FIN", new Value.Level(5));
        assertThat(caller.get(path + "?taal=en").body())
                .contains("So…", "Take up money worries", "Because: ", "Five pillars", "Life domains in two voices")
                .contains("Many worries and no help yet", "Still to ask");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_picture_looks_right_at_every_width(int width) {
        say("LD_FIN", "", new Value.Level(2));
        say("LD_WORRY", "FIN", new Value.Level(5));
        say("CAUSE", "C01", new Value.Present());
        say("CAUSE", "C07", new Value.Present());
        say("SE_SEARCH", "", Value.Number.of(2));
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open(path);
            visit.looksRight("beeld", 24);
            page.locator("#levensgebieden > summary").click();
            page.locator("#nog-vragen > summary").click();
            visit.looksRight("beeld-open", 24);
        }
    }

    private Caller coach() {
        Actor coach = region.actor(rucphen, Role.JOB_COACH);
        var from = today();
        gate.pass(Look.by(caseManager, Permission.CHANGE_TASK), passage -> {
            standIns.standIn(caseManager.user(), coach.user(), from, from.plusDays(7), passage);
            return coach;
        });
        return as(coach);
    }

    /** Says it anew, over what stands there. */
    private void change(String characteristic, Value value) {
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> {
            var before = entry(profiles.open(client, passage), characteristic)
                    .statement()
                    .id();
            var said = NewStatement.first(characteristic, "", value, Source.professional(today()));
            return (Said.Kept) profiles.say(client, said.following(before), passage);
        });
    }

    /** Writes down help with debts of a desk, that stands so. */
    private void debtHelp(String status) {
        var form = UUID.randomUUID().toString();
        var track = Map.of("soort", "DEBT", "van", "Geldloket", "stand", status, "begin", "2026-01-05", "form", form);
        caller.post(path + "/omgeving/hulp", track);
    }

    private void take(String key) {
        caller.post(path + "/dus", Map.of("voorstel", key));
    }

    /** One proposal as it stands on the page. */
    private String so(String words) {
        var page = page();
        assertThat(page).contains(words);
        var from = page.substring(page.indexOf("<strong>" + words));
        return page.substring(0, page.indexOf(from)).lines().reduce((a, b) -> b).orElse("")
                + from.substring(0, from.indexOf("</li>"));
    }
}
