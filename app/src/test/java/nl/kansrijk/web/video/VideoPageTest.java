package nl.kansrijk.web.video;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.Uploads;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class VideoPageTest extends MatchingHouse {
    private static final byte[] HEAD = "\0\0\0\u0020ftypisom\0\0\0\0isomavc1".getBytes(StandardCharsets.ISO_8859_1);

    @LocalServerPort
    int port;

    @Autowired
    Introductions introductions;

    @Autowired
    JdbcClient database;

    ClientId client;
    Actor self;
    Caller caller;
    Uploads sender;

    @BeforeEach
    void a_client() {
        client = picker();
        named(client, "Marja Voorbeeld");
        self = region.self(rucphen, client);
        caller = Caller.by(self, port);
        sender = Uploads.by(self, port);
    }

    @Test
    void a_film_is_kept_sealed_and_seen_again_byte_by_byte() {
        var film = film(1_300_000);
        assertThat(send(film).statusCode()).isIn(302, 303);
        var first = sender.get("/mijn-video/beeld", 0);
        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(whole("/mijn-video/beeld", sender)).isEqualTo(film);
        assertThat(rows("select count(*) from profile.video_part where person_id = '" + client.value()
                        + "' and position('ftypisom'::bytea in sealed) > 0"))
                .isEqualTo("0");
        assertThat(rows("select count(*) from profile.video_part where person_id = '" + client.value() + "'"))
                .isEqualTo("3");
    }

    @Test
    void a_video_that_is_no_video_is_refused_with_a_clear_sentence_and_nothing_is_kept() {
        send("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(caller.get("/mijn-video").body()).doesNotContain("Haal de video weg");
        var again = sender.send("/mijn-video", "video", "film.mp4", new byte[0]);
        assertThat(again.statusCode()).isIn(302, 303);
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-video");
            page.setInputFiles(
                    "input[name=video]",
                    new com.microsoft.playwright.options.FilePayload(
                            "film.mp4", "video/mp4", "geen film".getBytes(StandardCharsets.UTF_8)));
            visit.press("Bewaar dit bestand");
            assertThat(page.locator(".notice").first().innerText()).contains("Dit is geen video");
        }
    }

    @Test
    void a_torn_upload_leaves_nothing_behind() {
        var answer = sender.torn("/mijn-video", "video", "film.mp4", film(60_000));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(rows("select count(*) from profile.video where person_id = '" + client.value() + "'"))
                .isEqualTo("0");
    }

    @Test
    void two_hundred_megabytes_are_sent_back_before_a_byte_of_them_is_read() throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write(("POST /mijn-video HTTP/1.1\r\nHost: localhost:" + port
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 209715200\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            var status = new String(line.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void a_film_that_is_a_little_too_large_is_told_in_a_sentence() {
        send(film(31 * 1024 * 1024));
        assertThat(rows("select count(*) from profile.video where person_id = '" + client.value() + "'"))
                .isEqualTo("0");
    }

    @Test
    void a_new_film_takes_the_place_of_the_old_one_and_is_not_shared() {
        send(film(10_000));
        caller.post("/mijn-video/delen", Map.of("delen", "ja"));
        assertThat(caller.get("/mijn-video").body()).contains("Stop met delen");
        var other = film(12_000);
        send(other);
        assertThat(caller.get("/mijn-video").body()).contains("Deel met een werkgever");
        assertThat(whole("/mijn-video/beeld", sender)).isEqualTo(other);
    }

    @Test
    void the_contact_person_sees_it_and_a_stranger_never() {
        send(film(10_000));
        var guide = Uploads.by(caseManager, port);
        assertThat(guide.get("/klanten/" + client.value() + "/video/beeld", 0).statusCode())
                .isEqualTo(206);
        assertThat(Uploads.by(matcher, port)
                        .get("/klanten/" + client.value() + "/video/beeld", 0)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Uploads.by(stall.employer(), port)
                        .get("/klanten/" + client.value() + "/video/beeld", 0)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void taken_away_it_is_gone_for_everyone() {
        send(film(10_000));
        caller.post("/mijn-video/weg", Map.of());
        assertThat(sender.get("/mijn-video/beeld", 0).statusCode()).isEqualTo(404);
        assertThat(rows("select count(*) from profile.video_part where person_id = '" + client.value() + "'"))
                .isEqualTo("0");
    }

    @Test
    void an_employer_sees_it_only_after_the_yes_and_as_long_as_the_person_shares_it() {
        send(film(1_300_000));
        var introduction = asked();
        var path = "/kandidaten/" + introduction;
        var employer = Uploads.by(stall.employer(), port);
        caller.post("/mijn-video/delen", Map.of("delen", "ja"));
        assertThat(employer.get(path + "/beeld", 0).statusCode()).isEqualTo(404);
        answer(introduction);
        assertThat(employer.get(path + "/beeld", 0).statusCode()).isEqualTo(206);
        assertThat(text(employer.get(path + "/presentatie", -1))).contains("<video", "Marja Voorbeeld");
        caller.post("/mijn-video/delen", Map.of("delen", "nee"));
        assertThat(employer.get(path + "/beeld", 600_000).statusCode())
                .as("an open player goes on")
                .isEqualTo(404);
        assertThat(text(employer.get(path + "/presentatie", -1)))
                .doesNotContain("<video")
                .contains("deelt nu geen presentatie");
    }

    @Test
    void the_page_about_who_sees_what_switches_the_film_off_and_the_employer_sees_nothing_at_once() {
        assertThat(caller.get("/wie-ziet-mijn-gegevens").body()).doesNotContain("/mijn-video/delen");
        send(film(10_000));
        caller.post("/mijn-video/delen", Map.of("delen", "ja"));
        var introduction = asked();
        answer(introduction);
        var employer = Uploads.by(stall.employer(), port);
        assertThat(employer.get("/kandidaten/" + introduction + "/beeld", 0).statusCode())
                .isEqualTo(206);
        assertThat(caller.get("/wie-ziet-mijn-gegevens").body())
                .contains("Dan ziet die deze video ook", "Stop met delen");
        var off = caller.post("/mijn-video/delen", Map.of("delen", "nee", "vanaf", "wie"));
        assertThat(destination(off)).endsWith("/wie-ziet-mijn-gegevens");
        assertThat(employer.get("/kandidaten/" + introduction + "/beeld", 0).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_withdrawn_yes_ends_the_view_of_film_and_presentation_at_once() {
        send(film(10_000));
        caller.post("/mijn-video/delen", Map.of("delen", "ja"));
        caller.post("/mijn-presentatie/aanpassen", Map.of("woorden", "Ik werk netjes.", "werkgever", "ja"));
        var introduction = asked();
        var path = "/kandidaten/" + introduction;
        answer(introduction);
        var employer = Uploads.by(stall.employer(), port);
        assertThat(text(employer.get(path + "/presentatie", -1))).contains("Ik werk netjes.");
        caller.post("/voorstellen/" + introduction + "/intrekken", Map.of("woorden", ""));
        assertThat(employer.get(path + "/presentatie", -1).statusCode()).isEqualTo(404);
        assertThat(employer.get(path + "/beeld", 0).statusCode()).isEqualTo(404);
    }

    @Test
    void another_employer_and_the_matcher_never_see_it() {
        send(film(10_000));
        caller.post("/mijn-video/delen", Map.of("delen", "ja"));
        var introduction = asked();
        answer(introduction);
        var other = Uploads.by(market.stall("Zorggroep").employer(), port);
        assertThat(other.get("/kandidaten/" + introduction + "/beeld", 0).statusCode())
                .isEqualTo(404);
        assertThat(Uploads.by(matcher, port)
                        .get("/kandidaten/" + introduction + "/beeld", 0)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_the_page_for_recording_may_use_the_camera_and_play_what_is_not_sent_yet() {
        var page = caller.get("/mijn-video").headers();
        assertThat(page.firstValue("Content-Security-Policy").orElse(""))
                .contains("media-src 'self' blob:", "script-src 'self';");
        assertThat(page.firstValue("Permissions-Policy").orElse("")).contains("camera=(self)");
        var other = caller.get("/mijn-cv").headers();
        assertThat(other.firstValue("Content-Security-Policy").orElse("")).doesNotContain("blob:");
        assertThat(other.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    @Tag("browser")
    void recording_shows_the_prompts_lets_one_look_first_and_keeps_the_film() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-video");
            visit.looksRight("video-empty", 24);
            visit.press("Neem op");
            page.locator("[data-now]").waitFor();
            assertThat(page.locator("[data-now]").innerText()).contains("Wie bent u?");
            visit.press("Volgende vraag");
            assertThat(page.locator(".prompt--now").innerText()).contains("Wat kunt u?");
            page.locator("[data-mirror]").waitFor();
            page.waitForFunction("() => document.querySelector('[data-mirror]').currentTime > 1");
            page.locator("[data-passed]")
                    .filter(new Locator.FilterOptions().setHasText("0:02"))
                    .waitFor();
            assertThat(page.locator("[data-time]").innerText()).contains("van hoogstens");
            visit.looksRight("video-opname", 24);
            assertThat(page.locator(".contact").isVisible()).isFalse();
            visit.press("Stop de opname");
            page.locator("[data-preview]").waitFor();
            assertThat(page.locator(".contact").isVisible()).isTrue();
            page.locator("[data-keep]").click();
            page.locator("text=Uw video is bewaard").waitFor();
            page.waitForFunction("() => document.querySelector('.film').readyState >= 1");
            visit.looksRight("video-kept", 24);
        }
    }

    @Test
    @Tag("browser")
    void a_recording_is_made_again_or_thrown_away_before_anyone_else_sees_it() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-video");
            recorded(page, "Neem op");
            var first = page.locator("[data-preview]").getAttribute("src");
            visit.looksRight("video-gemaakt", 24);
            recorded(page, "Neem opnieuw op");
            assertThat(page.locator("[data-preview]").getAttribute("src")).isNotEqualTo(first);
            visit.press("Gooi deze opname weg");
            assertThat(page.locator("[data-preview]").isVisible()).isFalse();
            assertThat(page.locator("[data-start]").isVisible()).isTrue();
            assertThat(page.locator("[data-prompt]").first().isVisible()).isTrue();
        }
        assertThat(rows("select count(*) from profile.video where person_id = '" + client.value() + "'"))
                .isEqualTo("0");
    }

    private static void recorded(Page page, String begin) {
        page.getByText(begin, new Page.GetByTextOptions().setExact(true)).click();
        page.waitForFunction("() => document.querySelector('[data-mirror]').currentTime > 0.5");
        page.getByText("Stop de opname").click();
        page.locator("[data-preview]").waitFor();
    }

    private HttpResponse<byte[]> send(byte[] film) {
        return sender.send("/mijn-video", "video", "film.mp4", film);
    }

    private static byte[] film(int size) {
        var film = new byte[size];
        new Random(7).nextBytes(film);
        System.arraycopy(HEAD, 0, film, 0, HEAD.length);
        return film;
    }

    private static byte[] whole(String path, Uploads reader) {
        var all = new byte[0];
        for (var piece = reader.get(path, 0); piece.statusCode() == 206; piece = reader.get(path, all.length)) {
            var body = piece.body();
            int before = all.length;
            all = Arrays.copyOf(all, before + body.length);
            System.arraycopy(body, 0, all, before, body.length);
        }
        return all;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private String rows(String sql) {
        var name = database.sql("select current_database()").query(String.class).single();
        return Server.rows(name, sql).getFirst();
    }

    private java.util.UUID asked() {
        return with(
                matcher,
                Permission.PROPOSE,
                client,
                passage -> ((Proposal.Proposed) introductions.propose(client, orderPicker, "Past goed.", passage))
                        .asked()
                        .facts()
                        .id());
    }

    private void answer(java.util.UUID introduction) {
        with(
                self,
                Permission.ANSWER_PROPOSAL,
                client,
                passage -> introductions.answer(introduction, new Answer.Yes(), passage));
    }
}
