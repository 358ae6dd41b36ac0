package nl.kansrijk.web.intake;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DutchTime;
import org.junit.jupiter.api.Test;

class CausePagesTest extends TalkHouse {
    @Test
    void low_confidence_is_told_in_words_and_the_cause_is_asked_once() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "3"));
        var cause = guide.get(base + "/oorzaak").body();
        assertThat(cause).contains("Hoe komt dat, denkt u?", "Nog niet duidelijk");
        fill(guide, base + "/oorzaak", "verder", Map.of("Q25", "Nooit antwoord gehad", "Q25.CODES", "C01"));
        var again = fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "2"));
        assertThat(destination(again)).doesNotEndWith("/oorzaak");
        fill(guide, base + "/vragen/e", "verder", Map.of("Q30", "1"));
        fill(guide, base + "/vragen/e?deel=2", "verder", Map.of());
        assertThat(guide.get(base.replace("/gesprek", "")).body())
                .contains(
                        "Het vertrouwen in zoeken naar werk is nu klein (1", "Zoeken naar werk geeft nu veel spanning");
        assertThat(guide.get(base + "/einde").body())
                .contains("Zoeken naar werk geeft nu veel spanning", "Nooit antwoord gehad")
                .doesNotContain("Zelfvertrouwen: laag");
    }

    @Test
    void a_page_about_the_cause_on_which_nothing_is_said_is_not_kept() {
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        assertThat(guide.get(base + "/oorzaak").body()).doesNotContain("Sla over");
        var empty = fill(guide, base + "/oorzaak", "verder", Map.of());
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).contains("Kies wat erbij hoort of vertel het in eigen woorden", "role=\"alert\"");
        assertThat(destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME"))))
                .endsWith("/oorzaak");
        assertThat(guide.get(base + "/oorzaak").body()).contains("Eerst nog één vraag");
        fill(guide, base + "/oorzaak", "verder", Map.of("Q25", "Nooit antwoord gehad"));
        assertThat(destination(guide.post(base + "/einde", Map.of("reden", "NO_TIME"))))
                .contains("/gesprekken/");
    }

    @Test
    void a_cause_of_before_stands_there_with_its_day_and_one_press_says_it_is_still_so() {
        causeOfBefore();
        assertThat(guide.get(base + "/oorzaak").body())
                .contains("Dit weten wij al", "dinsdag 3 maart 2026", "Klopt dit nog?", "Ja, klopt nog");
        assertThat(fill(guide, base + "/oorzaak", "verder", Map.of()).body()).contains("Kies wat erbij hoort");
        fill(guide, base + "/oorzaak", "", Map.of("houd", "Q25"));
        assertThat(causes())
                .extracting(one -> one.fact().item(), one -> one.source().observedOn())
                .containsExactly(tuple("C01", LocalDate.now(DutchTime.ZONE)));
        assertThat(destination(fill(guide, base + "/vragen/d", "verder", Map.of("Q21", "1"))))
                .doesNotEndWith("/oorzaak");
    }

    @Test
    void what_stays_of_a_cause_of_before_is_said_anew_when_something_is_added() {
        causeOfBefore();
        fill(guide, base + "/oorzaak", "verder", Map.of("Q25.CODES", "C01", "Q25", "Weer twintig brieven"));
        assertThat(causes())
                .extracting(one -> one.fact().item(), one -> one.source().observedOn())
                .containsExactly(tuple("C01", LocalDate.now(DutchTime.ZONE)));
    }

    private void causeOfBefore() {
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(
                        client,
                        NewStatement.first(
                                "CAUSE",
                                "C01",
                                new Value.Present(),
                                new Source(Source.Type.SELF, "", LocalDate.of(2026, 3, 3))),
                        passage));
        var low = fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        assertThat(destination(low)).endsWith("/oorzaak");
    }

    private List<Statement> causes() {
        return gate.pass(
                        Look.by(caseManager, Permission.HOLD_TALK).about(client),
                        passage -> profiles.open(client, passage))
                .entries()
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().characteristic().equals("CAUSE"))
                .toList();
    }

    @Test
    void not_clear_yet_plans_a_day_to_talk_further() {
        var low = fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
        assertThat(destination(low)).endsWith("/oorzaak");
        assertThat(fill(guide, base + "/oorzaak", "onduidelijk", Map.of("datum", "gisteren"))
                        .body())
                .contains("Kies een dag vanaf vandaag");
        var day = LocalDate.now(DutchTime.ZONE).plusDays(20);
        fill(guide, base + "/oorzaak", "onduidelijk", Map.of("datum", day.toString()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tasks())
                        .anyMatch(task -> task.reason().key().equals("task.cause-unclear")
                                && task.due().equals(day)));
    }

    private List<Task> tasks() {
        return gate.pass(
                Look.by(caseManager, Permission.CHANGE_TASK).about(client), passage -> tasks.of(client, passage));
    }
}
