package nl.kansrijk.web.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keeping the own offers, as who watches over quality does. */
@OpenHouse
class KeptOffersPageTest {
    private static final String TASTER = UUID.nameUUIDFromBytes(
                    "kansrijk:instrument:s20".getBytes(StandardCharsets.UTF_8))
            .toString();

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    Tenant town;
    Actor keeper;
    Caller coach;

    @BeforeEach
    void who_keeps_offers() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        keeper = region.actor(town, Role.QUALITY_COACH);
        coach = Caller.by(keeper, port);
    }

    @Test
    void a_new_offer_is_a_draft_and_the_page_says_what_misses() {
        assertThat(coach.get("/aanbod/beheer").body()).contains("Nog geen eigen aanbod");
        var id = UUID.randomUUID().toString();
        var answer = coach.post("/aanbod/nieuw", fields("nummer", id, "tekst-NAME", "Wandelgroep", "tegel", "EW03"));
        assertThat(Caller.destination(answer)).isEqualTo("/aanbod/" + id + "/wijzigen");
        assertThat(coach.get("/aanbod/" + id + "/wijzigen").body())
                .contains("Wandelgroep", "Dit mist nog voor publiceren", "de wet waarop het staat", "Samenvatting");
        assertThat(Caller.destination(coach.post("/aanbod/" + id + "/publiceer?versie=1", Map.of())))
                .isEqualTo("/aanbod/" + id + "/wijzigen");
        assertThat(coach.get("/aanbod/beheer").body()).contains("concept", "dingen nodig");
        assertThat(Caller.by(region.actor(town, Role.CASE_MANAGER), port)
                        .get("/aanbod/" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_mistake_is_told_and_nothing_typed_is_lost() {
        var page = coach.post(
                        "/aanbod/nieuw",
                        fields(
                                "nummer",
                                UUID.randomUUID().toString(),
                                "tekst-AIM",
                                "Samen lopen in het bos",
                                "wet",
                                "Participatiewet artikel 7",
                                "duur",
                                "veel"))
                .body();
        assertThat(page)
                .contains("Schrijf op hoe het heet.", "Schrijf: artikel; eerste dag.", "Schrijf een heel getal")
                .contains("Samen lopen in het bos", "veel");
    }

    @Test
    void a_copy_is_changed_published_and_found_by_a_colleague() {
        var form = Caller.destination(coach.post("/aanbod/" + TASTER + "/overnemen", Map.of()));
        var here = form.replace("/wijzigen", "");
        assertThat(coach.get(form).body()).contains("value=\"Snuffelstage\"").doesNotContain("Dit mist nog");
        coach.post(here + "/publiceer?versie=1", Map.of());
        var guide = Caller.by(region.actor(town, Role.CASE_MANAGER), port);
        assertThat(guide.get(here).body()).contains("Snuffelstage", "Versie 2");
        coach.post(here + "/verberg?versie=2", Map.of());
        assertThat(guide.get(here).statusCode()).isEqualTo(404);
        assertThat(coach.get(here).body()).contains("Dit is niet gepubliceerd");
    }

    @Test
    void what_someone_else_changed_meanwhile_is_not_overwritten() {
        var form = Caller.destination(coach.post("/aanbod/" + TASTER + "/overnemen", Map.of()));
        coach.post(form.replace("/wijzigen", "/bevestig?versie=1"), Map.of());
        assertThat(coach.post(form, fields("versie", "1", "tekst-NAME", "Te laat"))
                        .body())
                .contains("Iemand anders wijzigde dit intussen", "Te laat");
    }

    @Test
    void the_own_offers_go_along_as_a_file_of_the_guides() {
        coach.post("/aanbod/" + TASTER + "/overnemen", Map.of());
        assertThat(coach.get("/aanbod/beheer/bestand").body())
                .contains("\"NaamInstrument\"", "Snuffelstage", "\"CdWerklandschaptegel\"");
        assertThat(coach.get("/aanbod/beheer/bestand?namen=eva").body())
                .contains("\"client_characteristics\"", "Snuffelstage");
        assertThat(coach.get("/aanbod/beheer/bestand?wat=alles").body()).contains("Schuldhulp en stabilisatie");
    }

    @Test
    void who_guides_people_does_not_keep_offers() {
        var guide = Caller.by(region.actor(town, Role.CASE_MANAGER), port);
        assertThat(guide.get("/aanbod/beheer").statusCode()).isEqualTo(404);
        assertThat(guide.get("/aanbod").body()).doesNotContain("/aanbod/beheer");
        assertThat(coach.get("/aanbod").body()).contains("/aanbod/beheer");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    @Tag("browser")
    void the_pages_are_usable_by_everyone(int width) {
        var form = Caller.destination(coach.post("/aanbod/" + TASTER + "/overnemen", Map.of()));
        try (var visit = Visit.by(keeper, port, width)) {
            visit.open("/aanbod/beheer");
            visit.looksRight("aanbod-beheer", 24);
            visit.open(form);
            visit.looksRight("aanbod-wijzigen", 24);
        }
    }

    private static Map<String, String> fields(String... pairs) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) fields.put(pairs[i], pairs[i + 1]);
        return fields;
    }
}
