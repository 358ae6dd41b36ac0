package nl.kansrijk.web.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class ImportPagesTest {
    private static final String FILE = """
            BSN;Voorletters;Achternaam;Geboortedatum;Postcode;Uren per week;Rijbewijs
            123456782;A.;Bos;31-12-1980;4811 AB;24;B
            111111110;B.;Vis;31-02-1990;4811;60;Q
            ;C.;<script>alert(1)</script>;1-1-1985;;;
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    Tenant tenant;
    Actor admin;
    Actor guide;

    @BeforeEach
    void a_municipality() {
        tenant = region.organisation(Tenant.Kind.MUNICIPALITY);
        admin = region.actor(tenant, Role.APP_ADMIN);
        guide = region.actor(tenant, Role.CASE_MANAGER);
    }

    @Test
    void a_file_goes_through_all_steps_and_ends_in_a_report() throws Exception {
        var sender = new Sender(admin, port);
        sender.send(bytes(FILE), told());
        assertThat(sender.page()).contains("Stap 2 van 4", "7 van de 7 kolommen herkend", "31-12-1980");
        sender.form("/klanten/inlezen/kolommen", columns(sender.page()));
        assertThat(sender.page())
                .contains("Stap 3 van 4", "Rij 3: B. Vis", "geen bestaande datum", "1 tot en met 40 uur")
                .doesNotContain("<script>alert");
        var mended = "nummer=" + number(sender.page()) + "&rij=3&doe=bewaar&BIRTH=28-02-1990&HOURS=24&LICENCE=C";
        var next = Caller.destination(sender.form("/klanten/inlezen/rij", mended));
        assertThat(next).endsWith("/klanten/inlezen?toon=nodig#rij-3");
        assertThat(sender.get("/klanten/inlezen?toon=nodig").body())
                .contains("Rij 3 is bijgewerkt", "3 nieuwe klanten komen erin");
        sender.form(
                "/klanten/inlezen/start",
                "nummer=" + number(sender.page()) + "&wie=" + guide.user().value());
        await().until(() -> sender.page().contains("Ingelezen uit Oud systeem"));
        assertThat(sender.get("/klanten/inlezen/verslag").body())
                .isEqualTo("\uFEFF\"Rij\";\"Uitkomst\";\"Reden\"\r\n\"2\";\"Gemaakt\";\"Nieuw gemaakt.\"\r\n"
                        + "\"3\";\"Gemaakt\";\"Nieuw gemaakt.\"\r\n\"4\";\"Gemaakt\";\"Nieuw gemaakt.\"\r\n");
        assertThat(new Sender(guide, port).get("/klanten").body()).contains("A. Bos", "B. Vis");
    }

    @Test
    void a_wrong_file_is_refused_with_a_sentence_and_what_was_typed_stays() throws Exception {
        var sender = new Sender(admin, port);
        assertThat(sender.send(new byte[] {0, 1, 2, 0, 3}, told()).body())
                .contains("geen tabel die wij kunnen lezen", "value=\"Oud systeem\"");
        assertThat(sender.send(new byte[0], told()).body()).contains("Kies een bestand.");
        assertThat(sender.page()).contains("Stap 1 van 4");
    }

    @Test
    void everything_missing_is_said_at_once() throws Exception {
        assertThat(new Sender(admin, port).form("/klanten/inlezen", "soort=XXX").body())
                .contains("Kies een bestand.", "uit welk systeem", "dag van het bestand in", "Kies een soort");
    }

    @Test
    void two_hundred_megabytes_are_refused_before_they_are_kept_with_a_page_that_says_so() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /klanten/inlezen HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + Sender.type()
                                    + "\r\nContent-Length: 209715200\r\nConnection: close\r\n\r\n--rand7q\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(20_000);
            var said = new StringBuilder();
            for (int sign = socket.getInputStream().read();
                    sign >= 0;
                    sign = socket.getInputStream().read()) {
                said.append((char) sign);
                if (said.indexOf("\r\n\r\n") > 0) break;
            }
            assertThat(said).contains(" 303 ", "/klanten/inlezen?groot=ja");
        }
        assertThat(new Sender(admin, port).get("/klanten/inlezen?groot=ja").body())
                .contains("Dit bestand is te groot", "aria-invalid=\"true\"");
    }

    @Test
    void a_file_of_which_the_end_never_comes_leaves_nothing_behind() throws Exception {
        var sender = new Sender(admin, port);
        try (var socket = new Socket("localhost", port)) {
            var whole = Sender.body(bytes(FILE), told());
            socket.getOutputStream()
                    .write(("POST /klanten/inlezen HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + Sender.type()
                                    + "\r\nX-CSRF-TOKEN: " + sender.token() + "\r\nContent-Length: " + whole.length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(whole, 0, whole.length / 2);
        }
        assertThat(sender.page()).contains("Stap 1 van 4");
    }

    @Test
    void a_step_for_a_file_that_is_gone_says_so_and_changes_nothing() throws Exception {
        var sender = new Sender(admin, port);
        for (var step : new String[] {"kolommen", "rij", "start", "weg"}) {
            sender.form("/klanten/inlezen/" + step, "nummer=" + java.util.UUID.randomUUID() + "&rij=1&doe=bewaar");
            assertThat(sender.page()).contains("is er niet meer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_steps_look_right_and_a_row_is_mended_with_the_keyboard(int width) {
        try (var visit = Visit.by(admin, port, width)) {
            var page = visit.open("/klanten/inlezen");
            visit.looksRight("inlezen-bestand", 24);
            page.locator("#veld-bestand").setInputFiles(new FilePayload("klanten.csv", "text/csv", bytes(FILE)));
            page.locator("#veld-bron").fill("Oud systeem");
            visit.press("Stuur het bestand");
            visit.looksRight("inlezen-kolommen", 24);
            visit.press("Kijk de rijen na");
            visit.looksRight("inlezen-rijen", 24);
            page.locator("#rij-3-BIRTH").fill("28-02-1990");
            page.locator("#rij-3-HOURS").fill("24");
            page.locator("#rij-3-LICENCE").fill("C");
            page.locator("#rij-3-LICENCE").press("Enter");
            page.locator("#rij-3 .badge:has-text('Klaar')").waitFor();
            visit.looksRight("inlezen-rij-klaar", 24);
            visit.press("Lees in");
            page.locator("text=Ingelezen uit Oud systeem").waitFor();
            visit.looksRight("inlezen-verslag", 24);
        }
    }

    @Test
    @Tag("browser")
    void a_file_that_is_too_large_is_said_before_it_is_sent(@TempDir Path folder) throws IOException {
        var large = folder.resolve("groot.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21L * 1024 * 1024);
        }
        try (var visit = Visit.by(admin, port, 360)) {
            var page = visit.open("/klanten/inlezen");
            assertThat(page.locator("[data-too-large]").isVisible()).isFalse();
            page.locator("#veld-bestand").setInputFiles(large);
            assertThat(page.locator("[data-too-large]").isVisible()).isTrue();
            assertThat(page.locator("#veld-bestand").inputValue()).isEmpty();
        }
    }

    private static Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("bron", "Oud systeem");
        fields.put("dag", "2026-01-05");
        fields.put("soort", "ANY");
        return fields;
    }

    /** What the page would send: the number of the file and the choices as they stand. */
    private static String columns(String page) {
        var sent = new StringBuilder("nummer=" + number(page));
        Pattern.compile("name=\"(kolom\\d+)\".*?<option value=\"([A-Z_]*)\" selected", Pattern.DOTALL)
                .matcher(page)
                .results()
                .forEach(found ->
                        sent.append("&").append(found.group(1)).append("=").append(found.group(2)));
        return sent.toString();
    }

    private static String number(String page) {
        return page.replaceAll("(?s).*?name=\"nummer\" value=\"([^\"]*)\".*", "$1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
