package nl.kansrijk.web.portal;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.Bars;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class TodayPageTest extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    Introductions introductions;

    @Autowired
    Tasks tasks;

    ClientId client;
    Actor self;
    Caller caller;

    @BeforeEach
    void a_client_who_cared_and_volunteered() {
        client = picker(
                first("HS_EXP", "life:family-care", Value.Number.of(24)),
                first("HS_EXP_KIND", "life:family-care", new Value.Code("CARE")),
                first("HS_EXP", "life:club-canteen", Value.Number.of(12)),
                first("HS_EXP_KIND", "life:club-canteen", new Value.Code("VOLUNTEER")));
        self = region.self(rucphen, client);
        var certificate = NewStatement.first("HS_CERT", "FORKLIFT", new Value.Present(), Source.professional(today()))
                .following(statement(client, "FORKLIFT"));
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> profiles.say(client, certificate, passage));
        caller = Caller.by(self, port);
    }

    @Test
    void what_someone_did_in_ordinary_life_counts_as_done() {
        assertThat(start()).contains("Wat u al gedaan heeft", "U zorgde voor anderen:", "U deed vrijwilligerswerk:");
    }

    @Test
    void the_kind_of_work_and_whether_it_fits_now_stand_on_every_card() {
        opened(Drafts.taster(stall.firm().id(), "Kijken in het magazijn"));
        assertThat(start()).contains("Meekijkdag · Van Rijn Logistiek");
        assertThat(caller.get("/kansen-voor-u").body()).contains("Meekijkdag · Van Rijn Logistiek", ">Past nu<");
    }

    @Test
    void from_every_card_it_is_one_press_to_why_this_work_and_one_back() {
        var card = caller.get("/kansen-voor-u").body();
        assertThat(card).contains("Waarom dit werk?");
        var why = card.replaceAll("(?s).*?href=\"(/vacatures/[^\"]*/waarom/[^\"]*)\".*", "$1");
        assertThat(why).endsWith(client.value().toString());
        assertThat(caller.get(why).body()).contains("Past Orderpicker", "href=\"/kansen-voor-u\"");
    }

    @Test
    void a_small_step_counts_as_done_too() {
        assertThat(start()).doesNotContain("U keek naar");
        var piece = caller.get("/mijn-profiel").body().replaceAll("(?s).*?id=\"uitspraak-([0-9a-f-]{36})\".*", "$1");
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "RECOGNISED"));
        assertThat(start()).contains("U keek naar 1 stukje van uw profiel");
    }

    @Test
    void the_one_next_step_comes_first_before_appointments_and_chances() {
        assertThat(start())
                .containsSubsequence("Uw volgende stap", "Afspraken", "Kansen voor u", "class=\"chancelink\"");
        opened(Drafts.titled(stall.firm().id(), "Orderpicker avond"));
        proposed();
        assertThat(start()).containsSubsequence("Uw volgende stap", "Er is een vraag voor u", "class=\"chancelink\"");
    }

    @Test
    void telling_about_oneself_is_one_press_away_and_not_while_someone_rests() {
        assertThat(start()).contains("href=\"/mijn-gesprek\"", "Vertel over uzelf");
        pause(client);
        rests();
        assertThat(start()).doesNotContain("href=\"/mijn-gesprek\"");
    }

    @Test
    void who_rests_sees_one_calm_step_and_no_work_no_number_and_no_question_about_work() {
        proposed();
        pause(client);
        rests();
        assertThat(start())
                .contains("U hoeft nu niets te doen", "Lees wat er over u staat", "Wat u al gedaan heeft")
                .doesNotContain(
                        "class=\"chancelink\"", "Van Rijn", "Er is een vraag", "kansen-verkennen", "stukjes waar")
                .satisfies(page -> assertThat(page.split("class=\"step\"", -1)).hasSize(2));
    }

    @Test
    void who_has_no_urgent_trouble_reads_nothing_about_help() {
        assertThat(start()).doesNotContain("class=\"helpline\"");
    }

    @Test
    void something_acute_in_the_file_gives_one_quiet_line_with_help_today_and_never_says_why() {
        tell(NewStatement.first("LD_HOUSE", "", new Value.Level(1), Source.professional(today())));
        assertThat(start())
                .contains("class=\"helpline\"", "Kan iets niet wachten?", "Hulp bij u in de buurt")
                .contains("Bel 112.", "Eerst wat nu nodig is", "Stuur een bericht")
                .doesNotContain("Acuut", "Wonen", "Bel vandaag", "class=\"chancelink\"", "kansen-verkennen");
    }

    @Test
    void while_something_is_acute_the_page_of_chances_shows_no_work_either() {
        assertThat(caller.get("/kansen-voor-u").body()).contains("Orderpicker");
        tell(NewStatement.first("LD_HOUSE", "", new Value.Level(1), Source.professional(today())));
        assertThat(caller.get("/kansen-voor-u").body())
                .contains("Werk zoeken staat nu even stil")
                .doesNotContain("Orderpicker", "Hier wil ik over praten", "Acuut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    @Tag("browser")
    void on_the_first_screen_of_a_phone_the_one_step_stands_whole_above_the_contact_bar(String language) {
        tell(NewStatement.first("LD_HOUSE", "", new Value.Level(1), Source.professional(today())));
        try (var visit = Visit.by(self, port, 360)) {
            visit.page().setViewportSize(360, 740);
            var page = visit.open("/vandaag?taal=" + language);
            assertThat(Bars.overMainButtons(page)).isEmpty();
            var step = page.locator(".step .nl-button").boundingBox();
            assertThat(step.y + step.height)
                    .isLessThanOrEqualTo(page.locator(".contact").boundingBox().y);
        }
    }

    @Test
    void worries_about_money_give_one_quiet_line_with_who_helps_with_money() {
        var debts = NewStatement.first("DEBT_STATUS", "", new Value.Code("ARREARS"), Source.self(today()));
        with(self, Permission.CHANGE_STATEMENT, client, passage -> profiles.say(client, debts, passage));
        assertThat(start())
                .contains("Zorgen over geld?", "Geldfit", "tel:08008115")
                .doesNotContain("Kan iets niet wachten?", "schulden die");
    }

    @Test
    void who_says_to_be_helped_with_debts_is_not_asked_about_worries() {
        var debts = NewStatement.first("DEBT_STATUS", "", new Value.Code("IN_HELP"), Source.self(today()));
        with(self, Permission.CHANGE_STATEMENT, client, passage -> profiles.say(client, debts, passage));
        assertThat(start())
                .contains("U krijgt hulp bij geld.", "Geldfit", "tel:08008115")
                .doesNotContain("Zorgen over geld?", "schulden die");
    }

    @Test
    void while_help_with_debts_runs_nobody_is_asked_about_worries_and_before_that_they_are() {
        tell(NewStatement.first("LD_FIN", "", new Value.Level(2), Source.professional(today())));
        var asked = new Track(UUID.randomUUID(), Track.Kind.DEBT, "Geldloket", Track.Status.ASKED, today());
        with(caseManager, Permission.CHANGE_AROUND, client, passage -> {
            household.add(client, asked, UUID.randomUUID(), passage);
            return true;
        });
        assertThat(start()).contains("Zorgen over geld?");
        with(
                caseManager,
                Permission.CHANGE_AROUND,
                client,
                passage -> household.change(client, asked.id(), Track.Status.STARTED, passage));
        assertThat(start()).contains("U krijgt hulp bij geld.").doesNotContain("Zorgen over geld?");
    }

    @Test
    void a_big_worry_about_money_is_enough_and_a_small_one_is_not() {
        tell(NewStatement.first("LD_WORRY", "FIN", new Value.Level(2), Source.professional(today())));
        assertThat(start()).doesNotContain("Zorgen over geld?");
        tell(NewStatement.first("LD_FIN", "", new Value.Level(2), Source.professional(today())));
        assertThat(start()).contains("Zorgen over geld?");
    }

    private void tell(NewStatement said) {
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> profiles.say(client, said, passage));
    }

    @Test
    void looking_around_is_one_press_away_on_both_pages_about_work() {
        assertThat(start()).contains("href=\"/kansen-verkennen\"");
        assertThat(caller.get("/kansen-voor-u").body())
                .containsSubsequence("href=\"/kansen-verkennen\"", "class=\"chance\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/vandaag, TODAY",
        "/mijn-profiel, PROFILE",
        "/kansen-voor-u, CHANCES",
        "/wie-keek-er, LOOKS",
        "/mijn-machtigingen, MANDATES",
        "/mijn-cv/over/opleiding, CV"
    })
    void every_page_has_a_way_to_say_that_it_is_not_understood_and_the_contact_person_knows_which(
            String page, String place) {
        assertThat(caller.get(page).body()).contains("Ik snap het niet", "name=\"pagina\" value=\"" + page + "\"");
        var answer = caller.post("/ik-snap-het-niet", Map.of("pagina", page));
        assertThat(destination(answer)).isEqualTo(page);
        assertThat(caller.get(page).body())
                .contains("Geen probleem. Uw contactpersoon belt u", "Wij reageren binnen 2 werkdagen.");
        assertThat(asked().reason().facts()).containsEntry("page", "key:portal.place." + place);
        assertThat(asked().due()).isAfter(DutchTime.day(clock.instant()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://elders.example/", "//elders.example", "/klanten", "/mijn-cv/%0d%0aSet-Cookie:x"})
    void a_strange_page_leads_back_to_the_start_and_nowhere_else(String page) {
        assertThat(destination(caller.post("/ik-snap-het-niet", Map.of("pagina", page))))
                .isEqualTo("/vandaag");
        assertThat(asked().reason().facts()).containsEntry("page", "key:portal.place.OTHER");
    }

    @Test
    void not_understanding_twice_on_one_day_is_one_call_with_the_name_of_the_page_in_words() {
        caller.post("/ik-snap-het-niet", Map.of("pagina", "/kansen-voor-u"));
        caller.post("/ik-snap-het-niet", Map.of("pagina", "/kansen-voor-u"));
        asked();
        assertThat(Caller.by(caseManager, port)
                        .get("/klanten/" + client.value())
                        .body())
                .contains("De klant begrijpt een pagina niet", "De pagina: kansen voor u");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_start_page_looks_right_for_who_is_ready_and_for_who_rests(int width) {
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/vandaag");
            visit.looksRight("vandaag-kansen", 44);
        }
        pause(client);
        rests();
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/vandaag");
            visit.looksRight("vandaag-rust", 44);
        }
    }

    /** The index hears of a pause a moment later. */
    private void rests() {
        await().untilAsserted(() -> assertThat(start()).contains("U hoeft nu niets te doen"));
    }

    private String start() {
        return caller.get("/vandaag").body();
    }

    private void proposed() {
        var proposal = with(
                matcher,
                Permission.PROPOSE,
                client,
                passage -> introductions.propose(client, orderPicker, "U werkt netjes en kent het magazijn.", passage));
        assertThat(proposal).isInstanceOf(Proposal.Proposed.class);
    }

    private Task asked() {
        var found = with(caseManager, Permission.OPEN_FILE, client, passage -> tasks.of(client, passage));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
