package nl.kansrijk.web.cv;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class CvPageTest {
    private static final Pattern SKILL = Pattern.compile("name=\"(esco:s:[^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Gate gate;

    @Autowired
    Identities identities;

    @Autowired
    LifeStory story;

    Actor caseManager;
    ClientId client;
    Actor self;
    Caller caller;

    @BeforeEach
    void a_client_with_an_empty_cv() {
        shelf.fill();
        var rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(caseManager);
        self = region.self(rucphen, client);
        caller = Caller.by(self, port);
    }

    @Test
    void volunteering_becomes_experience_and_skills_with_the_words_that_support_them() {
        var story = begin("VOLUNTEER", "life:club-canteen", "");
        send(story, Map.of("stap", "periode", "hoelang", "36", "nog", "ja"));
        send(story, Map.of("stap", "taken", "taak", "t1", "nogmeer", ""));
        var choose = caller.get(path(story) + "?stap=vaardigheden").body();
        var chosen = answers(choose, "2");
        assertThat(chosen).hasSizeGreaterThanOrEqualTo(2);
        assertThat(choose).contains("Hoort bij: Ik rekende af");
        send(story, chosen);
        assertThat(caller.get("/mijn-cv").body())
                .contains("Kantine van de club", "Vrijwilliger", "twee tot vijf jaar, tot nu", "Ik rekende af")
                .contains("Met een kassa werken", "Kan ik zelfstandig");
    }

    @Test
    void kassa_gives_seven_skills_to_choose_from_in_plain_words() {
        var story = begin("EMPLOYED", "", "kassa");
        var which = caller.get(path(story) + "?stap=keuze").body();
        var cashier = "esco:o:2b871272-bd61-4206-bd1a-0b96d7023098";
        assertThat(which).contains(cashier).doesNotContain("uinbouw", "Massage");
        send(story, Map.of("stap", "keuze", "wat", cashier));
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "nee", "tot", "2020"));
        var tasks = caller.get(path(story) + "?stap=taken").body();
        assertThat(Pattern.compile("name=\"taak\"").matcher(tasks).results().count())
                .isEqualTo(7);
        assertThat(tasks).containsSubsequence("Ik rekende af met klanten", "Ik lette op diefstal");
        send(story, Map.of("stap", "taken", "nogmeer", "kassa"));
        var choose = caller.get(path(story) + "?stap=vaardigheden").body();
        assertThat(SKILL.matcher(choose).results().count()).isEqualTo(7);
        assertThat(choose)
                .containsSubsequence("Met een kassa werken", "Betalingen aannemen", "Letten op diefstal")
                .doesNotContain("assage", "identificeren");
    }

    @Test
    void own_words_support_only_the_skills_that_they_name() {
        var story = begin("VOLUNTEER", "life:club-canteen", "");
        send(story, Map.of("stap", "periode", "hoelang", "36", "nog", "ja"));
        send(story, Map.of("stap", "taken", "nogmeer", "Ik was er elke zaterdag bij de kapper"));
        var choose = caller.get(path(story) + "?stap=vaardigheden").body();
        assertThat(SKILL.matcher(choose).results().count()).isPositive();
        assertThat(choose).doesNotContain("Hoort bij: Ik was er elke zaterdag");
        send(story, answers(choose, "2"));
        assertThat(caller.get("/mijn-cv").body()).doesNotContain("Hoort bij: Ik was er elke zaterdag");
    }

    @Test
    void volunteering_in_own_words_is_recognised_and_the_person_says_what_it_is() {
        var story = begin("VOLUNTEER", "", "voetbalclub kantine");
        assertThat(caller.get(path(story) + "?stap=keuze").body())
                .contains("value=\"life:club-canteen\"", "Geen van deze")
                .doesNotContain("value=\"esco:o:");
        send(story, Map.of("stap", "keuze", "wat", "life:club-canteen"));
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        assertThat(caller.get(path(story) + "?stap=taken").body())
                .contains("Ik schonk drankjes in", "voetbalclub kantine");
    }

    @Test
    void own_words_that_speak_of_nothing_known_are_told_in_own_words() {
        var story = begin("HOBBY", "", "postzegels verzamelen");
        assertThat(caller.get(path(story) + "?stap=periode").body()).contains("href=\"/mijn-cv\"");
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        assertThat(caller.get(path(story) + "?stap=taken").body()).contains("Vertel wat u deed");
    }

    @Test
    void a_dream_job_stays_in_own_words_and_known_work_comes_beside_it_after_a_yes() {
        var dream = "/mijn-cv/over/droombaan";
        assertThat(destination(caller.post(dream, Map.of("woorden", "achter een balie"))))
                .endsWith(dream);
        assertThat(caller.get("/mijn-cv").body()).contains("Werk dat ik graag wil", "Achter een balie");
        var which = caller.get(dream).body();
        assertThat(which).contains("value=\"achter een balie\"", "Lijkt een van deze daarop?", "Nee, geen van deze");
        var desk = "esco:o:f7b04542-d8c7-42db-8475-e63b507cce82";
        assertThat(which).contains("value=\"" + desk + "\"");
        caller.post(dream, Map.of("woorden", "achter een balie", "werk", desk));
        assertThat(caller.get("/mijn-cv").body()).contains("Achter een balie", "Receptionist");
    }

    @Test
    void a_dream_that_is_like_no_known_work_is_kept_at_once_and_a_no_adds_nothing() {
        var dream = "/mijn-cv/over/droombaan";
        assertThat(destination(caller.post(dream, Map.of("woorden", "qwrtz")))).endsWith("/mijn-cv");
        assertThat(caller.get("/mijn-cv").body()).contains("Qwrtz");
        caller.post(dream, Map.of("woorden", "achter een balie", "werk", "geen"));
        assertThat(caller.get("/mijn-cv").body()).contains("Achter een balie").doesNotContain("Receptionist", "Qwrtz");
        assertThat(caller.post(dream, Map.of("woorden", " ")).body()).contains("Schrijf in een paar woorden");
    }

    @Test
    void what_was_filled_in_stays_when_someone_stops_halfway_or_goes_back() {
        var story = begin("CARE", "life:family-care", "");
        send(story, Map.of("stap", "periode", "hoelang", "84", "nog", "ja"));
        assertThat(caller.get("/mijn-cv").body()).contains("Verder met: Mantelzorg voor familie");
        assertThat(caller.get(path(story) + "?stap=periode").body()).containsPattern("value=\"84\" checked");
    }

    @Test
    void nothing_chosen_is_told_and_keeps_what_was_there() {
        var story = begin("CARE", "life:family-care", "");
        var answer = caller.post(path(story), Map.of("stap", "periode"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Kies hoe lang u dit deed", "Kies ja of nee");
    }

    @Test
    void questions_left_open_are_called_open_and_not_wrong() {
        var story = begin("VOLUNTEER", "life:club-canteen", "");
        var sent = caller.post(path(story), Map.of("stap", "periode"));
        assertThat(sent.body()).contains("2 vragen hebben nog geen antwoord").doesNotContain("nog niet kloppen");
        var year = Map.of("stap", "periode", "hoelang", "12", "nog", "nee", "tot", "2999");
        assertThat(caller.post(path(story), year).body()).contains("Er is 1 antwoord dat nog niet klopt of ontbreekt");
    }

    @Test
    void a_skill_that_the_person_does_not_recognise_is_not_kept() {
        var story = begin("HOBBY", "life:bike-repair", "");
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        send(story, Map.of("stap", "taken", "taak", "t1"));
        send(story, answers(caller.get(path(story) + "?stap=vaardigheden").body(), "0"));
        assertThat(caller.get("/mijn-cv").body()).contains("Fietsen maken").doesNotContain("Wat ik kan");
    }

    @Test
    void no_skill_has_an_answer_before_the_person_gives_one() {
        var story = begin("HOBBY", "life:bike-repair", "");
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        send(story, Map.of("stap", "taken", "taak", "t1"));
        assertThat(caller.get(path(story) + "?stap=vaardigheden").body())
                .containsPattern("<option value=\"\" selected>Kies</option>")
                .doesNotContainPattern("<option value=\"0\" selected>");
    }

    @ParameterizedTest
    @CsvSource({"1961, Toen was u nog niet geboren", "2961, Dit jaar komt nog", "'', Kies ook het jaar waarin u stopte"
    })
    void a_wrong_year_is_told_and_loses_no_other_answer(String year, String told) {
        born(LocalDate.of(1962, 3, 1));
        var story = begin("CARE", "life:family-care", "");
        var sent = Map.of("stap", "periode", "hoelang", "84", "nog", "nee", "tot", year, "uren", "12");
        assertThat(caller.post(path(story), sent).body())
                .contains(told)
                .containsPattern("value=\"84\" checked")
                .containsPattern("value=\"nee\" checked")
                .containsPattern("value=\"12\" selected");
        assertThat(caller.get(path(story) + "?stap=taken").statusCode()).isEqualTo(200);
        assertThat(caller.get("/mijn-cv").body()).contains("stap=periode");
    }

    @Test
    void only_years_of_the_own_life_can_be_chosen() {
        born(LocalDate.of(1995, 3, 1));
        var story = begin("CARE", "life:family-care", "");
        assertThat(caller.get(path(story) + "?stap=periode").body())
                .contains("value=\"1996\"")
                .doesNotContain("value=\"1995\"");
    }

    @Test
    void too_long_a_story_comes_back_with_everything_in_it() {
        var story = begin("HOBBY", "life:bike-repair", "");
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        var sent = Map.of("stap", "taken", "taak", "t1", "nogmeer", "lang ".repeat(101));
        assertThat(caller.post(path(story), sent).body())
                .contains("hoogstens 500 tekens", "lang lang")
                .containsPattern("value=\"t1\" checked");
    }

    @Test
    void going_back_in_the_browser_after_the_last_screen_ends_at_the_cv() {
        var story = begin("HOBBY", "life:bike-repair", "");
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        send(story, Map.of("stap", "taken", "taak", "t1"));
        send(story, Map.of("stap", "vaardigheden"));
        assertThat(caller.get("/mijn-cv").body()).contains("Het staat in het cv");
        var back = caller.get(path(story) + "?stap=vaardigheden");
        assertThat(destination(back)).isEqualTo("/mijn-cv");
        assertThat(caller.get("/mijn-cv").body()).contains("Dit verhaal is al klaar");
        assertThat(destination(caller.post(path(story), Map.of("stap", "vaardigheden"))))
                .isEqualTo("/mijn-cv");
    }

    @Test
    void a_skill_that_was_ticked_as_a_task_stands_on_the_cv_once() {
        var story = begin("EMPLOYED", "", "beveiliger");
        send(story, Map.of("stap", "keuze", "wat", "esco:o:31808988-fc0a-4bc3-9e47-27216d6759f5"));
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        var tasks = caller.get(path(story) + "?stap=taken").body();
        var task = Pattern.compile("name=\"taak\" value=\"([^\"]+)\"").matcher(tasks);
        assertThat(task.find()).isTrue();
        send(story, Map.of("stap", "taken", "taak", task.group(1)));
        var choose = caller.get(path(story) + "?stap=vaardigheden").body();
        var name = choose.replaceAll("(?s).*for=\"veld-" + task.group(1) + "\"[^>]*>([^<]+).*", "$1")
                .strip();
        assertThat(choose).doesNotContainIgnoringCase("Hoort bij: " + name);
        send(story, Map.of("stap", "vaardigheden", task.group(1), "2"));
        var paper = caller.get("/mijn-cv").body().replaceAll("(?s).*<article class=\"paper\">(.*)</article>.*", "$1");
        assertThat(paper.split("(?i)" + Pattern.quote(name), -1)).hasSize(2);
    }

    @Test
    void only_what_someone_is_good_at_stands_among_the_strengths() {
        says("SS_COMP", "24105", new Value.Code("1"), "");
        says("SS_COMP", "24104", new Value.Code("3"), "");
        says("SS_COMP", "24121", new Value.Code("5"), "");
        var paper = caller.get("/mijn-cv").body();
        assertThat(paper).contains("Waar ik sterk in ben").doesNotContain("Onvoldoende", "Nog uitzoeken");
        assertThat(paper.substring(paper.indexOf("Waar ik sterk in ben")).split("class=\"paper__what\"", -1))
                .hasSize(2);
    }

    @Test
    void what_a_form_or_a_test_noted_is_never_said_to_be_the_persons_own_words() {
        says("HS_SKILL", "esco:s:4ad83664-21a9-4f96-8834-0fc8f671be9c", new Value.Level(2), "kaarttest");
        assertThat(caller.get("/mijn-cv").body()).contains("Wat ik kan").doesNotContain("kaarttest", "Hoort bij");
    }

    @Test
    void someone_elses_story_is_not_there() {
        var story = begin("CARE", "life:family-care", "");
        var elsewhere = region.organisation(Tenant.Kind.MUNICIPALITY);
        var other = region.self(elsewhere, region.clientOf(region.actor(elsewhere, Role.CASE_MANAGER)));
        assertThat(Caller.by(other, port).get(path(story)).statusCode()).isEqualTo(404);
    }

    @Test
    void taken_off_the_cv_it_is_gone_and_can_be_told_again() {
        told("HOBBY", "life:bike-repair");
        caller.post("/mijn-cv/weg", Map.of("wat", "life:bike-repair"));
        assertThat(caller.get("/mijn-cv").body()).doesNotContain("Fietsen maken");
        told("HOBBY", "life:bike-repair");
        assertThat(caller.get("/mijn-cv").body()).contains("Fietsen maken");
    }

    @Test
    void the_same_work_at_two_places_stands_there_twice() {
        told("VOLUNTEER", "life:food-bank");
        told("VOLUNTEER", "life:food-bank");
        var page = caller.get("/mijn-cv").body();
        assertThat(page).contains("life:food-bank\"", "life:food-bank#2\"");
    }

    @Test
    void what_is_needed_with_one_answer_only_does_not_say_that_it_may_stay_open() {
        var talen = caller.post("/mijn-cv/over/talen", Map.of());
        assertThat(Caller.destination(talen)).endsWith("/mijn-cv");
        var story = begin("VOLUNTEER", "life:club-canteen", "");
        assertThat(caller.get(path(story) + "?stap=periode").body())
                .contains("in welk jaar bent u gestopt?</label>")
                .doesNotContain("gestopt? <span");
    }

    @Test
    void school_papers_languages_and_dream_job_come_on_the_cv() {
        caller.post("/mijn-cv/over/opleiding", Map.of("niveau", "4", "hoever", "2"));
        caller.post("/mijn-cv/over/papieren", Map.of("rijbewijs", "B", "bewijs", "VCA_BASIS"));
        caller.post("/mijn-cv/over/talen", Map.of("SPEAKING", "B1", "taal0", "pl", "hoegoed0", "4"));
        var which = caller.post("/mijn-cv/over/droombaan", Map.of("woorden", "kok"));
        assertThat(which.statusCode()).isIn(200, 302, 303);
        caller.post(
                "/mijn-cv/over/droombaan",
                Map.of("woorden", "kok", "werk", "esco:o:90f75f67-495d-49fa-ab57-2f320e251d7e"));
        assertThat(caller.get("/mijn-cv").body())
                .contains("Mbo", "Gestopt", "Rijbewijs", "B1", "Pools", "Werk dat ik graag wil", "Kok");
        caller.post("/mijn-cv/over/papieren", Map.of("bewijs", "VCA_BASIS"));
        assertThat(caller.get("/mijn-cv").body()).doesNotContain("paper__head\">Rijbewijs");
    }

    @Test
    void who_has_no_other_papers_says_so_once_and_finds_it_back() {
        caller.post("/mijn-cv/over/papieren?rijbewijs=B&rijbewijs=REST", Map.of());
        var papers = caller.get("/mijn-cv/over/papieren").body();
        assertThat(papers).contains("De andere heb ik niet");
        assertThat(papers).containsPattern("name=\"rijbewijs\"[^>]*value=\"REST\"[^>]*checked");
        assertThat(caller.get("/mijn-profiel").body()).contains("Geen rijbewijs");
        caller.post("/mijn-cv/over/papieren", Map.of("rijbewijs", "B"));
        assertThat(caller.get("/mijn-profiel").body()).doesNotContain("Geen rijbewijs");
    }

    @Test
    void a_professional_builds_it_together_with_the_client_and_reads_the_same_cv() {
        told("CARE", "life:family-care");
        var guide = Caller.by(caseManager, port);
        var file = "/klanten/" + client.value() + "/cv";
        assertThat(guide.get(file).body()).contains("Mantelzorg voor familie");
        var id = UUID.randomUUID().toString();
        guide.post(file + "/nieuw", Map.of("formulier", id, "soort", "HOUSEHOLD", "wat", "life:household"));
        assertThat(caller.get("/mijn-cv").body()).contains("Verder met: Het huishouden doen");
    }

    @Test
    void caring_for_someone_counts_on_the_cv_with_its_hours_and_as_a_step_of_the_ladder() {
        var story = begin("CARE", "life:family-care", "");
        send(story, Map.of("stap", "periode", "hoelang", "84", "nog", "ja", "uren", "12"));
        send(story, Map.of("stap", "taken", "taak", "t1"));
        send(story, Map.of("stap", "vaardigheden"));
        assertThat(caller.get("/mijn-cv").body())
                .contains("ongeveer 12 uur per week", "U doet nu mee met: Mantelzorg voor familie")
                .doesNotContain("Participatieladder");
        assertThat(Caller.by(caseManager, port)
                        .get("/klanten/" + client.value() + "/cv")
                        .body())
                .contains("Participatieladder: trede 4, onbetaald werk", "Mantelzorg voor familie");
        assertThat(Caller.by(caseManager, port)
                        .get("/klanten/" + client.value())
                        .body())
                .contains("Doet mee met</dt><dd>Mantelzorg voor familie (trede 4 van 6: onbetaald werk)");
    }

    @Test
    void a_citizen_service_number_in_own_words_is_hidden() {
        var story = begin("HOBBY", "", "Knutselen 111222333");
        assertThat(caller.get(path(story)).body()).doesNotContain("111222333").contains("Knutselen");
    }

    @Test
    @Tag("browser")
    void on_a_phone_each_screen_fits_and_can_be_pressed() {
        try (var visit = Visit.by(self, port, 360)) {
            visit.open("/mijn-cv");
            visit.looksRight("cv-empty-360", 44);
            visit.open("/mijn-cv/nieuw");
            visit.looksRight("cv-kinds-360", 44);
            visit.open("/mijn-cv/nieuw?soort=VOLUNTEER");
            visit.looksRight("cv-what-360", 24);
            visit.page().getByText("Kantine van de club").click();
            visit.press("Verder");
            visit.looksRight("cv-period-360", 24);
            visit.page().getByText("Twee tot vijf jaar").click();
            visit.page()
                    .getByText("Ja", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            visit.press("Verder");
            visit.page().getByText("Ik rekende af").click();
            visit.page().getByText("Ik schonk drankjes in").click();
            visit.looksRight("cv-tasks-360", 24);
            visit.press("Verder");
            visit.looksRight("cv-skills-360", 24);
            for (var one : visit.page().locator("select").all()) one.selectOption("2");
            visit.press("Zet in het cv");
            visit.looksRight("cv-told-360", 24);
            visit.page().setViewportSize(1280, 900);
            visit.looksRight("cv-told-1280", 24);
        }
    }

    @Test
    void an_old_first_page_that_came_back_goes_on_with_the_story_that_was_begun() {
        var story = begin("VOLUNTEER", "life:club-canteen", "");
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        caller.get(path(story) + "?stap=taken");
        var again = caller.post(
                "/mijn-cv/nieuw",
                Map.of(
                        "formulier",
                        UUID.randomUUID().toString(),
                        "soort",
                        "VOLUNTEER",
                        "wat",
                        "life:club-canteen",
                        "woorden",
                        ""));
        assertThat(destination(again)).contains(story, "stap=taken");
        assertThat(caller.get(destination(again)).body()).contains("Hier was u al mee bezig.");
    }

    private void born(LocalDate day) {
        var who = new Identity("Lotte Zomerdijk", day, "", "", "", Optional.empty(), "nl", "PHONE");
        gate.pass(Look.by(self, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, who, passage);
            return true;
        });
    }

    private void says(String characteristic, String item, Value value, String because) {
        gate.pass(
                Look.by(self, Permission.CHANGE_STATEMENT).about(client),
                passage -> story.say(client, new Fact(characteristic, item, value), because, passage));
    }

    private void told(String kind, String item) {
        var story = begin(kind, item, "");
        send(story, Map.of("stap", "periode", "hoelang", "12", "nog", "ja"));
        send(story, Map.of("stap", "taken", "taak", "t1"));
        send(story, answers(caller.get(path(story) + "?stap=vaardigheden").body(), "2"));
    }

    private String begin(String kind, String item, String words) {
        var id = UUID.randomUUID().toString();
        var answer =
                caller.post("/mijn-cv/nieuw", Map.of("formulier", id, "soort", kind, "wat", item, "woorden", words));
        assertThat(destination(answer)).contains(id);
        return id;
    }

    private void send(String story, Map<String, String> fields) {
        HttpResponse<String> answer = caller.post(path(story), fields);
        assertThat(destination(answer)).as(answer.body()).isNotEmpty();
    }

    private static Map<String, String> answers(String page, String level) {
        var all = new HashMap<>(Map.of("stap", "vaardigheden"));
        SKILL.matcher(page).results().forEach(one -> all.put(one.group(1), level));
        return all;
    }

    private static String path(String story) {
        return "/mijn-cv/verhaal/" + story;
    }
}
