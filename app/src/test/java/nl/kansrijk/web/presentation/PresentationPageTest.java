package nl.kansrijk.web.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.profile.presentation.Opened;
import nl.kansrijk.profile.presentation.Presentations;
import nl.kansrijk.profile.presentation.ShareLinks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class PresentationPageTest {
    private static final String LICENCE = "HS_LICENCE B";
    private static final Pattern LINK = Pattern.compile("href=\"(/presentatie/[A-Za-z0-9_-]{32})\"");

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
    ShareLinks links;

    @Autowired
    Presentations presentations;

    @Autowired
    LifeStory story;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    Actor self;
    ClientId client;
    Caller caller;

    @BeforeEach
    void a_client_with_a_licence() {
        shelf.fill();
        var rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        client = region.clientOf(region.actor(rucphen, Role.CASE_MANAGER));
        self = region.self(rucphen, client);
        var who = new Identity(
                "Lotte Zomerdijk",
                LocalDate.of(1990, 1, 1),
                "Dijk 1",
                "lotte@voorbeeld.example",
                "06 0000 0000",
                java.util.Optional.empty(),
                "nl",
                "PHONE");
        gate.pass(Look.by(self, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, who, passage);
            return true;
        });
        caller = Caller.by(self, port);
        caller.post("/mijn-cv/over/papieren", Map.of("rijbewijs", "B", "bewijs", "VCA_BASIS"));
    }

    @Test
    void only_what_was_chosen_stands_in_it() {
        keep("Ik werk graag met mijn handen.", LICENCE, "");
        assertThat(caller.get("/mijn-presentatie").body())
                .contains("Ik werk graag met mijn handen.", "Rijbewijs")
                .doesNotContain("VCA", "Lotte");
    }

    @Test
    void it_says_when_an_employer_reads_the_name_and_after_saving_who_sees_it_now() {
        keep("Ik werk netjes.", LICENCE, "");
        assertThat(caller.get("/mijn-presentatie").body())
                .contains("pas als u ja tegen die werkgever zegt", "Alleen u ziet hem, en wie een link van u heeft");
        keep("Ik werk netjes.", LICENCE, "ja");
        assertThat(caller.get("/mijn-presentatie").body())
                .contains("Een werkgever tegen wie u ja zegt, ziet hem", "met uw naam")
                .doesNotContain("Alleen u ziet hem");
    }

    @Test
    void whoever_has_the_link_sees_a_code_name_and_nothing_that_tells_who_it_is() {
        keep("Ik werk netjes.", LICENCE, "");
        var page = Caller.at(port).get(link());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ik werk netjes.")
                .doesNotContain("Lotte", "Zomerdijk", "VCA", "voorbeeld.example");
        assertThat(page.body())
                .containsPattern("(Groene|Blauwe|Rode|Gele|Witte|Paarse|Bruine|Zilveren) \\p{Lu}\\p{L}+ \\d{4}");
        assertThat(page.headers().firstValue("X-Robots-Tag"))
                .hasValueSatisfying(told -> assertThat(told).contains("noindex"));
        assertThat(caller.get("/mijn-presentatie").body()).contains("1 keer bekeken");
    }

    @Test
    void the_person_sees_exactly_what_stands_behind_the_link() {
        tell("HS_EXP", "life:food-bank", Value.Number.of(36));
        tell("HS_EXP", "life:household", Value.Number.of(36));
        tell("HS_EXP_UNTIL", "life:household", new Value.Day(LocalDate.of(2001, 12, 31)));
        tell("SS_COMP", "24105", new Value.Code("3"));
        presents("HS_EXP life:food-bank", "HS_EXP life:household", "SS_COMP 24105", LICENCE);
        var own = article(caller.get("/mijn-presentatie").body());
        var seen = article(Caller.at(port).get(link()).body());
        assertThat(seen.substring(seen.indexOf("In mijn eigen woorden")))
                .isEqualTo(own.substring(own.indexOf("In mijn eigen woorden")))
                .contains("Voedselbank", "Rijbewijs")
                .doesNotContain("huishouden");
        assertThat(caller.get("/mijn-presentatie/aanpassen").body())
                .contains("HS_EXP life:food-bank")
                .doesNotContain("HS_EXP life:household", "SS_COMP 24105");
    }

    @Test
    void the_whole_address_of_a_link_can_be_taken_along_and_its_last_day_stands_with_it() {
        keep("Ik werk netjes.", LICENCE, "");
        var address = "http://localhost:" + port + link();
        assertThat(caller.get("/mijn-presentatie").body())
                .contains("readonly value=\"" + address + "\"", "Kopieer de link", "Werkt tot en met");
    }

    @Test
    void a_stopped_link_an_ended_one_and_one_that_never_was_read_the_same() {
        keep("Ik werk netjes.", LICENCE, "");
        var link = link();
        caller.post("/mijn-presentatie/link/" + number() + "/stop", Map.of());
        var stopped = Caller.at(port).get(link);
        assertThat(stopped.statusCode()).isEqualTo(404);
        assertThat(stopped.body()).contains("Deze link werkt niet meer");
        assertThat(body(Caller.at(port).get("/presentatie/" + "a".repeat(32)))).isEqualTo(body(stopped));
        assertThat(Caller.at(port).get("/presentatie/kort").statusCode()).isEqualTo(404);
        var ended = link();
        jobs.quietly(() -> jdbc.sql("select 1").query(Integer.class).single());
        assertThat(Caller.at(port).get(ended).statusCode()).isEqualTo(200);
        end(ended);
        assertThat(body(Caller.at(port).get(ended))).isEqualTo(body(stopped));
    }

    @Test
    void what_the_person_takes_off_is_gone_from_the_link_at_once() {
        keep("Ik werk netjes.", LICENCE, "");
        var link = link();
        assertThat(Caller.at(port).get(link).body()).contains("paper__what");
        caller.post("/mijn-cv/over/papieren", Map.of("bewijs", "VCA_BASIS"));
        assertThat(Caller.at(port).get(link).body()).doesNotContain("paper__what");
    }

    @Test
    void opened_too_often_in_one_hour_it_asks_to_come_back_later() {
        keep("Ik werk netjes.", LICENCE, "");
        var token = link().substring("/presentatie/".length());
        Opened last = new Opened.Gone();
        for (int i = 0; i < 61; i++) last = links.open(token);
        assertThat(last).isInstanceOf(Opened.Busy.class);
        assertThat(Caller.at(port).get("/presentatie/" + token).statusCode()).isEqualTo(429);
    }

    @Test
    void a_link_is_made_once_however_often_the_form_is_sent() {
        keep("Ik werk netjes.", LICENCE, "");
        var form = Map.of("formulier", UUID.randomUUID().toString(), "dagen", "30");
        caller.post("/mijn-presentatie/link", form);
        caller.post("/mijn-presentatie/link", form);
        assertThat(LINK.matcher(caller.get("/mijn-presentatie").body())
                        .results()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void own_words_with_a_name_a_number_or_an_address_are_not_kept_and_not_lost() {
        for (var wrong : new String[] {"Ik ben Lotte", "Bel 0612345678", "Mail mij op a@b.nl", "x".repeat(1001)}) {
            var answer = caller.post("/mijn-presentatie/aanpassen", Map.of("woorden", wrong, "toon", LICENCE));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("veld-woorden-fout", wrong);
        }
        assertThat(caller.get("/mijn-presentatie").body()).contains("Maak uw presentatie");
    }

    @Test
    void the_file_says_what_the_page_says() throws Exception {
        keep("Ik werk netjes.\nĄę ľubi Łódź.", LICENCE, "");
        assertThat(text(pdf("/mijn-presentatie/bestand")))
                .isEqualTo(article(caller.get("/mijn-presentatie").body()));
        assertThat(text(pdf("/mijn-cv/bestand")))
                .isEqualTo(article(caller.get("/mijn-cv").body()));
    }

    @Test
    @Tag("browser")
    void it_fits_on_a_phone_and_on_a_desk() {
        keep("Ik werk graag met mijn handen. Ik help nieuwe mensen op weg.", LICENCE, "ja");
        var link = link();
        try (var visit = Visit.by(self, port, 360)) {
            visit.open("/mijn-presentatie");
            visit.looksRight("presentation-own", 24);
            visit.open("/mijn-presentatie/aanpassen");
            visit.looksRight("presentation-change", 24);
        }
        try (var visit = Visit.to(port, 1280)) {
            visit.open(link);
            visit.looksRight("presentation-open", 24);
            visit.page().setViewportSize(320, 800);
            visit.looksRight("presentation-open", 24);
        }
    }

    private void keep(String words, String shown, String employers) {
        var sent = new HashMap<>(Map.of("woorden", words, "toon", shown, "werkgever", employers));
        assertThat(Caller.destination(caller.post("/mijn-presentatie/aanpassen", sent)))
                .endsWith("/mijn-presentatie");
    }

    private void presents(String... shown) {
        gate.pass(
                Look.by(self, Permission.CHANGE_STATEMENT).about(client),
                passage -> presentations.keep(client, "Ik werk netjes.", Set.of(shown), false, passage));
    }

    private void tell(String characteristic, String item, Value value) {
        gate.pass(
                Look.by(self, Permission.CHANGE_STATEMENT).about(client),
                passage -> story.say(client, new Fact(characteristic, item, value), "", passage));
    }

    private String link() {
        caller.post(
                "/mijn-presentatie/link", Map.of("formulier", UUID.randomUUID().toString(), "dagen", "14"));
        var found = LINK.matcher(caller.get("/mijn-presentatie").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String number() {
        var found = Pattern.compile("/mijn-presentatie/link/([0-9a-f-]{36})/stop")
                .matcher(caller.get("/mijn-presentatie").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** As if the last day of this link has passed. */
    private void end(String link) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        nl.kansrijk.testing.Server.rows(
                database,
                "with ended as (update profile.share_link set until = date '2020-01-01' where person_id = '"
                        + client.value() + "' returning 1) select count(*) from ended");
        assertThat(link).isNotEmpty();
    }

    private byte[] pdf(String path) throws IOException, InterruptedException {
        var cookies = new java.net.CookieManager();
        var http = HttpClient.newBuilder().cookieHandler(cookies).build();
        var house = "http://localhost:" + port;
        var page = http.send(
                HttpRequest.newBuilder(URI.create(house + "/uitgelogd")).build(), HttpResponse.BodyHandlers.ofString());
        var token = page.body().replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]*)\".*", "$1");
        http.send(
                HttpRequest.newBuilder(URI.create(
                                house + "/inloggen/persona/" + self.user().value()))
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        var file = http.send(
                HttpRequest.newBuilder(URI.create(house + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        return file.body();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private static String article(String page) {
        var article = page.substring(page.indexOf("<article class=\"paper\">"), page.indexOf("</article>"));
        return article.replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String body(HttpResponse<String> answer) {
        return answer.statusCode()
                + answer.body()
                        .replaceAll("(csrf-token\" content)=\"[^\"]*\"", "$1")
                        .replaceAll("/presentatie/[A-Za-z0-9_-]+", "");
    }
}
