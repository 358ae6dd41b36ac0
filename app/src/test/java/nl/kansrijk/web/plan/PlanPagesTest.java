package nl.kansrijk.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Arrangement;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.MoreEdit;
import nl.kansrijk.plan.PlanHouse;
import nl.kansrijk.plan.Step;
import nl.kansrijk.plan.joint.JointLine;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class PlanPagesTest extends PlanHouse {
    @LocalServerPort
    int port;

    @Autowired
    StarterShelf shelf;

    @BeforeEach
    void known_words() {
        shelf.fill();
    }

    @Test
    void a_goal_is_chosen_by_its_subject_and_both_read_it_at_once() {
        assertThat(mine().get("/mijn-plan").body()).contains("Hier komt uw plan");
        assertThat(mine().get("/mijn-plan/doel").body()).contains("Waar gaat uw doel over?", "thema=WORK");
        assertThat(mine().get("/mijn-plan/doel?thema=WORKFIT").body()).contains("Ik heb een vast ritme");
        post(self, "/mijn-plan/doel", goal("steady-rhythm", "Wekker zetten"));
        assertThat(mine().get("/mijn-plan").body()).contains("Ik heb een vast ritme", "Wekker zetten", "Idee");
        assertThat(theirs().get(file()).body())
                .contains("Ik heb een vast ritme", "Wekker zetten", "Ik sta vier weken lang op tijd op.");
    }

    @Test
    void a_form_that_is_not_whole_says_what_is_missing_and_keeps_what_was_typed() {
        var wrong =
                post(self, "/mijn-plan/doel", Map.of("keus", "eigen", "woorden", "Ik fiets", "waarom", "Vrij zijn"));
        assertThat(wrong).contains("Schrijf een kleine stap op.", "Kies een dag.", "Vrij zijn", "Ik fiets");
        assertThat(now().plan().empty()).isTrue();
    }

    @Test
    void a_professional_keeps_illness_out_of_the_plan() {
        var typed = new HashMap<>(goal("eigen", "Bellen"));
        typed.put("woorden", "Ik ga om met mijn depressie");
        assertThat(post(caseManager, file() + "/doel", typed)).contains("Hier staat iets dat privé is");
        assertThat(now().plan().empty()).isTrue();
    }

    @Test
    void who_is_not_sure_is_helped_to_make_the_step_smaller_and_then_decides() {
        var step = step(goal("Ik heb een vast ritme"), "Elke dag om zes uur op");
        var agree = "/mijn-plan/stap/" + step + "/afspreken";
        var fields = Map.of("stap", "Elke dag om zes uur op", "dag", soonDay().toString(), "zeker", "4");
        assertThat(post(self, agree, fields)).contains("Kan de stap kleiner?", "Kan er iemand mee?");
        assertThat(now().plan().step(step).orElseThrow().sure()).isZero();
        post(
                self,
                agree,
                Map.of(
                        "stap",
                        "Drie dagen om acht uur op",
                        "dag",
                        soonDay().toString(),
                        "zeker",
                        "8",
                        "kleiner",
                        "ja"));
        assertThat(now().plan().step(step).orElseThrow())
                .matches(one -> one.sure() == 8 && one.said().words().equals("Drie dagen om acht uur op"));
    }

    @Test
    void this_worked_moves_the_step_and_the_next_page_says_so() {
        var step = agreed("Bellen");
        var page = post(self, "/mijn-plan/stap/" + step, Map.of("naar", "DONE"));
        assertThat(page).contains("Mooi, dit is gelukt.");
    }

    @Test
    void two_people_at_one_line_the_second_reads_what_the_first_made_of_it() {
        var goal = goal("Ik heb een vast ritme");
        int seen = now().version().number();
        change(self, new Edit.KeepGoal(goal, said("Ik slaap goed"), Optional.empty()));
        var fields = Map.of("doel", goal.toString(), "woorden", "Ik sta op tijd op", "versie", Integer.toString(seen));
        assertThat(post(caseManager, file() + "/doel", fields))
                .contains("Iemand anders veranderde dit net", "Anders: Ik slaap goed", "Ik sta op tijd op");
        assertThat(now().plan().goal(goal).orElseThrow().said().words()).isEqualTo("Ik slaap goed");
    }

    @Test
    void a_client_signs_and_a_change_says_which_line_it_was() {
        agreed("Bellen");
        var sign = Map.of("keuze", "5", "versie", version(), "deel", "0");
        assertThat(post(self, "/mijn-plan/teken", sign)).contains("U hebt getekend", "U staat zelf achter dit plan.");
        assertThat(theirs().get(file()).body()).contains("Gedragen: de klant staat er zelf achter");
        change(caseManager, new Edit.KeepGoal(now().plan().goals().getFirst().id(), said("Anders"), Optional.empty()));
        assertThat(mine().get("/mijn-plan").body())
                .contains("Daarna veranderde dit:", "Anders: Anders")
                .doesNotContain("U staat zelf achter dit plan.");
        assertThat(post(self, "/mijn-plan/teken", sign)).contains("Iemand anders veranderde dit net", "Anders: Anders");
    }

    @Test
    void without_a_choice_nothing_is_signed_and_the_page_says_what_to_do() {
        agreed("Bellen");
        assertThat(post(self, "/mijn-plan/teken", Map.of("versie", version())))
                .contains("Kies hoe zeer dit uw eigen keuze is.");
        assertThat(now().of(Party.CLIENT)).isEmpty();
    }

    @Test
    void the_employer_joins_when_the_client_says_yes_and_reads_only_the_own_part() {
        var introduction = saidYes();
        agreed("Mijn schulden bespreken");
        post(caseManager, file() + "/werkgever", Map.of("wie", introduction.toString()));
        assertThat(mine().get("/mijn-plan").body()).contains("Van Rijn Logistiek wil meedoen aan uw plan. Mag dat?");
        assertThat(employer().get("/leerafspraken").body()).contains("U hebt nog geen afspraken.");
        var part = now().joint().orElseThrow().id();
        post(self, "/mijn-plan/werkgever/" + part, Map.of("antwoord", "ja"));
        var added = post(
                stall.employer(),
                "/leerafspraken/" + part + "/regel",
                Map.of("soort", "OFFER", "woorden", "Vier leerdagen"));
        assertThat(added)
                .contains("Vier leerdagen", "Afspraken met Voorbeeld Persoon")
                .doesNotContain("schulden", "ritme");
        post(
                stall.employer(),
                "/leerafspraken/" + part + "/regel",
                Map.of("soort", "LEARN", "woorden", "Leren orderpicken"));
        assertThat(mine().get("/mijn-plan").body()).contains("Vier leerdagen", "Leren orderpicken");
        var line = now().joint().orElseThrow().lines().getLast().id();
        post(
                self,
                "/mijn-plan/samen/" + part + "/" + line,
                Map.of("was", "AGREED", "naar", "DOING", "woorden", "Eerste ronde gelopen"));
        assertThat(employer().get("/leerafspraken/" + part).body()).contains("Bezig", "Eerste ronde gelopen");
        assertThat(post(stall.employer(), "/leerafspraken/" + part + "/teken", Map.of("versie", "1")))
                .contains("De afspraken zijn veranderd sinds u keek");
        assertThat(post(stall.employer(), "/leerafspraken/" + part + "/teken", Map.of("versie", "3")))
                .contains("U hebt getekend.");
        assertThat(theirs().get(file()).body()).contains("De werkgever tekende op");
    }

    @Test
    void what_an_employer_reads_holds_nothing_private() {
        var part = joint();
        assertThat(post(
                        stall.employer(),
                        "/leerafspraken/" + part + "/regel",
                        Map.of("soort", "OFFER", "woorden", "Rust bij zijn depressie")))
                .contains("Hier staat iets dat privé is", "Rust bij zijn depressie");
        assertThat(now().joint().orElseThrow().lines()).isEmpty();
    }

    @Test
    void the_history_names_who_changed_which_line() {
        var goal = goal("Ik heb een vast ritme");
        change(self, new Edit.KeepGoal(goal, said("Ik slaap goed"), Optional.empty()));
        assertThat(mine().get("/mijn-plan/geschiedenis").body())
                .contains("Anders: Ik slaap goed", "Nieuw: Ik heb een vast ritme");
    }

    @Test
    void help_a_risk_and_a_visit_stand_in_the_plan_for_both() {
        var day = soonDay().toString();
        post(
                caseManager,
                file() + "/erbij",
                Map.of(
                        "soort", "SUPPORT", "woorden", "Bellen", "wie", "Koen", "dag", day, "aantal", "4", "extra",
                        "08.15"));
        post(
                caseManager,
                file() + "/erbij",
                Map.of("soort", "RISK", "woorden", "Reizen", "wie", "Anneke", "dag", day, "extra", "Bus proberen"));
        post(
                caseManager,
                file() + "/erbij",
                Map.of("soort", "VISIT", "woorden", "Werkplek", "wie", "Koen", "dag", day, "aantal", "90"));
        assertThat(mine().get("/mijn-plan").body())
                .contains(
                        "Koen helpt om 08:15 uur",
                        "Anneke let hierop. Dit doen we: Bus proberen",
                        "Samen is dat 2 uur.");
        assertThat(post(
                        caseManager,
                        file() + "/erbij",
                        Map.of("soort", "SUPPORT", "woorden", "Bellen", "aantal", "x", "extra", "vroeg")))
                .contains(
                        "Schrijf een tijd, bijvoorbeeld 08:15.",
                        "Schrijf een getal",
                        "Kies een dag.",
                        "value=\"vroeg\"");
    }

    @Test
    void a_handover_asks_for_the_talk_before_it_closes() {
        var half = Map.of("van", "Anneke", "naar", "Koen", "doe", "sluit");
        assertThat(post(caseManager, file() + "/warme-overdracht", half))
                .contains("Kies eerst de dag van het gesprek met drie mensen.", "value=\"Koen\"");
        post(caseManager, file() + "/warme-overdracht", Map.of("van", "Anneke", "naar", "Koen", "doe", "bewaar"));
        assertThat(mine().get("/mijn-plan").body())
                .contains("Van Anneke naar Koen", "Er is nog geen dag voor het gesprek met drie mensen.");
    }

    @Test
    void integration_stands_on_the_same_plan() {
        post(caseManager, file() + "/inburgering", Map.of("route", "B1", "intake", "2026-09-01"));
        post(
                caseManager,
                file() + "/inburgering/uren",
                Map.of("urendag", "2026-10-01", "uren", "6", "urenwoorden", "Bezoek"));
        assertThat(mine().get("/mijn-plan").body())
                .contains("Route: Nederlands op niveau B1", "10 november 2026", "zijn 6 van 40 uur gedaan");
    }

    @Test
    void every_look_at_a_plan_is_written_down() {
        goal("Ik heb een vast ritme");
        theirs().get(file());
        assertThat(mine().get("/wie-keek-er").body()).contains("een plan bekijken");
    }

    @Test
    void the_tab_stands_in_the_file_and_the_way_on_the_start_page() {
        assertThat(theirs().get("/klanten/" + client.value()).body()).contains("href=\"" + file() + "\"");
        assertThat(mine().get("/vandaag").body()).contains("href=\"/mijn-plan\"");
    }

    @Test
    @Tag("browser")
    void a_client_makes_and_signs_a_plan_on_a_phone() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-plan");
            page.locator("a[href='/mijn-plan/doel']").click();
            page.getByText("Klaar voor werk").click();
            page.getByLabel("Ik heb een vast ritme").check();
            page.locator("[name=stap]").fill("Elke dag om zes uur op");
            page.locator("[name=dag]").fill(soonDay().toString());
            visit.looksRight("plan-doel", 44);
            visit.press("Bewaar");
            page.getByText("Dit wil ik afspreken").click();
            page.locator("[name=zeker]").selectOption("4");
            visit.press("Spreek dit af");
            page.getByText("Kan de stap kleiner?").waitFor();
            visit.looksRight("plan-kleiner", 44);
            page.locator("[name=stap]").fill("Drie dagen om acht uur op");
            page.locator("[name=zeker]").selectOption("8");
            visit.press("Spreek dit af");
            page.locator("a[href='/mijn-plan/teken']").click();
            page.getByLabel("Helemaal mijn keuze").check();
            visit.looksRight("plan-teken", 44);
            visit.press("Ik teken dit plan");
            page.getByText("U staat zelf achter dit plan.").waitFor();
            visit.looksRight("plan-mijn", 44);
            visit.press("Dit lukte al");
            page.getByText("Mooi, dit is gelukt.").waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        var part = joint();
        add(part, JointLine.Kind.OFFER, "Vier leerdagen met een vaste begeleider");
        add(part, JointLine.Kind.LEARN, "Leren orderpicken");
        agreed("Een ochtend meelopen");
        step(now().plan().goals().getFirst().id(), "Reistijd proberen met de bus");
        var two = step(goal("Ik heb vertrouwen in mijzelf"), "Oefengesprek voeren");
        change(self, new Edit.Move(two, Step.Lane.DONE, ""));
        change(
                caseManager,
                new MoreEdit.KeepArrangement(
                        UUID.randomUUID(),
                        Arrangement.Kind.SUPPORT,
                        new Arrangement.Said("Bellen of iemand wakker is", "Koen", soonDay(), 4, "08:15")));
        sign(self, Party.CLIENT);
        sign(caseManager, Party.PROFESSIONAL);
        try (var visit = Visit.by(caseManager, port, width)) {
            for (var one : List.of(
                    "",
                    "/blad",
                    "/geschiedenis",
                    "/teken",
                    "/doel",
                    "/doel?thema=WORK",
                    "/samen",
                    "/erbij",
                    "/terugkijken",
                    "/warme-overdracht",
                    "/inburgering")) {
                visit.open(file() + one);
                visit.looksRight("plan-dossier" + one.replaceAll("\\W", "-"), 24);
            }
        }
        try (var visit = Visit.by(self, port, width)) {
            for (var one : List.of("", "/blad", "/doel")) {
                visit.open("/mijn-plan" + one);
                visit.looksRight("plan-klant" + one.replaceAll("\\W", "-"), 44);
            }
        }
        try (var visit = Visit.by(stall.employer(), port, width)) {
            visit.open("/leerafspraken/" + part);
            visit.looksRight("plan-werkgever", 24);
        }
    }

    private UUID joint() {
        return opened(saidYes()).id();
    }

    private void add(UUID part, JointLine.Kind kind, String words) {
        var line = new Joints.NewLine(kind, Party.EMPLOYER, words, Optional.empty());
        with(self, Permission.CHANGE_OWN_PLAN, client, passage -> joints.add(part, line, UUID.randomUUID(), passage));
    }

    private Map<String, String> goal(String choice, String step) {
        return Map.of("keus", choice, "stap", step, "dag", soonDay().toString());
    }

    private String version() {
        return Integer.toString(now().version().number());
    }

    private String file() {
        return "/klanten/" + client.value() + "/plan";
    }

    private Caller mine() {
        return Caller.by(self, port);
    }

    private Caller theirs() {
        return Caller.by(caseManager, port);
    }

    private Caller employer() {
        return Caller.by(stall.employer(), port);
    }

    /** The page after sending this. */
    private String post(Actor actor, String path, Map<String, String> fields) {
        var caller = Caller.by(actor, port);
        var all = new HashMap<>(fields);
        all.putIfAbsent("versie", version());
        all.putIfAbsent("nummer", UUID.randomUUID().toString());
        var answer = caller.post(path, all);
        var next = Caller.destination(answer).replaceAll("#.*|^https?://[^/]*", "");
        return next.isEmpty() ? answer.body() : caller.get(next).body();
    }
}
