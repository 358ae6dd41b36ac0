package nl.kansrijk.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a first contact and everything around it, filled, in a real browser: wide, on a phone and on a small one. */
@OpenHouse
@Tag("browser")
class ContactLooksTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Tenants tenants;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Clock clock;

    Actor intaker;
    Actor guide;
    ClientId client;
    Actor self;

    @BeforeEach
    void a_municipality_with_a_client() {
        shelf.fill();
        var roosendaal = tenants.withCode("GM1674")
                .orElseGet(() -> tenants.found("GM1674", "Gemeente Roosendaal", Tenant.Kind.MUNICIPALITY));
        intaker = region.actor(roosendaal, Role.INTAKE_WORKER);
        guide = region.actor(roosendaal, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        self = region.self(roosendaal, client);
        Caller.by(guide, port)
                .post(
                        "/mijn-kaart",
                        Map.of(
                                "telefoon",
                                "0165 123456",
                                "uren",
                                "maandag tot en met donderdag, 9 tot 16 uur",
                                "plek",
                                "Balie 3"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void reporting_looks_right(int width) {
        try (var visit = Visit.to(port, width)) {
            visit.open("/melden");
            visit.looksRight("melden", 24);
            visit.press("Verstuur mijn vraag");
            visit.looksRight("melden-fouten", 24);
        }
        var sent =
                new HashMap<>(ReportPageTest.sent(Map.of("waar", "HIER", "nood-roof", "ja", "naam", "Wies Hopveld")));
        var caller = Caller.by(intaker, port);
        caller.post("/melden/balie", sent);
        var found = Pattern.compile("/aanmeldingen/[0-9a-f-]{36}")
                .matcher(caller.get("/aanmeldingen").body());
        assertThat(found.find()).isTrue();
        try (var visit = Visit.by(intaker, port, width)) {
            visit.open("/aanmeldingen");
            visit.looksRight("aanmeldingen", 24);
            visit.open(found.group());
            visit.looksRight("aanmelding", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void what_stands_around_a_client_looks_right(int width) {
        fill();
        try (var visit = Visit.by(guide, port, width)) {
            for (var page : List.of("", "/afspraken", "/omgeving", "/aantekeningen", "/brieven")) {
                visit.open("/klanten/" + client.value() + page);
                visit.looksRight("klant" + page.replace('/', '-'), 24);
            }
            visit.open(note());
            visit.looksRight("klant-aantekening", 24);
            visit.open("/agenda");
            visit.looksRight("agenda", 24);
            visit.open("/mijn-kaart");
            visit.looksRight("mijn-kaart", 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void the_client_s_own_pages_look_right(int width) {
        fill();
        try (var visit = Visit.by(self, port, width)) {
            for (var page : List.of("/vandaag", "/afspraken", "/bericht")) {
                visit.open(page);
                visit.looksRight("eigen" + page.replace('/', '-'), 44);
            }
        }
    }

    /** The page of the first note. */
    private String note() {
        var list = "/klanten/" + client.value() + "/aantekeningen";
        var found = Pattern.compile(list + "/[0-9a-f-]{36}")
                .matcher(Caller.by(guide, port).get(list).body());
        assertThat(found.find()).as(list).isTrue();
        return found.group();
    }

    private void fill() {
        var caller = Caller.by(guide, port);
        var path = "/klanten/" + client.value();
        var day = DutchTime.day(clock.instant()).plusDays(3);
        caller.post(
                path + "/afspraken", offer(day, Map.of("dag2", day.plusDays(1).toString(), "uur2", "11:00")));
        caller.post(path + "/afspraken", offer(day.plusDays(2), Map.of()));
        caller.post(
                path + "/omgeving/hulp",
                Map.of(
                        "soort",
                        "DEBT",
                        "van",
                        "Kredietbank",
                        "stand",
                        "STARTED",
                        "begin",
                        "2026-01-05",
                        "form",
                        fresh()));
        caller.post(
                path + "/omgeving/gezin",
                Map.of("relatie", "CHILD", "wie", "dochter, 8 jaar", "sinds", "2020-01-05", "form", fresh()));
        caller.post(path + "/aantekeningen", Map.of("woorden", "Goed gesprek over werk in de zorg.", "form", fresh()));
    }

    private static Map<String, String> offer(LocalDate day, Map<String, String> more) {
        var sent =
                new HashMap<>(Map.of("soort", "TALK", "hoe", "OFFICE", "plek", "Stadskantoor, balie 3", "duur", "30"));
        sent.putAll(Map.of("dag1", day.toString(), "uur1", "10:00", "form", fresh()));
        sent.putAll(more);
        return sent;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
