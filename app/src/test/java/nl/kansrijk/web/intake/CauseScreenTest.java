package nl.kansrijk.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Visit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class CauseScreenTest extends TalkHouse {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @BeforeEach
    void a_cause_of_before_is_asked_again() {
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(client),
                passage -> profiles.say(
                        client,
                        NewStatement.first(
                                "CAUSE", "C01", new Value.Present(), new Source(Source.Type.SELF, "", MARCH)),
                        passage));
        fill(guide, base + "/vragen/d", "verder", Map.of("Q23", "5", "Q24", "1"));
    }

    @Test
    void enter_in_the_day_never_says_for_the_client_that_a_cause_is_still_so() {
        try (var visit = Visit.by(caseManager, port, 1280)) {
            var page = visit.open(base + "/oorzaak");
            page.locator("[name=datum]").press("Enter");
            assertThat(page.locator("[role=alert]").first()).containsText("Klopt dit nog?");
        }
        Assertions.assertThat(saidOn()).isEqualTo(MARCH);
    }

    @Test
    void a_session_that_ended_is_told_and_what_was_typed_stays() {
        try (var visit = Visit.by(caseManager, port, 360)) {
            var page = visit.open(base + "/oorzaak");
            page.locator(".q__change summary").click();
            page.locator("[name=Q25]").fill("Nooit antwoord gehad");
            page.evaluate("() => { const now = Date.now; Date.now = () => now() + 1800000; }");
            page.context().clearCookies();
            page.locator(".talk__end button").click();
            assertThat(page.locator("[data-loggedout]")).isVisible();
            visit.looksRight("oorzaak-uitgelogd", 24);
            assertThat(page.locator("[name=Q25]")).hasValue("Nooit antwoord gehad");
        }
    }

    private LocalDate saidOn() {
        return gate.pass(
                        Look.by(caseManager, Permission.HOLD_TALK).about(client),
                        passage -> profiles.open(client, passage))
                .entries()
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().characteristic().equals("CAUSE"))
                .findFirst()
                .orElseThrow()
                .source()
                .observedOn();
    }
}
