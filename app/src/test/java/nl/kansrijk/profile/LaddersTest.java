package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.life.Ladders;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LaddersTest extends ProfileHouse {
    @Autowired
    Ladders ladders;

    @Test
    void who_began_to_volunteer_this_half_year_rose_a_step() {
        doing("life:gardening", "HOBBY", 36);
        doing("life:food-bank", "VOLUNTEER", 3);
        assertThat(risen()).isEqualTo(Map.of(client, true));
    }

    @Test
    void who_cares_for_someone_as_before_stays_where_that_was() {
        doing("life:family-care", "CARE", 36);
        assertThat(risen()).isEqualTo(Map.of(client, false));
    }

    @Test
    void a_week_with_volunteer_work_is_a_step_up_from_a_club() {
        doing("life:gardening", "HOBBY", 36);
        say("ACT_WEEK", "VOLUNTEER", new Value.Present());
        assertThat(risen()).isEqualTo(Map.of(client, true));
    }

    @Test
    void of_whom_only_today_is_known_nothing_is_measured() {
        doing("life:food-bank", "VOLUNTEER", 3);
        assertThat(risen()).isEmpty();
    }

    @Test
    void work_that_ended_counts_then_and_not_now() {
        doing("esco:o:1a", "EMPLOYED", 24);
        say("HS_EXP_UNTIL", "esco:o:1a", new Value.Day(today.minusMonths(1)));
        doing("life:food-bank", "VOLUNTEER", 12);
        assertThat(risen()).isEqualTo(Map.of(client, false));
    }

    @Test
    void what_the_client_disputes_does_not_count() {
        doing("life:gardening", "HOBBY", 36);
        var said = kept(
                caseManager,
                NewStatement.first("HS_EXP", "life:food-bank", Value.Number.of(3), Source.professional(today)));
        say("HS_EXP_KIND", "life:food-bank", new Value.Code("VOLUNTEER"));
        answer(said, Recognition.Status.DISPUTED);
        assertThat(risen()).isEqualTo(Map.of(client, false));
    }

    private void doing(String item, String kind, int months) {
        say("HS_EXP", item, Value.Number.of(months));
        say("HS_EXP_KIND", item, new Value.Code(kind));
    }

    private void say(String characteristic, String item, Value value) {
        kept(self, NewStatement.first(characteristic, item, value, Source.self(today)));
    }

    private Map<ClientId, Boolean> risen() {
        var manager = region.actor(rucphen, Role.TEAM_MANAGER);
        LocalDate since = today.minusMonths(6);
        return gate.pass(
                Look.by(manager, Permission.MEASURES),
                passage -> ladders.risen(List.of(client), since, today, passage));
    }
}
