package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GlancesTest extends ProfileHouse {
    @Autowired
    Glances glances;

    @Test
    void of_someone_of_whom_nothing_was_ever_said_the_glance_is_nothing() {
        assertThat(glance()).isEqualTo(Glance.NOTHING);
    }

    @Test
    void every_statement_makes_more_of_the_file_known_and_says_when_something_was_last_said() {
        kept(caseManager, hours(24));
        int one = glance().knownPercent();
        kept(caseManager, skill(2));
        var glance = glance();
        assertThat(one).isPositive();
        assertThat(glance.knownPercent()).isGreaterThan(one);
        assertThat(glance.lastSaid()).isPresent();
        assertThat(glance.expiresOn().orElseThrow()).isAfterOrEqualTo(today);
    }

    @Test
    void what_the_client_disputes_is_counted_and_no_longer_known_until_taken_back() {
        var said = kept(caseManager, hours(24));
        int before = glance().knownPercent();
        answer(said, Status.DISPUTED);
        assertThat(glance().disputed()).isOne();
        assertThat(glance().knownPercent()).isLessThan(before);
        with(self, Permission.RECOGNISE, passage -> profiles.undoRecognition(client, said.id(), 1, passage));
        assertThat(glance().disputed()).isZero();
        assertThat(glance().knownPercent()).isEqualTo(before);
    }

    @Test
    void of_what_is_known_until_a_day_nothing_is_known_the_day_after() {
        var day = LocalDate.of(2026, 11, 3);
        var outline = Outline.read(new Outline(
                        java.util.Set.of(
                                new Outline.Known("AV_HOURS_MAX", Optional.of(day)),
                                new Outline.Known("HS_SKILL", Optional.empty())),
                        2,
                        Optional.of(clock.instant()),
                        new Picture.Answers(3, 2, 1))
                .write());
        assertThat(outline.answers()).isEqualTo(new Picture.Answers(3, 2, 1));
        var counting = List.of("AV_HOURS_MAX", "HS_SKILL");
        assertThat(outline.knownOf(counting, day)).isEqualTo(2);
        assertThat(outline.knownOf(counting, day.plusDays(1))).isOne();
        assertThat(outline.expiresOn(counting, day)).contains(day);
        assertThat(outline.expiresOn(counting, day.plusDays(1))).isEmpty();
        assertThat(outline.disputed()).isEqualTo(2);
    }

    private Glance glance() {
        var seen = with(caseManager, Permission.OPEN_FILE, passage -> glances.of(List.<ClientId>of(client), passage));
        return Objects.requireNonNull(seen.get(client));
    }
}
