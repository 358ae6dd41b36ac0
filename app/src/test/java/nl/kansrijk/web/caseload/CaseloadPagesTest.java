package nl.kansrijk.web.caseload;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Teams;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is done with several clients at once, and the working day, as its users meet it. */
@OpenHouse
class CaseloadPagesTest extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    Tasks tasks;

    @Autowired
    Teams teams;

    Actor bram;
    ClientId marja;
    ClientId piet;

    @BeforeEach
    void two_clients_and_a_colleague_in_the_team() {
        bram = region.actor(rucphen, Role.CASE_MANAGER);
        jobs.quietly(() -> {
            teams.found(UUID.randomUUID(), rucphen.id(), "Team Werk", List.of(caseManager.user(), bram.user()));
            return true;
        });
        marja = region.clientOf(caseManager);
        named(marja, "Marja Visser");
        piet = region.clientOf(caseManager);
        named(piet, "Piet de Wit");
    }

    @Test
    void chosen_clients_go_to_a_colleague_and_each_says_what_came_of_it() {
        var form = anneke().post("/klanten/kies", Map.of("klant", id(marja), "doe", "OVERDRAGEN"));
        assertThat(form.body()).contains("Klanten overdragen", "Marja Visser", "1 klant gekozen");
        var result = anneke().get(destination(anneke().post("/klanten/overdragen", handing(marja, "LENT"))));
        assertThat(result.body()).contains("1 van de 1 klanten ging", "Marja Visser", "Gedaan", "Haal terug");
        assertThat(bram().get("/klanten?wie=STANDING_IN").body()).contains("Marja Visser", "Waarneming voor");
        assertThat(anneke().get("/klanten").body()).contains("Marja Visser", "Nu bij");
    }

    @Test
    void a_client_who_asks_for_a_call_stands_in_the_working_day_of_today_until_it_is_put_off() {
        Caller.by(region.self(rucphen, marja), port).post("/bel-mij", Map.of());
        var day = anneke().get("/mijn-dag").body();
        assertThat(day)
                .contains("1 taak voor vandaag")
                .containsSubsequence("De klant vraagt of u belt", "Marja Visser");
        var put = after(day, "action=\"(/mijn-dag/[^\"]+/uitstellen)\"");
        anneke().post(put, Map.of("dag", today().plusDays(5).toString(), "reden", "NO_ANSWER"));
        assertThat(anneke().get("/mijn-dag").body()).contains("Geen taak op uw naam voor vandaag", "1 taak voor later");
    }

    @Test
    void what_was_lent_is_taken_back_from_the_working_day() {
        anneke().post("/klanten/overdragen", handing(marja, "LENT"));
        var day = anneke().get("/mijn-dag").body();
        var press = after(day, "action=\"(/klanten/overdracht/[^\"]+/terug)\"");
        assertThat(destination(anneke().post(press, Map.of()))).startsWith("/mijn-dag");
        assertThat(bram().get("/klanten?wie=STANDING_IN").body()).doesNotContain("Marja Visser");
        anneke().post(press, Map.of());
        assertThat(anneke().get("/mijn-dag").body()).doesNotContain("/terug\"");
    }

    @Test
    void the_client_reads_who_helps_now_and_sees_that_name_at_the_top() {
        anneke().post("/klanten/overdragen", handing(marja, "GOOD"));
        var self = region.self(rucphen, marja);
        assertThat(anneke().get("/klanten").body()).doesNotContain("Marja Visser");
        assertThat(Caller.by(self, port).get("/vandaag").statusCode()).isEqualTo(200);
        var letters = jobs.quietly(() -> jdbc.sql("select template from post.letter where person_id = :person")
                .param("person", marja.value())
                .query(String.class)
                .list());
        assertThat(letters).containsExactly("handover-good");
    }

    @Test
    void mistakes_are_told_and_nothing_is_handed_over() {
        var sent = new HashMap<>(handing(marja, "LENT"));
        sent.put("tot", "2020-01-01");
        assertThat(anneke().post("/klanten/overdragen", sent).body())
                .contains("Kies een laatste dag na de eerste", "Marja Visser");
        assertThat(bram().get("/klanten").body()).doesNotContain("Marja Visser");
        assertThat(destination(anneke().post("/klanten/kies", Map.of("doe", "OVERDRAGEN"))))
                .isEqualTo("/klanten");
        assertThat(anneke().get("/klanten").body()).contains("Piet de Wit");
    }

    @Test
    void of_a_colleagues_client_the_team_sees_letters_and_whom_to_call_and_no_name() {
        var team = bram().get("/klanten?wie=TEAM").body();
        assertThat(team).contains("M. V.", "P. W.").doesNotContain("Marja", "Visser", "/klanten/" + marja.value());
        var caller = bram();
        caller.post("/klanten/zoek", Map.of("naam", "Marja", "wie", "TEAM"));
        assertThat(caller.get("/klanten?wie=TEAM&zoek=ja").body()).doesNotContain("M. V.");
        assertThat(bram().get("/klanten/" + marja.value()).body()).doesNotContain("Marja", "Visser");
    }

    @Test
    void a_label_and_a_reminder_are_for_the_own_eyes() {
        var sent = Map.of("klant", id(marja), "label", "groep maart", "tint", "BLUE", "dag", "", "waaraan", "");
        assertThat(destination(anneke().post("/klanten/merken", sent))).isEqualTo("/klanten");
        var page = anneke().get("/klanten").body();
        assertThat(page).contains("groep maart", "mark--blue");
        var only = after(page, "href=\"(/klanten\\?label=[0-9a-f]+)\"");
        assertThat(anneke().get(only).body()).contains("Marja Visser").doesNotContain("Piet de Wit");
        assertThat(bram().get("/klanten?wie=TEAM").body()).doesNotContain("groep maart");
        assertThat(anneke().post("/klanten/merken", Map.of("klant", id(marja))).body())
                .contains("Vul een label in of kies een dag");
    }

    @Test
    void a_reminder_stands_on_its_day_and_can_be_taken_away() {
        var sent = Map.of("klant", id(piet), "dag", today().toString(), "waaraan", "vraag naar het rooster");
        anneke().post("/klanten/merken", sent);
        assertThat(anneke().get("/mijn-dag").body()).contains("vraag naar het rooster", "Piet de Wit");
        anneke().post("/klanten/merken", Map.of("klant", id(piet), "doe", "WEG"));
        assertThat(anneke().get("/mijn-dag").body()).doesNotContain("vraag naar het rooster");
    }

    @Test
    void a_list_is_kept_with_its_order_and_columns_and_shared_with_the_team() {
        var sent = Map.of("lijstnaam", "Eerst bellen", "lijst", "orde=CONTACT&kol=GUIDE&stand=NEW", "team", "ja");
        assertThat(destination(anneke().post("/klanten/lijsten", sent)))
                .isEqualTo("/klanten?stand=NEW&orde=CONTACT&kol=GUIDE");
        assertThat(bram().get("/klanten").body())
                .contains("Eerst bellen", "/klanten?stand=NEW&amp;orde=CONTACT&amp;kol=GUIDE");
        var press = after(anneke().get("/klanten").body(), "action=\"(/klanten/lijsten/[^\"]+/weg)\"");
        assertThat(bram().post(press, Map.of()).statusCode()).isEqualTo(404);
        anneke().post(press, Map.of());
        assertThat(anneke().get("/klanten").body()).doesNotContain("Eerst bellen");
    }

    @Test
    void the_file_holds_what_the_screen_shows_and_nothing_else() {
        var file = anneke().get("/klanten/bestand?stand=NEW&kol=GUIDE.KNOWN&orde=NAME");
        var lines = file.body().lines().toList();
        assertThat(lines.getFirst())
                .contains("\"Klant\";\"Hoe het staat\";\"Waarom\";\"Wat bekend is\";\"Wie begeleidt\"");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("\"Marja Visser\";\"Nieuw\"");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("klanten.csv");
    }

    @Test
    void someone_is_found_by_date_of_birth_or_the_beginning_of_the_number() {
        var caller = anneke();
        caller.post("/klanten/zoek", Map.of("naam", "5-5-1985"));
        assertThat(caller.get("/klanten?zoek=ja").body()).contains("Marja Visser", "Piet de Wit");
        caller.post("/klanten/zoek", Map.of("naam", id(piet).substring(0, 8)));
        assertThat(caller.get("/klanten?zoek=ja").body())
                .contains("Piet de Wit")
                .doesNotContain("Marja Visser");
        caller.post("/klanten/zoek", Map.of("naam", "6-5-1985"));
        assertThat(caller.get("/klanten?zoek=ja").body()).doesNotContain("Marja Visser");
    }

    @Test
    void searching_finds_own_clients_and_by_number_whom_to_call_about_a_colleagues() {
        assertThat(anneke().post("/zoeken", Map.of("wat", "visser")).body())
                .contains("1 klant gevonden", "Marja Visser", "/klanten/" + marja.value());
        numbered(marja, "999990019");
        var elsewhere = bram().post("/zoeken", Map.of("wat", "999990019")).body();
        assertThat(elsewhere)
                .contains("0 klanten gevonden", "Iemand met dit nummer is klant van")
                .doesNotContain("Marja", "/klanten/" + marja.value());
        assertThat(bram().post("/zoeken", Map.of("wat", "Marja")).body()).doesNotContain("Visser");
        assertThat(anneke().post("/zoeken", Map.of("wat", " ")).body()).contains("minstens twee letters");
    }

    @Test
    void the_order_is_said_in_words() {
        assertThat(anneke().get("/klanten?orde=NAME").body()).contains("2 klanten, op naam");
        assertThat(anneke().get("/klanten?orde=NAME&taal=en").body()).contains("2 clients, by name");
    }

    @Test
    void a_task_is_finished_taken_back_and_put_off_from_the_day() {
        task(marja);
        var caller = anneke();
        var path = after(caller.get("/mijn-dag").body(), "action=\"(/mijn-dag/[^\"]+)/klaar\"");
        caller.post(path + "/klaar", Map.of());
        assertThat(caller.get("/mijn-dag").body()).contains("1 taak gedaan vandaag");
        caller.post(path + "/open", Map.of());
        assertThat(caller.get("/mijn-dag").body()).contains("1 taak voor vandaag");
        var later = today().plusDays(2).toString();
        caller.post(path + "/uitstellen", Map.of("dag", later, "reden", "OTHERS"));
        assertThat(caller.get("/mijn-dag").body()).contains("1 taak voor later", "wacht op een ander");
        caller.post(path + "/uitstellen", Map.of("dag", "gisteren", "reden", "OTHERS"));
        assertThat(caller.get("/mijn-dag").body()).doesNotContain("0 taken voor later");
    }

    @Test
    void the_daily_mail_is_chosen_and_shown_before_it_goes() {
        task(marja);
        var caller = anneke();
        assertThat(caller.get("/mijn-dag/mail").body()).contains("Taken die vandaag moeten: 1", "hoort geen mailadres");
        assertThat(caller.post("/mijn-dag/mail", Map.of("wil", "ja", "uur", "9"))
                        .body())
                .contains("Kies minstens een onderwerp");
        caller.post("/mijn-dag/mail", Map.of("wil", "ja", "uur", "9", "over", "TASKS"));
        assertThat(caller.get("/mijn-dag/mail").body()).contains("Afspraken morgen: niet gevraagd");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        task(marja);
        anneke().post("/klanten/merken", Map.of("klant", id(marja), "label", "groep maart", "tint", "OCHRE"));
        anneke().post("/klanten/overdragen", handing(piet, "LENT"));
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open("/klanten?kol=NEXT.CONTACT.APPOINTMENT.GUIDE");
            visit.looksRight("klanten-kolommen", 24);
            visit.open("/mijn-dag");
            visit.looksRight("mijn-dag", 24);
            visit.open("/mijn-dag/mail");
            visit.looksRight("mijn-dag-mail", 24);
            visit.open("/zoeken");
            visit.looksRight("zoeken", 24);
            var page = visit.open("/klanten");
            page.locator("input[name=klant]").first().check();
            page.locator("button[value=OVERDRAGEN]").click();
            page.waitForURL("**/klanten/kies");
            visit.looksRight("overdragen", 24);
        }
        try (var visit = Visit.by(bram, port, width)) {
            visit.open("/klanten?wie=TEAM");
            visit.looksRight("klanten-team", 24);
        }
    }

    private void numbered(ClientId client, String bsn) {
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> {
            identities.enter(
                    client,
                    new Identity(
                            "Marja Visser",
                            LocalDate.of(1985, 5, 5),
                            "Dorpsstraat 1",
                            "",
                            "",
                            Optional.of(new Bsn(bsn)),
                            "nl",
                            "PHONE"),
                    passage);
            return client;
        });
    }

    private Map<String, String> handing(ClientId client, String how) {
        return Map.of(
                "klant", id(client),
                "wie", bram.user().value().toString(),
                "hoe", how,
                "vanaf", today().toString(),
                "tot", today().plusDays(5).toString(),
                "form", UUID.randomUUID().toString());
    }

    private Caller anneke() {
        return Caller.by(caseManager, port);
    }

    private Caller bram() {
        return Caller.by(bram, port);
    }

    private static String id(ClientId client) {
        return client.value().toString();
    }

    private static String after(String page, String pattern) {
        var found = java.util.regex.Pattern.compile(pattern).matcher(page.replace("&amp;", "&"));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private void task(ClientId client) {
        var asked = new NewTask("Bellen over werk", today(), UUID.randomUUID(), List.of());
        with(caseManager, Permission.CHANGE_TASK, client, passage -> {
            tasks.add(client, asked, passage);
            return true;
        });
    }
}
