package nl.kansrijk.web.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class AroundPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    Actor guide;
    Caller caller;
    ClientId client;
    String path;

    @BeforeEach
    void a_client() {
        guide = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        caller = Caller.by(guide, port);
        client = region.clientOf(guide);
        path = "/klanten/" + client.value() + "/omgeving";
    }

    @Test
    void help_is_added_once_and_its_status_changes() {
        var form =
                Map.of("soort", "DEBT", "van", "Kredietbank", "stand", "ASKED", "begin", "2026-01-05", "form", fresh());
        caller.post(path + "/hulp", form);
        caller.post(path + "/hulp", form);
        var page = caller.get(path).body();
        assertThat(page).contains("Hulp bij schulden", "Kredietbank", "Aangevraagd");
        assertThat(page.split("Kredietbank · sinds", -1)).hasSize(2);
        var found = Pattern.compile(Pattern.quote(path) + "/hulp/[0-9a-f-]{36}").matcher(page);
        assertThat(found.find()).isTrue();
        caller.post(found.group(), Map.of("stand", "STARTED"));
        assertThat(caller.get(path).body()).contains(">Gestart<");
    }

    @Test
    void a_partner_who_is_a_client_too_is_linked_by_number_and_a_strange_number_is_told() {
        var partner = region.clientOf(guide);
        add(partner.value().toString().substring(0, 8));
        assertThat(caller.get(path).body()).contains("/klanten/" + partner.value());
        assertThat(add("ffffffff").body()).contains("Dit nummer hoort niet bij één klant");
    }

    @Test
    void someone_leaves_and_it_is_taken_back() {
        add("");
        var found = Pattern.compile(Pattern.quote(path) + "/gezin/[0-9a-f-]{36}")
                .matcher(caller.get(path).body());
        assertThat(found.find()).isTrue();
        caller.post(found.group(), Map.of("stap", "einde"));
        assertThat(caller.get(path).body()).contains("woont hier niet meer");
        caller.post(found.group(), Map.of("stap", "terug"));
        assertThat(caller.get(path).body()).contains("Teruggezet").doesNotContain(">woont hier niet meer<");
    }

    @Test
    void every_mistake_is_told_at_once() {
        assertThat(caller.post(path + "/hulp", Map.of("begin", "2099-01-01")).body())
                .contains("Maak een keuze", "Vul dit in", "vandaag of eerder");
        assertThat(caller.post(path + "/gezin", Map.of("wie", "a".repeat(81))).body())
                .contains("Maak een keuze", "hoogstens 80 tekens");
    }

    @Test
    void another_organisation_gets_the_page_of_what_is_not_there() {
        var foreign = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        assertThat(Caller.by(foreign, port).get(path).statusCode()).isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> add(String number) {
        return caller.post(
                path + "/gezin",
                Map.of(
                        "relatie",
                        "PARTNER",
                        "wie",
                        "partner",
                        "nummer",
                        number,
                        "sinds",
                        "2020-01-05",
                        "form",
                        fresh()));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
