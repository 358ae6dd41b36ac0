package nl.kansrijk.web.employers;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Marketplace;
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
import org.springframework.context.annotation.Import;

@OpenHouse
@Import(Marketplace.class)
class EmployerPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Marketplace market;

    Marketplace.Stall stall;
    Tenant firm;
    Caller caller;

    @BeforeEach
    void an_employer_and_who_keeps_its_file() {
        stall = market.stall("Van Rijn Logistiek");
        firm = stall.firm();
        caller = Caller.by(stall.accountManager(), port);
    }

    @Test
    void a_file_is_found_by_name_opened_changed_and_read_again() {
        assertThat(destination(caller.post("/werkgevers/zoek", Map.of("letters", "van rijn"))))
                .isEqualTo("/werkgevers?zoek=ja");
        assertThat(caller.get("/werkgevers?zoek=ja").body()).contains("Van Rijn Logistiek", path());
        assertThat(caller.get(path()).body()).contains("Wijzig deze werkgever");
        assertThat(destination(caller.post(path() + "/wijzigen", filled()))).isEqualTo(path());
        assertThat(caller.get(path()).body())
                .contains("Van Rijn Transport", "Loods Zuid", "4761 Zevenbergen", "Ria Maas", "0168 12 34 56")
                .contains("De werkgever is gewijzigd");
    }

    @Test
    void a_contact_is_added_changed_and_stopped_one_after_the_other() {
        caller.post(path() + "/wijzigen", filled());
        var form = new HashMap<>(filled());
        form.putAll(Map.of(
                "versie", "2", "plek-nr-1", site(), "contact-nr-1", contact(), "contact-naam-1", "Ria Maas-Vos"));
        caller.post(path() + "/wijzigen", form);
        assertThat(caller.get(path()).body()).contains("Ria Maas-Vos").doesNotContain("Ria Maas<");
        form.putAll(Map.of("versie", "3", "contact-stopt-1", "ja"));
        caller.post(path() + "/wijzigen", form);
        assertThat(caller.get(path()).body()).doesNotContain("Ria Maas").contains("Loods Zuid");
    }

    @Test
    void who_saves_an_old_page_keeps_what_was_typed_and_overwrites_nothing() {
        caller.post(path() + "/wijzigen", filled());
        var late = new HashMap<>(filled());
        late.put("naam", "Te laat BV");
        var answer = caller.post(path() + "/wijzigen", late).body();
        assertThat(answer).contains("Iemand anders wijzigde deze werkgever net", "Te laat BV", "value=\"1\"");
        assertThat(caller.get(path()).body()).contains("Van Rijn Transport").doesNotContain("Te laat BV");
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_typed_is_lost() {
        var form = new HashMap<>(filled());
        form.putAll(Map.of(
                "naam", "",
                "branche", "Z",
                "plek-postcode-1", "12",
                "plek-plaats-1", "",
                "contact-naam-1", "",
                "contact-telefoon-1", "bel maar",
                "contact-mail-1", "<script>alert(1)</script>"));
        assertThat(caller.post(path() + "/wijzigen", form).body())
                .contains("Vul de naam van de werkgever in", "Vul vier cijfers in", "Vul de plaats in")
                .contains("Vul de naam van de contactpersoon in", "geen telefoonnummer", "geen e-mailadres", "bel maar")
                .doesNotContain("<script>alert");
        assertThat(caller.get(path()).body()).contains("Van Rijn Logistiek");
    }

    @Test
    void the_employer_reads_and_changes_the_own_file_and_no_other() {
        var own = Caller.by(region.actor(firm, Role.EMPLOYER_USER), port);
        assertThat(destination(own.get("/werkgevers"))).isEqualTo(path());
        assertThat(own.get(path()).body()).contains("Van Rijn Logistiek");
        assertThat(destination(own.post(path() + "/wijzigen", filled()))).isEqualTo(path());
        var other = market.stall("Ander Bedrijf").firm();
        assertThat(own.get("/werkgevers/" + other.id().value()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_region_reads_and_never_changes_and_a_stranger_finds_nothing() {
        var town = region.organisation(Kind.MUNICIPALITY);
        region.joinRegion(town, stall.servicePoint());
        var guide = Caller.by(region.actor(town, Role.CASE_MANAGER), port);
        assertThat(guide.get(path()).body()).contains("Van Rijn Logistiek").doesNotContain("Wijzig deze werkgever");
        for (var who : List.of(guide, stranger())) {
            assertThat(who.get(path() + "/wijzigen").statusCode()).isEqualTo(404);
            assertThat(who.post(path() + "/wijzigen", filled()).statusCode()).isEqualTo(404);
        }
        assertThat(stranger().get(path()).statusCode()).isEqualTo(404);
        assertThat(caller.get("/werkgevers/0").statusCode()).isEqualTo(404);
        assertThat(caller.get("/werkgevers/999999999").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        caller.post(path() + "/wijzigen", filled());
        try (var visit = Visit.by(stall.accountManager(), port, width)) {
            visit.open("/werkgevers");
            visit.looksRight("werkgevers", 24);
            visit.open(path());
            visit.looksRight("werkgever", 24);
            visit.open(path() + "/wijzigen");
            visit.looksRight("werkgever-wijzigen", 24);
            visit.page().fill("#veld-naam", "");
            visit.press("Bewaar");
            visit.looksRight("werkgever-fout", 24);
        }
    }

    private Caller stranger() {
        Actor actor = region.actor(region.organisation(Kind.EMPLOYER_SERVICE_POINT), Role.ACCOUNT_MANAGER);
        return Caller.by(actor, port);
    }

    private String path() {
        return "/werkgevers/" + firm.id().value();
    }

    private String site() {
        return number("plek-nr-1");
    }

    private String contact() {
        return number("contact-nr-1");
    }

    private String number(String field) {
        return caller.get(path() + "/wijzigen")
                .body()
                .replaceAll("(?s).*name=\"" + field + "\" value=\"(\\d+)\".*", "$1");
    }

    private static Map<String, String> filled() {
        return Map.ofEntries(
                Map.entry("versie", "1"),
                Map.entry("naam", "Van Rijn Transport"),
                Map.entry("branche", "H"),
                Map.entry("grootte", "MIDDLE"),
                Map.entry("plek-naam-1", "Loods Zuid"),
                Map.entry("plek-postcode-1", "4761 AB"),
                Map.entry("plek-plaats-1", "Zevenbergen"),
                Map.entry("contact-naam-1", "Ria Maas"),
                Map.entry("contact-functie-1", "Planner"),
                Map.entry("contact-telefoon-1", "0168 12 34 56"),
                Map.entry("contact-mail-1", "ria@voorbeeld.example"));
    }
}
