package nl.kansrijk.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
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

/** Rights and duties on a sheet of their own: for the client under the own profile, for the professional as the last tab. */
@OpenHouse
class RightsPagesTest {
    private static final List<String> DUTIES =
            List.of("Wat de wet van u vraagt", "Zoek werk en zeg ja", "Vertel het als er iets verandert");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    BulkProfiles bulk;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    Gate gate;

    @Autowired
    Profiles profiles;

    Tenant town;
    Actor guide;

    @BeforeEach
    void a_town_with_a_guide() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
    }

    @Test
    void a_client_reads_first_what_the_law_gives_and_then_what_it_asks_with_law_date_and_help() {
        var sheet = own(client("DD02", "")).get("/mijn-rechten").body();
        assertThat(sheet)
                .containsSubsequence("Wat u krijgt", "Hulp bij werk of meedoen", "Wat de wet van u vraagt", "Zoek werk")
                .contains(
                        "Dit staat in: Participatiewet, artikel 9 lid 1 onder a.",
                        "Dit geldt sinds 1 jan 2015",
                        "1.401,50 per maand",
                        "tot 6 weken na het besluit",
                        "Is werk nu te zwaar?",
                        "Dit blad is uitleg")
                .doesNotContain("Dit hoeft u nu niet.");
    }

    @Test
    void what_an_exemption_lifts_is_said_to_be_lifted() {
        var sheet = own(client("DD02", "A")).get("/mijn-rechten").body();
        assertThat(sheet).containsSubsequence("Zoek werk en zeg ja", "Dit hoeft u nu niet.", "Gebruik de hulp");
        assertThat(sheet.split("Dit hoeft u nu niet\\.", -1)).hasSize(2);
    }

    @Test
    void who_has_no_benefit_of_the_municipality_reads_no_duty_of_it() {
        assertThat(own(client("DD05", "")).get("/mijn-rechten").body())
                .contains("Iemand die met u meekomt", "geld van het UWV")
                .doesNotContain(DUTIES);
    }

    @Test
    void duties_stand_on_no_other_page_and_the_sheet_is_found_under_the_own_profile() {
        var client = client("DD02", "");
        var own = own(client);
        assertThat(own.get("/mijn-profiel").body()).contains("href=\"/mijn-rechten\"");
        for (var page : List.of("/vandaag", "/mijn-profiel", "/kansen-voor-u", "/mijn-stap"))
            assertThat(own.get(page).body()).as(page).doesNotContain(DUTIES);
        assertThat(own.get("/vandaag").body()).doesNotContain("/mijn-rechten");
        var file = Caller.by(guide, port).get("/klanten/" + client.value()).body();
        assertThat(file)
                .contains("href=\"/klanten/" + client.value() + "/rechten\"")
                .doesNotContain(DUTIES);
    }

    @Test
    void the_professional_sees_the_same_sheet_to_print_and_who_may_not_know_the_benefit_sees_none() {
        var client = client("DD02", "A");
        var path = "/klanten/" + client.value() + "/rechten";
        assertThat(Caller.by(guide, port).get(path).body())
                .contains("Dit blad leest de klant zelf ook", "Dit hoeft u nu niet.", "data-print");
        for (var role : List.of(Role.JOB_COACH, Role.TEAM_MANAGER, Role.ACCOUNT_MANAGER, Role.CLIENT))
            assertThat(Caller.by(region.actor(town, role), port).get(path).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
    }

    @Test
    void while_matching_rests_that_is_said_before_what_the_law_asks_and_at_looking_for_work() {
        var client = client("DD02", "");
        var rest = new MatchingPause(Reason.of("pause.first_things_first"), Optional.empty());
        gate.pass(Look.by(guide, Permission.CHANGE_STATEMENT).about(client), passage -> {
            profiles.pauseMatching(client, rest, passage);
            return true;
        });
        assertThat(own(client).get("/mijn-rechten").body())
                .containsSubsequence(
                        "Wat de wet van u vraagt",
                        "Werk zoeken staat nu even stil",
                        "Zoek werk",
                        "Dit staat nu even stil.")
                .containsOnlyOnce("Dit staat nu even stil.");
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(own(client("DD02", "ABC")).get("/mijn-rechten?taal=en").body())
                .contains("What you get", "What the law asks of you", "You do not have to do this now.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_sheet_looks_right(int width) {
        var client = client("DD02", "A");
        try (var visit = Visit.by(region.self(town, client), port, width)) {
            visit.open("/mijn-rechten");
            visit.looksRight("mijn-rechten", 44);
        }
        try (var visit = Visit.by(guide, port, width)) {
            visit.open("/klanten/" + client.value() + "/rechten");
            visit.looksRight("rechten", 24);
        }
    }

    private Caller own(ClientId client) {
        return Caller.by(region.self(town, client), port);
    }

    /** A client of whom the register says this benefit and this exemption. */
    private ClientId client(String benefit, String exemption) {
        var day = DutchTime.day(clock.instant()).minusDays(10);
        var client = ClientId.random();
        var lines = new ArrayList<Life.Line>();
        lines.add(line("POS_BENEFIT", benefit, day));
        if (!exemption.isEmpty()) lines.add(line("POS_EXEMPT", exemption, day));
        var identity = new Identity("Noor", LocalDate.of(1980, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE");
        var life = new Life(client, false, Optional.of(guide.user()), identity, Optional.empty(), lines);
        jobs.quietly(() -> bulk.load(town.id(), guide.user(), clock.instant(), java.util.stream.Stream.of(life)));
        return client;
    }

    private static Life.Line line(String characteristic, String code, LocalDate day) {
        return Life.Line.of(characteristic, "", new Value.Code(code), new Source(Source.Type.REG, "", day));
    }
}
