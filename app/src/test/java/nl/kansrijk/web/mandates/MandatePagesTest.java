package nl.kansrijk.web.mandates;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class MandatePagesTest {
    private static final Pattern END = Pattern.compile("/[a-z0-9/-]*machtigingen/[0-9a-f-]{36}/einde");
    private static final LocalDate TODAY = LocalDate.now(DutchTime.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Accounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    Profiles profiles;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    Tenant roosendaal;
    Actor guide;
    ClientId client;
    Actor self;
    Account neighbour;

    @BeforeEach
    void a_client_and_a_neighbour() {
        shelf.fill();
        roosendaal = region.organisation(Kind.MUNICIPALITY);
        guide = region.actor(roosendaal, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        self = region.self(roosendaal, client);
        neighbour = representative(roosendaal);
        var identity =
                new Identity("Samira Voorbeeld", LocalDate.of(1990, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE");
        gate.pass(Look.by(guide, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, identity, passage);
            return true;
        });
    }

    @Test
    void before_the_mandate_the_client_is_unknown_with_it_the_representative_reads_along_and_after_it_nothing() {
        var hers = Caller.by(neighbour.as(Role.CLIENT_REPRESENTATIVE), port);
        assertThat(hers.get(namens()).statusCode()).isEqualTo(404);
        assertThat(hers.get("/namens").body()).contains("Niemand gaf u nu een machtiging", neighbour.login());

        var mine = Caller.by(self, port);
        assertThat(destination(mine.post("/mijn-machtigingen", form(neighbour, TODAY, TODAY.plusDays(30)))))
                .isEqualTo("/mijn-machtigingen");
        assertThat(hers.get("/namens").body()).contains("Samira Voorbeeld", namens());
        assertThat(hers.get(namens()).body())
                .contains("Samira Voorbeeld", "U leest mee met een machtiging", "U kijkt mee namens Samira Voorbeeld");

        var end = END.matcher(mine.get("/mijn-machtigingen").body());
        assertThat(end.find()).isTrue();
        mine.post(end.group(), Map.of());
        assertThat(hers.get(namens()).statusCode()).isEqualTo(404);
        assertThat(hers.get("/namens").body()).doesNotContain("Samira");
        assertThat(mine.post(end.group(), Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_mandate_that_starts_tomorrow_opens_nothing_today() {
        Caller.by(self, port).post("/mijn-machtigingen", form(neighbour, TODAY.plusDays(1), TODAY.plusDays(9)));
        var hers = Caller.by(neighbour.as(Role.CLIENT_REPRESENTATIVE), port);
        assertThat(hers.get(namens()).statusCode()).isEqualTo(404);
        assertThat(Caller.by(self, port).get("/mijn-machtigingen").body()).contains("Begint later");
    }

    @Test
    void who_guides_writes_it_down_and_ends_it_too_and_nobody_else() {
        var path = "/klanten/" + client.value() + "/machtigingen";
        var caller = Caller.by(guide, port);
        assertThat(destination(caller.post(path, form(neighbour, TODAY, TODAY))))
                .isEqualTo(path);
        assertThat(caller.get(path).body()).contains("Geldt nu", neighbour.name());
        for (var role : List.of(Role.JOB_COACH, Role.CLIENT_REPRESENTATIVE, Role.ACCOUNT_MANAGER, Role.CASE_MANAGER)) {
            var other = Caller.by(region.actor(roosendaal, role), port);
            assertThat(other.post(path, form(neighbour, TODAY, TODAY)).statusCode())
                    .isIn(404, 302);
            assertThat(other.get(path).body()).doesNotContain(neighbour.name());
        }
        var end = END.matcher(caller.get(path).body());
        assertThat(end.find()).isTrue();
        caller.post(end.group(), Map.of());
        assertThat(caller.get(path).body()).contains("Voorbij");
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_is_given() {
        var mine = Caller.by(self, port);
        assertThat(mine.post("/mijn-machtigingen", Map.of()).body())
                .contains("Vul de inlognaam in", "vandaag of later", "hoogstens een jaar later");
        assertThat(mine.post("/mijn-machtigingen", form(neighbour, TODAY.minusDays(1), TODAY.plusYears(2)))
                        .body())
                .contains("vandaag of later", "hoogstens een jaar later");
        var stranger = representative(region.organisation(Kind.MUNICIPALITY));
        assertThat(mine.post("/mijn-machtigingen", form(stranger, TODAY, TODAY)).body())
                .contains("Wij kennen geen gemachtigde");
        var script = Map.of("wie", "<script>alert(1)</script>", "vanaf", "morgen", "tot", "ooit");
        assertThat(mine.post("/mijn-machtigingen", script).body()).doesNotContain("<script>alert");
        assertThat(mine.get("/mijn-machtigingen").body()).doesNotContain("Geldt nu");
    }

    @Test
    void who_reads_along_sees_the_topics_that_were_chosen_and_nothing_else() {
        said();
        mandate(Map.of("mag-CAN", "NOT", "mag-PRACTICAL", "NOT", "mag-LIFE", "READ"));
        assertThat(hers().get(namens()).body())
                .contains("Meelezen: wat iemand wil, wat er speelt", "said__subject\">Geld<")
                .doesNotContain("said__subject\">Rijbewijs", "Zoeken naar werk geeft", "antwoord-");
        mandate(Map.of("mag-CAN", "READ"));
        assertThat(hers().get(namens()).body()).contains("wat iemand kan", "said__subject\">Rijbewijs");
    }

    @Test
    void without_that_topic_life_and_the_view_on_work_stay_shut() {
        said();
        mandate(Map.of());
        assertThat(hers().get(namens()).body())
                .contains("said__subject\">Rijbewijs")
                .doesNotContain("said__subject\">Geld<", "Zoeken naar werk geeft");
    }

    @Test
    void an_answer_with_a_mandate_is_the_clients_answer_and_is_logged_as_on_behalf_of_the_client() {
        var said = said();
        mandate(Map.of("mag-LIFE", "ANSWER"));
        var piece = namens() + "/" + said;
        assertThat(hers().get(namens()).body()).contains("U mag hier antwoorden namens Samira", piece);
        assertThat(destination(hers().post(piece, Map.of("antwoord", "DISPUTED", "woorden", "Dat is geregeld"))))
                .isEqualTo(namens());
        assertThat(Caller.by(self, port).get("/mijn-profiel").body()).contains("Dat is geregeld");
        hers().post(piece + "/terug", Map.of("nummer", "1"));
        assertThat(Caller.by(self, port).get("/mijn-profiel").body()).doesNotContain("Dat is geregeld");
        assertThat(behalf("ANSWER_FOR")).isEqualTo(client.value());
    }

    @Test
    void an_older_page_of_a_representative_never_writes_over_what_the_client_said_meanwhile() {
        var said = said();
        mandate(Map.of("mag-LIFE", "ANSWER"));
        var own = Map.of("antwoord", "DISPUTED", "woorden", "Dat is geregeld", "gezien", "0");
        Caller.by(self, port).post("/mijn-profiel/" + said, own);
        hers().post(namens() + "/" + said, Map.of("antwoord", "RECOGNISED", "gezien", "0"));
        assertThat(hers().get(namens()).body()).contains("answer__given--DISPUTED", "Dat is geregeld");
    }

    @Test
    void who_may_only_read_along_answers_nothing() {
        var said = said();
        mandate(Map.of("mag-LIFE", "READ", "mag-CAN", "ANSWER"));
        var answer = hers().post(namens() + "/" + said, Map.of("antwoord", "DISPUTED"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Caller.by(self, port).get("/mijn-profiel").body()).doesNotContain("answer__given--DISPUTED");
    }

    @Test
    void shared_notes_are_read_along_only_with_that_topic() {
        var notes = Caller.by(guide, port);
        var path = "/klanten/" + client.value() + "/aantekeningen";
        notes.post(
                path,
                Map.of(
                        "woorden",
                        "U belt maandag",
                        "delen",
                        "ja",
                        "form",
                        UUID.randomUUID().toString()));
        notes.post(
                path, Map.of("woorden", "Tussen ons", "form", UUID.randomUUID().toString()));
        mandate(Map.of());
        assertThat(hers().get(namens()).body()).doesNotContain("U belt maandag");
        mandate(Map.of("mag-NOTES", "READ"));
        assertThat(hers().get(namens()).body()).contains("U belt maandag").doesNotContain("Tussen ons");
    }

    @Test
    void a_mandate_about_nothing_is_not_given_and_letters_have_nothing_to_answer() {
        var nothing = new HashMap<>(form(neighbour, TODAY, TODAY));
        for (var topic : MandateTopic.values()) nothing.put("mag-" + topic, "NOT");
        assertThat(Caller.by(self, port).post("/mijn-machtigingen", nothing).body())
                .contains("Kies ten minste één deel");
        nothing.put("mag-MESSAGES", "ANSWER");
        assertThat(Caller.by(self, port).post("/mijn-machtigingen", nothing).body())
                .contains("Kies ten minste één deel");
    }

    private UUID said() {
        var today = Source.professional(TODAY);
        say("HS_LICENCE", "B", new Value.Present(), today);
        say("ATT_FEAR", "", new Value.Number(java.math.BigDecimal.valueOf(2)), today);
        return say("LD_FIN", "", new Value.Level(2), today);
    }

    private UUID say(String characteristic, String item, Value value, Source source) {
        var said = NewStatement.first(characteristic, item, value, source);
        return gate.pass(
                Look.by(guide, Permission.CHANGE_STATEMENT).about(client),
                passage -> ((Said.Kept) profiles.say(client, said, passage))
                        .statement()
                        .id());
    }

    private Caller hers() {
        return Caller.by(neighbour.as(Role.CLIENT_REPRESENTATIVE), port);
    }

    private void mandate(Map<String, String> topics) {
        var fields = new HashMap<>(form(neighbour, TODAY, TODAY.plusDays(9)));
        fields.putAll(topics);
        Caller.by(self, port).post("/mijn-machtigingen", fields);
    }

    private UUID behalf(String action) {
        return jobs.quietly(() -> jdbc.sql("""
                        select distinct on_behalf_of from access.audit_log
                         where actor = :actor and action = :action and relation = 'MANDATE' and object_id = :client
                        """)
                .param("actor", neighbour.id().value())
                .param("action", action)
                .param("client", client.value().toString())
                .query(UUID.class)
                .single());
    }

    @Test
    void every_look_with_a_mandate_is_logged_as_on_behalf_of_the_client() {
        Caller.by(self, port).post("/mijn-machtigingen", form(neighbour, TODAY, TODAY));
        Caller.by(neighbour.as(Role.CLIENT_REPRESENTATIVE), port).get(namens());
        var behalf = jobs.quietly(() -> jdbc.sql("""
                        select on_behalf_of from access.audit_log
                         where actor = :actor and action = 'ACT_FOR' and relation = 'MANDATE' and object_id = :client
                        """)
                .param("actor", neighbour.id().value())
                .param("client", client.value().toString())
                .query(UUID.class)
                .single());
        assertThat(behalf).isEqualTo(client.value());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        said();
        mandate(Map.of("mag-CAN", "ANSWER", "mag-LIFE", "READ", "mag-NOTES", "READ"));
        try (var visit = Visit.by(self, port, width)) {
            visit.open("/mijn-machtigingen");
            visit.looksRight("machtigingen", 44);
        }
        try (var visit = Visit.by(guide, port, width)) {
            visit.open("/klanten/" + client.value() + "/machtigingen");
            visit.looksRight("machtigingen-klant", 24);
        }
        try (var visit = Visit.by(neighbour.as(Role.CLIENT_REPRESENTATIVE), port, width)) {
            visit.open("/namens");
            visit.looksRight("namens", 24);
            visit.open(namens());
            visit.looksRight("namens-iemand", 24);
        }
    }

    private String namens() {
        return "/namens/" + client.value();
    }

    private Account representative(Tenant tenant) {
        var id = UserId.random();
        var account = new Account(
                id,
                tenant.id(),
                "buur-" + id.value(),
                "Nienke Buurvrouw",
                Set.of(Role.CLIENT_REPRESENTATIVE),
                Optional.empty(),
                false,
                "card");
        accounts.addPersona(account);
        return account;
    }

    private static Map<String, String> form(Account who, LocalDate from, LocalDate until) {
        return Map.of("wie", who.login(), "vanaf", from.toString(), "tot", until.toString());
    }
}
