package nl.kansrijk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.TalkSpreads.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TalkSpreadsTest extends IntakeHouse {
    private static final int ENOUGH = 20;
    private static final int PROFESSIONALS = 5;

    @Autowired
    BulkTalks bulk;

    @Autowired
    TalkSpreads spreads;

    @Test
    void five_professionals_with_twenty_clients_each_show_how_far_their_answers_lie_apart() {
        for (int nth = 0; nth < PROFESSIONALS; nth++) asks(guide(), ENOUGH, Integer.toString(1 + nth));
        var spread = report().spreads().getFirst();
        assertThat(spread.question()).isEqualTo("Q20");
        assertThat(spread.clients()).isEqualTo(PROFESSIONALS * ENOUGH);
        assertThat(spread.means()).hasSize(PROFESSIONALS);
        assertThat(spread.means().getFirst()).isEqualByComparingTo("1");
        assertThat(spread.width()).isEqualByComparingTo(new BigDecimal(4));
        assertThat(report().widest()).contains(spread);
    }

    @Test
    void a_professional_with_nineteen_clients_does_not_count_and_then_nothing_is_told_of_the_others() {
        for (int nth = 1; nth < PROFESSIONALS; nth++) asks(guide(), ENOUGH, "4");
        asks(guide(), ENOUGH - 1, "1");
        assertThat(report().spreads()).isEmpty();
        assertThat(report().widest()).isEmpty();
    }

    @Test
    void what_another_organisation_asked_is_not_counted() {
        for (int nth = 0; nth < PROFESSIONALS; nth++) asks(guide(), ENOUGH, "4");
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.QUALITY_COACH);
        assertThat(report(elsewhere).spreads()).isEmpty();
    }

    @Test
    void the_report_names_nobody() {
        var guides = new ArrayList<Actor>();
        for (int nth = 0; nth < PROFESSIONALS; nth++) guides.add(guide());
        guides.forEach(one -> asks(one, ENOUGH, "3"));
        for (var one : guides)
            assertThat(report().spreads().toString())
                    .doesNotContain(one.user().value().toString());
    }

    private Actor guide() {
        return region.actor(town, Role.CASE_MANAGER);
    }

    private void asks(Actor guide, int clients, String answer) {
        for (int nth = 0; nth < clients; nth++) {
            var person = region.clientOf(guide);
            var at = clock.instant();
            var times = new Talk.Times(at.minusSeconds(9000), Optional.empty(), Optional.empty(), Optional.of(at));
            var earlier = new Talk(
                    UUID.randomUUID(),
                    person,
                    TalkKind.SHORT,
                    questions.current().version(),
                    guide.user(),
                    times);
            jobs.quietly(() -> {
                bulk.load(town.id(), new BulkTalks.Held(earlier, Map.of(new Place("Q20", ""), answer), Map.of()));
                return true;
            });
        }
    }

    private Report report() {
        return report(region.actor(town, Role.QUALITY_COACH));
    }

    private Report report(Actor reader) {
        return gate.pass(Look.by(reader, Permission.TALK_SPREAD), spreads::of);
    }
}
