package nl.kansrijk.web.practice;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@OpenHouse
@Import(StarterShelf.class)
class PracticePagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    private Tenant town;
    private Actor newcomer;
    private Caller caller;

    @BeforeEach
    void a_newcomer_comes_in() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        newcomer = region.actor(town, Role.CASE_MANAGER);
        caller = Caller.by(newcomer, port);
    }

    @Test
    void every_page_of_a_practice_says_that_it_is_one() {
        assertThat(caller.get("/oefenen").body()).contains("Oefening", "De klant is bedacht", "Trudy, 58", "Dawit, 37");
        caller.post("/oefenen", Map.of("klant", "afwijzing"));
        for (var page : new String[] {"vragen/a", "vragen/d", "oordeel"})
            assertThat(caller.get("/oefenen/afwijzing/" + page).body()).contains("Oefening", "De klant is bedacht");
    }

    @Test
    void a_client_speaks_when_asked_and_tells_more_when_asked_further() {
        caller.post("/oefenen", Map.of("klant", "afwijzing"));
        assertThat(caller.get("/oefenen/afwijzing/vragen/d").body())
                .contains("Van zoeken naar werk word ik gespannen of bang", "Stel deze vraag")
                .doesNotContain("het valt wel mee");
        send("afwijzing", "d", Map.of("vraag", "Q23"));
        assertThat(caller.get("/oefenen/afwijzing/vragen/d").body())
                .contains("het valt wel mee", "Vraag door")
                .doesNotContain("slaap ik die nacht niet");
        send("afwijzing", "d", Map.of("vraag", "Q23"));
        assertThat(caller.get("/oefenen/afwijzing/vragen/d").body()).contains("slaap ik die nacht niet");
    }

    @Test
    void a_newcomer_reads_how_to_choose_an_answer_beside_every_block() {
        caller.post("/oefenen", Map.of("klant", "afwijzing"));
        assertThat(caller.get("/oefenen/afwijzing/vragen/d").body())
                .contains("Hulp bij het invullen", "Vul in wat de klant zegt", "Open telt nooit als laag.")
                .contains("Waarom deze vraag?");
    }

    @Test
    void asking_further_where_there_is_no_more_is_answered_too() {
        caller.post("/oefenen", Map.of("klant", "afwijzing"));
        send("afwijzing", "d", Map.of("vraag", "Q20"));
        send("afwijzing", "d", Map.of("vraag", "Q20", "Q20", "4"));
        assertThat(caller.get("/oefenen/afwijzing/vragen/d").body())
                .contains("Meer vertelt Trudy hier niet over", "name=\"was.Q20\" value=\"4\"");
    }

    @Test
    void a_whole_practice_ends_with_reasons_what_was_missed_and_learning_cards() {
        caller.post("/oefenen", Map.of("klant", "geldzorgen"));
        assertThat(destination(send("geldzorgen", "a", Map.of("Q01", "Werken lonend?"))))
                .endsWith("/vragen/d");
        send("geldzorgen", "d", Map.of("Q20", "4", "Q23", "2"));
        send("geldzorgen", "e", Map.of("Q27", "5", "Q30", "2"));
        send("geldzorgen", "f", Map.of());
        send("geldzorgen", "g", Map.of("Q40", "3"));
        send("geldzorgen", "h", Map.of("Q47.FIN", "5"));
        assertThat(destination(send("geldzorgen", "k", Map.of("Q60.SURE", "8"))))
                .endsWith("/oordeel");
        var none = caller.post("/oefenen/geldzorgen/oordeel", Map.of("oorzaak", "C02"));
        assertThat(none.body()).contains("Kies een richting", "role=\"alert\"");
        var ended = caller.post(
                "/oefenen/geldzorgen/oordeel", Map.of("oorzaak", "C02", "signaal", "MONEY", "richting", "WF2"));
        assertThat(destination(ended)).endsWith("/oefenen/geldzorgen/terugblik");
        assertThat(caller.get("/oefenen/geldzorgen/terugblik").body())
                .contains("Bij 6 van de 10 vragen", "Werken loont niet, is het gevoel", "Leerkaarten")
                .contains("Iemand thuis ziet het niet zitten", "U koos: Naar werk met leren")
                .contains("Dit had u dan gehoord", "Alleen u leest dit");
    }

    @Test
    void steps_that_all_fit_are_named_from_the_first_up_to_and_including_the_last() {
        over("afwijzing", newcomer);
        assertThat(caller.get("/oefenen/afwijzing/terugblik").body())
                .contains("<dd>7 tot en met 9</dd>")
                .doesNotContain("7 of 9");
        over("vol-hoofd", newcomer);
        assertThat(caller.get("/oefenen/vol-hoofd/terugblik").body()).contains("<dd>7 of 8</dd>");
    }

    @Test
    void who_chose_more_causes_than_there_were_is_not_told_to_have_chosen_the_same() {
        over("afwijzing", newcomer);
        var client = caller.get("/oefenen/afwijzing/terugblik").body();
        assertThat(client.contains("U koos dezelfde oorzaken") && client.contains("U koos ook"))
                .isFalse();
    }

    @Test
    void the_look_back_is_kept_and_is_safe_to_show() {
        over("afwijzing", newcomer);
        caller.post("/oefenen/afwijzing/terugblik", Map.of("kaart", "x".repeat(5000)));
        assertThat(caller.get("/oefenen/afwijzing/terugblik").body())
                .contains("nog niet bewaard")
                .doesNotContain("xxxx");
        caller.post("/oefenen/afwijzing/terugblik", Map.of("goed", "<script>alert(1)</script>"));
        assertThat(caller.get("/oefenen/afwijzing/terugblik").body())
                .contains("alert(1)", "Uw terugblik is bewaard")
                .doesNotContain("<script>alert");
    }

    @Test
    void two_professionals_read_where_they_differ_and_the_trainer_reads_it_of_five() {
        over("afwijzing", newcomer);
        assertThat(caller.get("/oefenen/afwijzing/verschil").body())
                .contains("Minder dan 2 mensen deden deze oefening")
                .doesNotContain("keer soms wel, soms niet");
        over("afwijzing", region.actor(town, Role.CASE_MANAGER));
        assertThat(caller.get("/oefenen/afwijzing/verschil").body())
                .contains("2 mensen van uw organisatie deden deze oefening", "2 keer soms wel, soms niet");
        for (int more = 0; more < 2; more++) over("afwijzing", region.actor(town, Role.CASE_MANAGER));
        var trainer = Caller.by(region.actor(town, Role.QUALITY_COACH), port);
        assertThat(trainer.get("/oefenen/cijfers/afwijzing").body())
                .contains("Minder dan 5 mensen deden deze oefening");
        assertThat(trainer.get("/oefenen/cijfers").body()).contains("minder dan 5");
        over("afwijzing", region.actor(town, Role.INTAKE_WORKER));
        assertThat(caller.get("/oefenen/afwijzing/verschil").body())
                .contains("5 mensen van uw organisatie deden deze oefening", "5 keer soms wel, soms niet")
                .contains("Er staan geen namen bij", "meer dan één stap uit elkaar");
        assertThat(trainer.get("/oefenen/cijfers").body()).contains("Nooit wie", "Trudy, 58");
        assertThat(trainer.get("/oefenen/cijfers/afwijzing").body())
                .contains("5 mensen van uw organisatie deden deze oefening");
        assertThat(trainer.get("/oefenen/afwijzing/terugblik").statusCode()).isEqualTo(404);
        assertThat(caller.get("/oefenen/cijfers").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vragen/d", "oordeel", "terugblik", "verschil"})
    void a_practice_that_was_not_begun_leads_back_to_the_list(String page) {
        assertThat(destination(caller.get("/oefenen/vol-hoofd/" + page))).endsWith("/oefenen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onbekend/vragen/d", "afwijzing/vragen/z", "onbekend/terugblik"})
    void a_client_or_block_that_is_not_there_is_no_page(String page) {
        assertThat(caller.get("/oefenen/" + page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void every_page_of_a_practice_looks_right(int width) {
        over("afwijzing", newcomer);
        over("afwijzing", region.actor(town, Role.INTAKE_WORKER));
        caller.post("/oefenen", Map.of("klant", "vol-hoofd"));
        send("vol-hoofd", "h", Map.of("vraag", "Q44"));
        try (var visit = Visit.by(newcomer, port, width)) {
            for (var page : new String[] {
                "", "/vol-hoofd/vragen/h", "/vol-hoofd/oordeel", "/afwijzing/terugblik", "/afwijzing/verschil"
            }) {
                visit.open("/oefenen" + page);
                visit.looksRight("practice" + page.replace('/', '-') + "-" + width, 24);
            }
        }
    }

    private void over(String client, Actor who) {
        var one = Caller.by(who, port);
        one.post("/oefenen", Map.of("klant", client));
        one.post("/oefenen/" + client + "/vragen/d", hidden(one, client, "d", Map.of("Q20", "3")));
        one.post("/oefenen/" + client + "/oordeel", Map.of("oorzaak", "C01", "richting", "WF2"));
    }

    private java.net.http.HttpResponse<String> send(String client, String block, Map<String, String> answers) {
        return caller.post("/oefenen/" + client + "/vragen/" + block, hidden(caller, client, block, answers));
    }

    /** What the page sends along unseen, with these answers. */
    private static Map<String, String> hidden(Caller who, String client, String block, Map<String, String> answers) {
        var fields = new HashMap<String, String>();
        Pattern.compile("name=\"(was\\.[^\"]+)\"(?: value=\"([^\"]*)\")?")
                .matcher(who.get("/oefenen/" + client + "/vragen/" + block).body())
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
        fields.putAll(answers);
        return fields;
    }
}
