package nl.kansrijk.casework.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MarksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Marks marks;

    @Autowired
    MarkTable table;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    Actor anneke;
    Actor bram;
    ClientId marja;

    @BeforeEach
    void a_client() {
        var rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        anneke = region.actor(rucphen, Role.CASE_MANAGER);
        bram = region.actor(rucphen, Role.CASE_MANAGER);
        marja = region.clientOf(anneke);
    }

    @Test
    void a_label_is_seen_by_who_wrote_it_and_by_nobody_else() {
        assertThat(change(anneke, Mark.NONE.labelled("groep maart", Mark.Tone.BLUE)))
                .isOne();
        assertThat(of(anneke).label()).isEqualTo("groep maart");
        assertThat(of(bram)).isEqualTo(Mark.NONE);
    }

    @Test
    void a_reminder_holds_from_its_day_on() {
        var mark = Mark.NONE.reminding(Optional.of(DAY), "vraag naar het rooster");
        assertThat(mark.remindsOn(DAY.minusDays(1))).isFalse();
        assertThat(mark.remindsOn(DAY)).isTrue();
        assertThat(mark.remindsOn(DAY.plusDays(3))).isTrue();
    }

    @Test
    void the_words_lie_sealed_and_a_number_of_a_citizen_is_masked() {
        change(anneke, Mark.NONE.reminding(Optional.of(DAY), "BSN 999990019 navragen"));
        assertThat(of(anneke).words()).doesNotContain("999990019");
        var stored = gate.pass(
                Look.by(anneke, Permission.MARK_CLIENT),
                passage -> jdbc.sql("select encode(sealed, 'escape') from casework.mark where account_id = :account")
                        .param("account", anneke.user().value())
                        .query(String.class)
                        .single());
        assertThat(stored).doesNotContain("navragen");
    }

    @Test
    void a_client_of_a_colleague_gets_no_label() {
        assertThat(change(bram, Mark.NONE.labelled("bellen", Mark.Tone.GREY))).isZero();
        assertThat(of(bram)).isEqualTo(Mark.NONE);
    }

    @Test
    void taking_label_and_reminder_away_leaves_nothing_behind() {
        change(anneke, Mark.NONE.labelled("bellen", Mark.Tone.TEAL));
        change(anneke, Mark.NONE);
        assertThat(gate.pass(Look.by(anneke, Permission.MARK_CLIENT), marks::mine))
                .isEmpty();
    }

    @Test
    void a_label_in_an_address_is_a_code_and_not_its_words() {
        assertThat(Mark.code("Jansen")).matches("[0-9a-f]+").isNotEqualTo("Jansen");
        assertThat(Mark.code("")).isEmpty();
    }

    @Test
    void a_label_that_is_too_long_cannot_be_made() {
        assertThatThrownBy(() -> Mark.NONE.labelled("x".repeat(21), Mark.Tone.GREY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int change(Actor actor, Mark mark) {
        return gate.pass(
                Look.by(actor, Permission.MARK_CLIENT), passage -> marks.change(List.of(marja), old -> mark, passage));
    }

    private Mark of(Actor actor) {
        return gate.pass(Look.by(actor, Permission.MARK_CLIENT), marks::mine).getOrDefault(marja, Mark.NONE);
    }
}
