package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.LanguageAsked;
import nl.kansrijk.employers.Task;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhyPageTest extends FitsHouse {
    @Autowired
    CodeNames codeNames;

    @Test
    void hard_conditions_stand_apart_and_first() {
        var page = body(told());
        assertThat(page.indexOf("Harde voorwaarden")).isPositive().isLessThan(page.indexOf("Wat verder telt"));
        assertThat(page)
                .contains(
                        "Van wat bekend is, staat niets in de weg", "24 tot 32 uur per week", "16 tot 32 uur per week");
    }

    @Test
    void what_fits_less_says_what_would_make_it_better_and_never_that_nothing_is_needed() {
        var page = body(told(first("SS_COMP", "24121", new Value.Code("3"))));
        var row = page.substring(page.indexOf("Instructies en regels volgen"));
        assertThat(row.substring(0, row.indexOf("</tr>")))
                .contains("Past minder", "Oefenen op het werk, met iemand die meekijkt")
                .doesNotContain("Niets nodig");
    }

    @Test
    void who_worked_in_other_occupations_is_not_called_silent() {
        var page = body(told(first("HS_EXP", "esco:o:eeac6251-1974-42f5-91ed-513c6c883755", Value.Number.of(96))));
        var row = page.substring(page.indexOf("Ervaring in dit beroep"));
        assertThat(row.substring(0, row.indexOf("</tr>")))
                .contains("Ervaring in 1 ander beroep", "Werkte deze mens eerder in dit beroep?")
                .doesNotContain("Nog niet gevraagd");
    }

    @Test
    void a_disputed_skill_is_asked_by_name() {
        var client = told();
        dispute(client, Drafts.PICKING.value());
        soon().until(() -> body(client).contains("Vraag eerst of deze mens dit kan"));
        assertThat(body(client)).contains("Staat niet vast, telt nu niet mee", "Vraag eerst: Welke taken van dag 1");
    }

    @Test
    void an_open_question_is_asked_before_a_training_is_named() {
        var page = body(client(first("AV_HOURS_MAX", "", Value.Number.of(32))));
        assertThat(page).contains("Vraag eerst: Op welke dagen en dagdelen", "Vragen en opschrijven in het profiel");
        var row = page.substring(page.indexOf("Nederlands: lezen"));
        assertThat(row.substring(0, row.indexOf("</tr>"))).doesNotContain("12 weken");
    }

    @Test
    void the_answer_and_the_three_main_reasons_come_first_and_all_else_is_folded() {
        var page = body(told(first("WISH_NOT", "H", new Value.Present())));
        var main = page.substring(page.indexOf("De belangrijkste redenen"), page.indexOf("Harde voorwaarden"));
        assertThat(main).contains("Wil niet in deze branche werken");
        assertThat(main.split("<li>", -1)).hasSizeLessThanOrEqualTo(4);
        assertThat(main).contains("<details class=\"fold\">");
    }

    @Test
    void what_fits_is_folded_apart_and_what_stops_stands_on_top_of_its_panel() {
        var page = body(told(littleDutch(), first("WISH_NOT", "H", new Value.Present())));
        var panel = page.substring(page.indexOf("Harde voorwaarden"), page.indexOf("Wat verder telt"));
        var met = panel.indexOf("Dit past al");
        assertThat(met).isPositive();
        assertThat(panel.substring(0, met)).doesNotContain("verdict--met").contains("Branche die niet gewenst is");
        assertThat(panel.indexOf("Branche die niet gewenst is")).isLessThan(panel.indexOf("Nederlands: lezen"));
        assertThat(panel.substring(met)).contains("Uren per week").doesNotContain("Niet gewenst");
    }

    @Test
    void a_card_says_the_same_as_its_explanation() {
        var client = told(littleDutch());
        var strict = "/vacatures/" + strict().value();
        var why = matcher().get(strict + "/waarom/" + client.value()).body();
        var list = matcher().get(strict + "/wie-past?na=12").body();
        var card = list.substring(list.indexOf("id=\"kans-" + codeNames.key(client, matcher.tenant())));
        for (var text : List.of("Past na 12 weken scholing (", "Van de taken van dag 1 lukt dan"))
            assertThat(List.of(why, card.substring(0, card.indexOf("</article>"))))
                    .allMatch(page -> page.contains(text));
        assertThat(bars(card)).isEqualTo(bars(why));
    }

    private static List<String> bars(String page) {
        return java.util.regex.Pattern.compile("class=\"bar__word[^>]*>([^<]*)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .limit(2)
                .toList();
    }

    @Test
    void what_the_person_can_of_day_one_stands_beside_what_the_job_asks() {
        assertThat(body(client(first("AV_HOURS_MAX", "", Value.Number.of(32)))))
                .contains("Van geen taak van dag 1 weten we dat die lukt");
    }

    @Test
    void what_would_help_names_the_training_with_weeks_start_and_who_pays() {
        assertThat(body(told(littleDutch())))
                .contains("heeft A1, groeit op het werk naar A2")
                .contains("Nederlands op de werkvloer naar A2: 12 weken, start")
                .contains("de gemeente betaalt");
    }

    @Test
    void a_training_for_other_work_is_named_and_never_said_not_to_be_there() {
        var washing = new SkillCode("esco:s:aa238394-8126-4ada-be2f-9dfe065cf314");
        var bricks = new SkillCode("esco:s:13e1c0a2-b90d-46f4-be51-11730360b38d");
        var draft = Drafts.orderPicker(stall.firm().id());
        var mixed = opened(Drafts.reading(
                stall.firm().id(),
                draft.head().occupation().orElseThrow(),
                List.of(
                        new Task("Verzamelen", Drafts.PICKING, 60, true, 0, ""),
                        new Task("Helpen", washing, 20, true, 0, ""),
                        new Task("Metselen", bricks, 20, true, 0, ""))));
        var page = matcher()
                .get("/vacatures/" + mixed.value() + "/waarom/" + learner().value())
                .body();
        assertThat(page)
                .contains("Er is scholing die dit leert, maar voor ander werk: Helpen in de zorg: de basis")
                .contains("Geen scholing in de regio leert dit");
        assertThat(page.split("Geen scholing in de regio leert dit", -1)).hasSize(2);
    }

    @Test
    void the_smallest_set_of_trainings_comes_with_its_weeks_and_cost() {
        var strict = strict();
        var page = matcher()
                .get("/vacatures/" + strict.value() + "/waarom/"
                        + told(littleDutch()).value());
        assertThat(page.body())
                .contains("Past na 12 weken scholing", "Dit opent de baan", "Duurt 12 weken, €", "1.200,00")
                .contains("href=\"/scholing/taal-op-werk\"");
    }

    @Test
    void the_person_themselves_reads_that_they_pay_nothing_and_no_price() {
        var client = told(littleDutch());
        var page = Caller.by(region.self(rucphen, client), port)
                .get("/vacatures/" + strict().value() + "/waarom/" + client.value());
        assertThat(page.body())
                .contains("weken scholing (u betaalt niets)", "Duurt 12 weken, u betaalt niets")
                .doesNotContain("€");
    }

    @Test
    void who_helps_someone_goes_on_to_the_page_of_the_training_that_says_what_other_work_it_opens() {
        var client = told(littleDutch());
        var why = "/vacatures/" + strict().value() + "/waarom/" + client.value();
        assertThat(Caller.by(caseManager, port).get(why).body())
                .containsPattern("href=\"/klanten/" + client.value()
                        + "/scholing/taal-op-werk[^\"]*\">Bekijk welk werk deze scholing nog meer opent")
                .doesNotContain("/kansen-verkennen\">");
        assertThat(matcher().get(why).body())
                .contains("href=\"/scholing/taal-op-werk\">Bekijk welk werk deze scholing nog meer opent");
    }

    @Test
    void a_training_says_whether_one_needs_it_to_begin() {
        var client = told(littleDutch());
        assertThat(body(client)).contains("de gemeente betaalt (niet nodig om te beginnen)");
        assertThat(matcher()
                        .get("/vacatures/" + strict().value() + "/waarom/" + client.value())
                        .body())
                .contains("de gemeente betaalt (nodig om te beginnen)");
    }

    @Test
    void someone_who_is_in_no_list_is_explained_too() {
        var unwilling = told(first("WISH_NOT", "H", new Value.Present()));
        assertThat(matcher().get(fits()).body()).doesNotContain(codeNames.key(unwilling, matcher.tenant()));
        assertThat(body(unwilling)).contains("Er is een harde grens", "Wil niet in deze branche werken");
    }

    @Test
    void someone_in_no_list_is_found_by_code_name_which_never_stands_in_an_address() {
        var unwilling = told(first("WISH_NOT", "H", new Value.Present()));
        var name = codeNames.of(unwilling, matcher.tenant());
        var answer = matcher().post(path() + "/waarom", Map.of("codenaam", " " + name.toLowerCase() + " "));
        assertThat(Caller.destination(answer))
                .endsWith("/waarom/" + codeNames.key(unwilling, matcher.tenant()))
                .doesNotContain(unwilling.value().toString());
        var unknown = matcher().post(path() + "/waarom", Map.of("codenaam", "Niemand 0000"));
        assertThat(Caller.destination(unknown)).endsWith("/wie-past");
    }

    @Test
    void no_address_of_a_person_by_code_name_holds_the_number_of_that_person() {
        var one = told();
        var key = codeNames.key(one, matcher.tenant());
        var number = one.value().toString();
        assertThat(matcher().get(fits()).body())
                .contains("/waarom/" + key, "/stel-voor/" + key, "naast=" + key)
                .doesNotContain(number);
        assertThat(matcher().get(path() + "/waarom/" + key).body())
                .contains(codeNames.of(one, matcher.tenant()), "/stel-voor/" + key)
                .doesNotContain(number);
    }

    @Test
    void an_address_is_another_one_for_each_organisation_and_cannot_be_made_up() {
        var one = told();
        var key = codeNames.key(one, matcher.tenant());
        assertThat(codeNames.key(one, caseManager.tenant())).isNotEqualTo(key);
        assertThat(codeNames.person(key)).contains(one);
        assertThat(codeNames.person(codeNames.key(one, caseManager.tenant()))).contains(one);
        var made = key.substring(0, key.length() - 3) + (key.endsWith("AAA") ? "BBB" : "AAA");
        for (var wrong : new String[] {made, "x", "Merel-0412"}) {
            assertThat(codeNames.person(wrong)).isEmpty();
            assertThat(matcher().get(path() + "/waarom/" + wrong).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void about_a_resting_person_nothing_is_explained_but_that() {
        var samira = told();
        pause(samira);
        soon().until(() -> body(samira).contains("heeft nu rust"));
        assertThat(body(samira)).doesNotContain("Harde voorwaarden", "Stel ");
        var found = matcher().post(path() + "/waarom", Map.of("codenaam", codeNames.of(samira, matcher.tenant())));
        assertThat(Caller.destination(found)).endsWith("/wie-past");
    }

    @Test
    void an_unknown_person_and_one_of_another_region_are_the_same_answer() {
        var elsewhere = region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER);
        var stranger = region.clientOf(elsewhere);
        var unknown = new ClientId(UUID.randomUUID());
        for (var one : List.of(stranger, unknown))
            assertThat(matcher().get(why(one)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_person_reads_it_about_themselves_without_a_hard_stop() {
        var unwilling = told(first("WISH_NOT", "H", new Value.Present()));
        var page = Caller.by(region.self(rucphen, unwilling), port).get(why(unwilling));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("bij u?", "Past nu niet").doesNotContain("verdict--stop", "Harde grens");
    }

    @Test
    void a_case_manager_plans_an_open_question_as_a_task_once() {
        var client = told();
        var caller = Caller.by(caseManager, port);
        var page = caller.get(why(client)).body();
        assertThat(page).contains("Plan deze vraag");
        var fields = Map.of("over", "start", "formulier", UUID.randomUUID().toString());
        caller.post(why(client) + "/vraag", fields);
        caller.post(why(client) + "/vraag", fields);
        assertThat(tasks(client)).isEqualTo(1);
    }

    @Test
    void an_account_manager_plans_nothing_in_a_case() {
        var client = told();
        assertThat(body(client)).doesNotContain("Plan deze vraag");
        var sent = matcher()
                .post(
                        why(client) + "/vraag",
                        Map.of("over", "start", "formulier", UUID.randomUUID().toString()));
        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    void a_question_that_was_answered_meanwhile_is_not_planned() {
        var client = told();
        var sent = Caller.by(caseManager, port)
                .post(
                        why(client) + "/vraag",
                        Map.of("over", "hours", "formulier", UUID.randomUUID().toString()));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(tasks(client)).isZero();
    }

    @Test
    void people_side_by_side_share_the_rows_of_the_job() {
        var one = told();
        var other = told(littleDutch());
        var page = matcher().get(path() + "/vergelijk?naast=" + one.value() + "&naast=" + other.value());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains(codeNames.of(one, matcher.tenant()), codeNames.of(other, matcher.tenant()))
                .contains("Niveau B1", "Niveau A1");
    }

    @Test
    void one_alone_is_not_compared() {
        var one = told();
        var answer = matcher().get(path() + "/vergelijk?naast=" + one.value());
        assertThat(Caller.destination(answer)).contains("/wie-past");
    }

    private String why(ClientId client) {
        return path() + "/waarom/" + client.value();
    }

    private String body(ClientId client) {
        return matcher().get(why(client)).body();
    }

    private int tasks(ClientId client) {
        return jobs.quietly(
                () -> jdbc.sql("select count(*) from casework.task where person_id = :person and kind = 'OWN'")
                        .param("person", client.value())
                        .query(Integer.class)
                        .single());
    }

    /** The order picker's work, where Dutch has to be there from the first day. */
    private nl.kansrijk.employers.VacancyId strict() {
        var draft = Drafts.orderPicker(stall.firm().id());
        return opened(new nl.kansrijk.employers.Draft(
                draft.head(),
                draft.tasks(),
                new nl.kansrijk.employers.Asked(
                        draft.asked().competencies(),
                        List.of(new LanguageAsked("nl", LanguageAsked.Skill.READING, LanguageAsked.Level.A2, false)),
                        draft.asked().licences(),
                        draft.asked().certificates(),
                        draft.asked().diploma()),
                draft.work(),
                draft.loads(),
                draft.inclusion(),
                draft.growth(),
                draft.application()));
    }
}
