package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FewHoursTest extends MatchingHouse {
    @Autowired
    FewHours fewHours;

    @Test
    void four_hours_a_week_close_the_work_someone_wants_and_it_is_said_with_what_would_open_it() {
        var asked = index.vacancy(orderPicker).orElseThrow().schedule().hours().orElseThrow();
        var bar = of(picker(hours(2, 4))).orElseThrow();
        assertThat(bar).isEqualTo(new HoursBar(4, 1, asked.least(), 1));
    }

    @Test
    void who_can_work_enough_hours_reads_nothing_about_hours() {
        assertThat(of(picker())).isEmpty();
    }

    @Test
    void work_that_fits_with_few_hours_keeps_it_silent_also_when_other_work_asks_more() {
        opened(nl.kansrijk.employers.Drafts.orderPicker(stall.firm().id()));
        assertThat(of(picker(hours(16, 24)))).isEmpty();
    }

    @Test
    void work_that_nobody_wished_for_does_not_count() {
        var nurse = first("WISH_SECTOR", "A", new Value.Present());
        assertThat(of(picker(both(hours(2, 4), nurse)))).isEmpty();
    }

    @Test
    void what_more_hours_would_not_open_either_is_not_blamed_on_the_hours() {
        assertThat(of(picker(both(hours(2, 4), first("WISH_NOT", "H", new Value.Present())))))
                .isEmpty();
    }

    @Test
    void who_rests_is_told_nothing_about_hours() {
        var client = picker(hours(2, 4));
        pause(client);
        soon().until(() -> index.person(client).isEmpty());
        assertThat(of(client)).isEmpty();
    }

    @Test
    void a_passage_about_nobody_tells_nothing() {
        assertThatThrownBy(() ->
                        listing(caseManager, Permission.CASELOAD, passage -> fewHours.of(ClientId.random(), passage)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private NewStatement[] hours(int least, int most) {
        return new NewStatement[] {
            first("AV_HOURS_MIN", "", Value.Number.of(least)), first("AV_HOURS_MAX", "", Value.Number.of(most))
        };
    }

    private static NewStatement[] both(NewStatement[] some, NewStatement one) {
        var all = java.util.Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }

    private Optional<HoursBar> of(ClientId client) {
        return with(caseManager, Permission.CLIENT_CHANCES, client, passage -> fewHours.of(client, passage));
    }
}
