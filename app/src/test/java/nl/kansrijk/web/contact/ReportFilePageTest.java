package nl.kansrijk.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.contact.NewReport;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Parsed;
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

@OpenHouse
class ReportFilePageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    Reports reports;

    @Autowired
    Identities identities;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor intaker;
    Actor caseManager;
    Caller caller;
    String path;

    @BeforeEach
    void someone_reported() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        intaker = region.actor(rucphen, Role.INTAKE_WORKER);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        caller = Caller.by(intaker, port);
        path = "/aanmeldingen/" + reported(Map.of("naam", "Ana Dobinowa", "nood-food", "ja"));
    }

    @Test
    void a_first_talk_is_planned_and_the_person_is_a_client_of_the_contact_person() {
        var planned = caller.post(path + "/gesprek", talk(Map.of()));
        assertThat(Caller.destination(planned)).endsWith(path);
        assertThat(caller.get(path).body()).contains("Gesprek gepland", "De klant krijgt bericht");
        assertThat(Caller.by(caseManager, port).get("/klanten").body()).contains("Ana Dobinowa");
    }

    @Test
    void every_mistake_in_the_plan_is_told_at_once_and_nothing_typed_is_lost() {
        var body = caller.post(path + "/gesprek", Map.of("versie", "1", "plek", "Balie 9", "hoe", "OFFICE"))
                .body();
        assertThat(body)
                .contains("Kies de vaste contactpersoon", "Kies een dag en tijd", "Vul de geboortedatum in", "Balie 9");
    }

    @Test
    void a_talk_later_than_five_working_days_needs_a_reason() {
        var late = DutchTime.day(clock.instant()).plusDays(20).toString();
        assertThat(caller.post(path + "/gesprek", talk(Map.of("dag", late))).body())
                .contains("later dan vijf werkdagen");
        var told = talk(Map.of("dag", late, "waarom", "Op vakantie"));
        caller.post(path + "/gesprek", told);
        assertThat(caller.get(path).body()).contains("Eerste gesprek gepland: Op vakantie");
    }

    @Test
    void someone_who_is_a_client_already_is_shown_with_the_evidence_linked_and_taken_apart() {
        var known = known("0612345678", Optional.empty());
        assertThat(caller.get(path).body()).contains("Gelijk: telefoonnummer");
        caller.post(path + "/koppelen", Map.of("versie", "1", "klant", known, "koppelreden", "Zelfde nummer"));
        assertThat(caller.get(path).body()).contains("Gekoppeld", "Zelfde nummer", "maak los");
        caller.post(path + "/losmaken", Map.of("versie", "2", "losreden", "Een zus"));
        assertThat(caller.get(path).body()).contains("Een zus", "Plan het eerste gesprek");
    }

    @Test
    void linking_without_a_reason_is_told() {
        var known = known("0612345678", Optional.empty());
        assertThat(caller.post(path + "/koppelen", Map.of("versie", "1", "klant", known, "koppelreden", " "))
                        .body())
                .contains("Schrijf kort waarom");
    }

    @Test
    void behind_the_counter_someone_is_found_by_number_which_is_neither_kept_nor_shown() {
        known("", Optional.of(new Bsn("111222333")));
        var found = caller.post(path + "/zoek", Map.of("bsn", "111222333")).body();
        assertThat(found).contains("Gelijk: burgerservicenummer").doesNotContain("111222333");
        assertThat(caller.post(path + "/zoek", Map.of("bsn", "123")).body())
                .contains("geen geldig burgerservicenummer");
    }

    @Test
    void what_cannot_wait_is_ticked_off() {
        assertThat(caller.get(path).body()).contains("Taak voor vandaag", "geen geld voor eten");
        caller.post(path + "/haast", Map.of("versie", "1"));
        assertThat(caller.get(path).body()).contains("Dit is opgepakt");
    }

    @Test
    void who_reports_and_cannot_wait_stands_on_top_of_the_day_until_it_is_taken_up() {
        for (var one : List.of(intaker, caseManager)) {
            var day = Caller.by(one, port).get("/mijn-dag").body();
            assertThat(day)
                    .contains("1 aanmelding kan niet wachten.")
                    .containsSubsequence("geen geld voor eten", "href=\"" + path, "Ana Dobinowa", "Afspraken");
        }
        caller.post(path + "/haast", Map.of("versie", "1"));
        assertThat(caller.get("/mijn-dag").body())
                .doesNotContain("kan niet wachten", "Ana Dobinowa")
                .contains("1 nieuwe aanmelding");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_day_with_a_report_that_cannot_wait_looks_right(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open("/mijn-dag");
            visit.looksRight("mijn-dag-aanmelding", 24);
        }
    }

    @Test
    void a_report_is_closed_with_a_reason_and_opened_again() {
        caller.post(path + "/sluiten", Map.of("versie", "1", "sluitreden", "Vraag beantwoord"));
        assertThat(caller.get(path).body()).contains("Afgerond", "Vraag beantwoord");
        caller.post(path + "/heropenen", Map.of("versie", "2"));
        assertThat(caller.get(path).body()).contains("Plan het eerste gesprek");
    }

    @Test
    void two_colleagues_at_once_lose_nothing() {
        caller.post(path + "/sluiten", Map.of("versie", "1", "sluitreden", "Klaar"));
        caller.get(path);
        caller.post(path + "/gesprek", talk(Map.of()));
        assertThat(caller.get(path).body()).contains("Een collega deed hier al iets mee", "Afgerond");
    }

    @Test
    void a_mistake_in_a_form_that_a_colleague_overtook_is_told_as_too_late() {
        assertThat(caller.post(path + "/losmaken", Map.of("versie", "1")).statusCode())
                .isEqualTo(302);
        assertThat(caller.get(path).body()).contains("Een collega deed hier al iets mee");
        caller.post(path + "/sluiten", Map.of("versie", "1", "sluitreden", "Klaar"));
        caller.get(path);
        assertThat(caller.post(path + "/gesprek", Map.of("versie", "1")).statusCode())
                .isEqualTo(302);
        assertThat(caller.get(path).body()).contains("Een collega deed hier al iets mee");
    }

    @Test
    void at_the_counter_every_mistake_is_told_and_a_good_form_stands_on_the_list() {
        assertThat(caller.post("/melden/balie", Map.of()).body()).contains("Vul uw naam in", "Kies wie verder helpt");
        var sent =
                new HashMap<>(ReportPageTest.sent(Map.of("naam", "Balie Klant", "waar", "HIER", "postcode", "9999")));
        caller.post("/melden/balie", sent);
        assertThat(caller.get("/aanmeldingen").body()).contains("Balie Klant");
    }

    @Test
    void another_organisation_gets_the_page_of_what_is_not_there() {
        var foreigner =
                Caller.by(region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.INTAKE_WORKER), port);
        assertThat(foreigner.get(path).statusCode()).isEqualTo(404);
        assertThat(foreigner
                        .post(path + "/sluiten", Map.of("versie", "1", "sluitreden", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> talk(Map<String, String> instead) {
        var day = DutchTime.day(clock.instant()).plusDays(2).toString();
        var sent = new HashMap<>(Map.of(
                "versie", "1",
                "form", UUID.randomUUID().toString(),
                "met", caseManager.user().value().toString(),
                "dag", day,
                "uur", "10:00",
                "hoe", "OFFICE",
                "plek", "Stadskantoor, balie 3",
                "geboren", "1988-02-29"));
        sent.putAll(instead);
        return sent;
    }

    private String known(String phone, Optional<Bsn> bsn) {
        var client = region.clientOf(caseManager);
        var identity = new Identity("Iemand", LocalDate.of(1990, 1, 1), "", "", phone, bsn, "nl", "PHONE");
        gate.pass(Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, identity, passage);
            return true;
        });
        return client.value().toString();
    }

    private String reported(Map<String, String> instead) {
        var sent = ReportPageTest.sent(instead);
        var form = ((Parsed.Good<NewReport>) NewReport.parse(sent, DutchTime.day(clock.instant()))).value();
        return gate.pass(Look.by(intaker, Permission.TAKE_REPORT), passage -> {
                    reports.take(form, rucphen.id(), passage);
                    return reports.in(Report.State.NEW, 1, passage).getLast();
                })
                .id()
                .value()
                .toString();
    }
}
