package nl.kansrijk.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.casework.cards.Photo;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Uploads;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class CardPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    ContactCards cards;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor guide;
    Caller caller;
    Caller self;
    ClientId client;
    Actor who;

    @Autowired
    Tasks tasks;

    @BeforeEach
    void a_client_of_a_guide() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        caller = Caller.by(guide, port);
        client = region.clientOf(guide);
        who = region.self(rucphen, client);
        self = Caller.by(who, port);
    }

    @Test
    void what_stands_on_the_card_the_client_sees_on_every_page() {
        caller.post(
                "/mijn-kaart", Map.of("telefoon", "0165 123456", "uren", "Maandag, 9 tot 12 uur", "plek", "Balie 3"));
        for (var page : List.of("/vandaag", "/afspraken", "/bericht", "/mijn-profiel"))
            assertThat(self.get(page).body())
                    .contains("tel:0165123456", "Maandag, 9 tot 12 uur", "href=\"/bericht\"", "action=\"/bel-mij\"");
    }

    @Test
    void pressing_the_number_is_a_task_so_that_a_call_nobody_answered_is_called_back() {
        caller.post("/mijn-kaart", Map.of("telefoon", "0165 123456", "uren", "", "plek", ""));
        try (var visit = Visit.by(who, port, 360)) {
            var page = visit.open("/bericht");
            page.evaluate(
                    "() => document.addEventListener('click', one => { if (one.target.closest('[href^=tel]')) one.preventDefault(); })");
            page.locator("a[href^='tel:']").click();
            PlaywrightAssertions.assertThat(page.locator("[data-called-said]")).isVisible();
            visit.looksRight("gebeld", 44);
        }
        self.post("/gebeld", Map.of());
        var asked = gate.pass(Look.by(guide, Permission.OPEN_FILE).about(client), passage -> tasks.of(client, passage));
        assertThat(asked).extracting(task -> task.reason().key()).containsExactly("task.client-called");
        assertThat(caller.get("/klanten/" + client.value()).body()).contains("De klant belde u.");
    }

    @Test
    void nonsense_on_the_card_is_told_and_nothing_typed_is_lost() {
        assertThat(caller.post("/mijn-kaart", Map.of("telefoon", "bel maar", "plek", "Balie 7"))
                        .body())
                .contains("Dit nummer kennen wij niet", "bel maar", "Balie 7");
    }

    @Test
    void a_picture_is_shown_within_the_organisation_only() {
        gate.pass(Look.by(guide, Permission.OWN_CARD), passage -> {
            cards.keepPhoto(guide.user(), Optional.of(new Photo(new byte[] {1, 2})), passage);
            return guide;
        });
        var address = "/contactpersoon/" + guide.user().value() + "/foto";
        assertThat(self.get("/vandaag").body()).contains(address);
        assertThat(self.get(address).headers().firstValue("Content-Type")).contains("image/jpeg");
        var foreign = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        assertThat(Caller.by(foreign, port).get(address).statusCode()).isEqualTo(404);
        caller.post("/mijn-kaart/foto", Map.of());
        assertThat(caller.get("/mijn-kaart").body()).contains("Kies eerst een foto");
        caller.post("/mijn-kaart/foto/weg", Map.of());
        assertThat(self.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_photo_comes_by_the_form_and_a_broken_file_is_answered_in_words() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        var sender = Uploads.by(guide, port);
        sender.send("/mijn-kaart/foto", "foto", "ik.png", out.toByteArray());
        assertThat(card(sender)).contains("De foto staat op de kaart.", "Haal de foto weg");
        assertThat(self.get("/vandaag").body()).contains("<img class=\"contact__face\"");
        sender.send("/mijn-kaart/foto", "foto", "ik.jpg", Arrays.copyOf(out.toByteArray(), 60));
        assertThat(card(sender)).contains("Deze foto gaat niet open.");
        sender.send("/mijn-kaart/foto", "foto", "ik.jpg", "hallo".getBytes(StandardCharsets.UTF_8));
        assertThat(card(sender)).contains("Dit is geen foto die wij kennen.");
        sender.send("/mijn-kaart/foto", "foto", "ik.jpg", new byte[Photo.MOST_BYTES + 1]);
        assertThat(card(sender)).contains("Deze foto is te groot.");
        assertThat(self.get("/vandaag").body()).contains("<img class=\"contact__face\"");
        caller.post("/mijn-kaart/foto/weg", Map.of());
        assertThat(self.get("/vandaag").body()).contains("<span class=\"contact__face\"");
    }

    private static String card(Uploads by) {
        return new String(by.get("/mijn-kaart", -1).body(), StandardCharsets.UTF_8);
    }

    @Test
    void the_own_account_leads_who_guides_to_the_card_and_nobody_else() {
        assertThat(caller.get("/mijn-account").body()).contains("href=\"/mijn-kaart\"");
        assertThat(self.get("/mijn-account").body()).doesNotContain("href=\"/mijn-kaart\"");
    }

    @Test
    void while_someone_is_away_the_client_sees_who_stands_in_and_until_when() {
        var other = region.actor(rucphen, Role.CASE_MANAGER);
        Caller.by(other, port).post("/mijn-kaart", Map.of("telefoon", "0165 654321"));
        var today = DutchTime.day(clock.instant());
        var away = Map.of(
                "wie",
                other.user().value().toString(),
                "vanaf",
                today.toString(),
                "tot",
                today.plusDays(2).toString());
        caller.post("/mijn-kaart/afwezig", away);
        assertThat(self.get("/vandaag").body()).contains("tel:0165654321", "Vervangt Test");
        assertThat(caller.post("/mijn-kaart/afwezig", away).body()).contains("Er staat al een vervanging");
        caller.post("/mijn-kaart/terug", Map.of());
        assertThat(self.get("/vandaag").body()).doesNotContain("tel:0165654321");
    }

    @Test
    void the_administrator_keeps_the_card_of_a_colleague_and_of_nobody_elsewhere() {
        var administrator = Caller.by(region.actor(rucphen, Role.APP_ADMIN), port);
        administrator.post("/gebruikers/" + guide.user().value() + "/kaart", Map.of("telefoon", "0165 111111"));
        assertThat(self.get("/vandaag").body()).contains("tel:0165111111");
        var foreign = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        assertThat(administrator
                        .get("/gebruikers/" + foreign.user().value() + "/kaart")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_message_of_the_client_is_a_task_with_the_own_words_once() {
        var form = Map.of(
                "woorden",
                "key:rail.clients en 111222333",
                "form",
                UUID.randomUUID().toString());
        self.post("/bericht", form);
        self.post("/bericht", form);
        var list = caller.get("/klanten").body();
        var file = Pattern.compile("/klanten/[0-9a-f-]{36}").matcher(list);
        assertThat(file.find()).isTrue();
        var page = caller.get(file.group()).body();
        assertThat(page).contains("Bericht van de klant", "key:rail.clients").doesNotContain("111222333");
        assertThat(page.split("todo__what\">Bericht van de klant", -1)).hasSize(2);
        assertThat(self.post("/bericht", Map.of("woorden", " ")).body()).contains("Schrijf eerst uw bericht");
        assertThat(self.post("/bericht", Map.of("woorden", "a".repeat(501))).body())
                .contains("hoogstens 500 tekens");
    }

    @Test
    void the_same_message_on_an_old_form_that_came_back_is_one_task_and_the_client_reads_so() {
        self.post(
                "/bericht",
                Map.of("woorden", "Kan het dinsdag?", "form", UUID.randomUUID().toString()));
        assertThat(self.get("/vandaag").body()).contains("Uw bericht is verstuurd.");
        self.post(
                "/bericht",
                Map.of("woorden", "Kan het dinsdag?", "form", UUID.randomUUID().toString()));
        assertThat(self.get("/vandaag").body()).contains("Dit bericht hadden wij al.");
        var file = Pattern.compile("/klanten/[0-9a-f-]{36}")
                .matcher(caller.get("/klanten").body());
        assertThat(file.find()).isTrue();
        assertThat(caller.get(file.group()).body().split("todo__what\">Bericht van de klant", -1))
                .hasSize(2);
    }

    @Test
    void a_missed_call_is_a_task_to_call_back() {
        var file = Pattern.compile("/klanten/[0-9a-f-]{36}")
                .matcher(caller.get("/klanten").body());
        assertThat(file.find()).isTrue();
        caller.post(file.group() + "/gemist", Map.of());
        assertThat(caller.get(file.group()).body()).contains("De klant belde en kreeg niemand");
    }
}
