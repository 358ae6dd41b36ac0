package nl.kansrijk.web.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Teams;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
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

@OpenHouse
class MeasuresPagesTest {
    private static final int FULL = 12;
    private static final int FILLED = 6;

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Teams teams;

    @Autowired
    Jobs jobs;

    @Autowired
    Gate gate;

    @Autowired
    Profiles profiles;

    @Autowired
    Identities identities;

    Tenant town;
    Actor guide;
    Actor manager;
    final List<ClientId> clients = new ArrayList<>();

    @BeforeEach
    void a_team_of_which_six_of_twelve_clients_have_a_competency() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        manager = region.actor(town, Role.TEAM_MANAGER);
        for (int i = 0; i < FULL; i++) clients.add(region.clientOf(guide));
        clients.stream().limit(FILLED).forEach(client -> say(client, "SS_COMP", "24105", new Value.Code("1")));
        team("Team Werk", guide, manager);
    }

    @Test
    void the_team_manager_sees_how_many_clients_have_competencies_and_what_it_should_become() {
        assertThat(page()).contains("Klanten met competenties: 50 %", "Doel: 80 %", "Team Werk", "50 % van 10 of meer");
    }

    @Test
    void volunteering_and_care_count_as_taking_part_and_a_small_group_is_not_shown() {
        assertThat(page()).contains("Een stap meer meedoen: minder dan 5: niet getoond");
        clients.forEach(client -> doing(client, "life:gardening", "HOBBY", 36));
        clients.stream().limit(FILLED).forEach(client -> doing(client, "life:food-bank", "VOLUNTEER", 3));
        assertThat(page()).contains("Een stap meer meedoen: 50 %", "Doel: 15 %", "dan 6 maanden geleden");
    }

    @Test
    void a_profile_without_the_questions_about_the_view_on_work_is_shown_as_incomplete() {
        assertThat(page()).contains("Volledig beeld: minder dan 5", "Kijk op werk bekend: minder dan 5");
        assertThat(Caller.by(guide, port).get("/beeld/klanten?mist=view").body())
                .contains("12 van uw 12 klanten", "Kijk op werk");
    }

    @Test
    void a_team_with_fewer_than_five_clients_shows_nothing() {
        var lonely = region.actor(town, Role.CASE_MANAGER);
        for (int i = 0; i < 3; i++) say(region.clientOf(lonely), "SS_COMP", "24105", new Value.Code("1"));
        team("Team Klein", lonely);
        assertThat(page()).containsSubsequence("Team Klein", "minder dan 5: niet getoond");
    }

    @Test
    void the_list_behind_the_number_is_for_who_guides_the_clients_and_for_nobody_else() {
        name(clients.getLast(), "Noor Zonder");
        assertThat(Caller.by(guide, port)
                        .get("/beeld/klanten?mist=competencies")
                        .body())
                .contains(
                        "6 van uw 12 klanten",
                        "Noor Zonder",
                        "/klanten/" + clients.getLast().value() + "/gesprek")
                .doesNotContain(clients.getFirst().value().toString());
        for (var role : List.of(Role.TEAM_MANAGER, Role.POLICY_RESEARCHER, Role.JOB_COACH, Role.CLIENT))
            assertThat(Caller.by(region.actor(town, role), port)
                            .get("/beeld/klanten")
                            .statusCode())
                    .isEqualTo(404);
        assertThat(Caller.by(guide, port).get("/beeld").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_leafs_and_a_strange_question_is_the_whole_list() {
        for (int i = 0; i < 20; i++) region.clientOf(guide);
        var caller = Caller.by(guide, port);
        assertThat(caller.get("/beeld/klanten").body()).contains("1 tot en met 25 van 32", "blad=2");
        assertThat(caller.get("/beeld/klanten?blad=2").body()).contains("26 tot en met 32 van 32");
        assertThat(caller.get("/beeld/klanten?mist=alles&blad=0").body()).contains("32 van uw 32 klanten");
    }

    @Test
    void other_organisations_are_not_counted() {
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.TEAM_MANAGER);
        assertThat(Caller.by(elsewhere, port).get("/beeld").body())
                .contains("minder dan 5: niet getoond")
                .doesNotContain("Team Werk");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        name(clients.getLast(), "Noor Zonder");
        try (var visit = Visit.by(manager, port, width)) {
            visit.open("/beeld");
            visit.looksRight("beeld", 24);
        }
        try (var visit = Visit.by(guide, port, width)) {
            visit.open("/beeld/klanten");
            visit.looksRight("beeld-klanten", 24);
        }
    }

    private String page() {
        return Caller.by(manager, port).get("/beeld").body();
    }

    private void team(String name, Actor... members) {
        jobs.quietly(() -> {
            teams.found(
                    UUID.randomUUID(),
                    town.id(),
                    name,
                    List.of(members).stream().map(Actor::user).toList());
            return true;
        });
    }

    private void doing(ClientId client, String item, String kind, int months) {
        say(client, "HS_EXP", item, Value.Number.of(months));
        say(client, "HS_EXP_KIND", item, new Value.Code(kind));
    }

    private void say(ClientId client, String characteristic, String item, Value value) {
        var who = gate.pass(Look.by(guide, Permission.CASELOAD), passage -> passage.at());
        var today = DutchTime.day(who);
        var said = NewStatement.first(characteristic, item, value, Source.self(today));
        var self = region.self(town, client);
        gate.pass(
                Look.by(self, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(client, said, passage));
    }

    private void name(ClientId client, String name) {
        var identity = new Identity(name, LocalDate.of(1990, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE");
        gate.pass(Look.by(guide, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, identity, passage);
            return true;
        });
    }
}
