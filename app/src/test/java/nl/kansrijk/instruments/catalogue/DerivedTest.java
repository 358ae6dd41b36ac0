package nl.kansrijk.instruments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.instruments.catalogue.Derived.Reach;
import nl.kansrijk.instruments.catalogue.Derived.State;
import nl.kansrijk.instruments.catalogue.Grounds.Legal;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
import nl.kansrijk.instruments.catalogue.Keeping.Window;
import nl.kansrijk.instruments.catalogue.Practice.Effort;
import nl.kansrijk.instruments.catalogue.Practice.Unit;
import org.junit.jupiter.api.Test;

class DerivedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void two_months_of_eight_hours_a_week_are_sixty_nine_hours_rounded_once_at_the_end() {
        assertThat(Derived.hours(Described.effort("8", 2, Unit.MONTH))).contains(69);
        assertThat(Derived.hours(Described.effort("7.5", 3, Unit.WEEK))).contains(23);
        assertThat(Derived.hours(Described.effort("16", 8, Unit.DAY))).contains(32);
        assertThat(Derived.hours(Described.effort("", 40, Unit.HOUR))).contains(40);
    }

    @Test
    void without_hours_a_week_nobody_knows_how_many_hours_it_takes() {
        assertThat(Derived.hours(Described.effort("", 2, Unit.MONTH))).isEmpty();
        assertThat(Derived.hours(Effort.NONE)).isEmpty();
    }

    @Test
    void a_week_that_is_begun_counts_whole() {
        assertThat(Derived.wholeWeeks(Described.effort("", 8, Unit.DAY))).contains(2);
        assertThat(Derived.wholeWeeks(Described.effort("", 1, Unit.MONTH))).contains(5);
        assertThat(Derived.wholeWeeks(Described.effort("", 12, Unit.MONTH))).contains(52);
        assertThat(Derived.wholeWeeks(Described.effort("", 3, Unit.HOUR))).isEmpty();
    }

    @Test
    void for_people_it_takes_a_tile_and_a_need_and_for_employers_a_tile_and_a_target_group() {
        assertThat(Derived.complete(Described.plain().instrument())).isTrue();
        assertThat(Derived.complete(
                        Described.plain().on(List.of(), List.of("KK08")).instrument()))
                .isFalse();
        assertThat(Derived.complete(
                        Described.plain().on(List.of("EW04"), List.of()).instrument()))
                .isFalse();
        assertThat(Derived.complete(Described.plain().of(Type.IT02).instrument()))
                .isFalse();
    }

    @Test
    void published_is_active_and_complete_and_within_its_window() {
        var plain = Described.plain();
        assertThat(Derived.state(plain.instrument(), DAY)).isEqualTo(State.PUBLISHED);
        assertThat(Derived.state(plain.on(List.of(), List.of()).instrument(), DAY))
                .isEqualTo(State.DRAFT);
        var window = plain.within(DAY, DAY).instrument();
        assertThat(Derived.state(window, DAY)).isEqualTo(State.PUBLISHED);
        assertThat(Derived.state(window, DAY.minusDays(1))).isEqualTo(State.COMPLETE);
        assertThat(Derived.state(window, DAY.plusDays(1))).isEqualTo(State.EXPIRED);
        var hidden = plain.instrument();
        assertThat(Derived.state(hidden.kept(hidden.keeping().shown(Keeping.Visibility.HIDDEN)), DAY))
                .isEqualTo(State.COMPLETE);
    }

    @Test
    void how_far_it_reaches_follows_from_its_owner() {
        var plain = Described.plain();
        assertThat(Derived.reach(plain.by(Party.NATIONAL).instrument())).isEqualTo(Reach.NATIONAL);
        assertThat(Derived.reach(plain.by(Party.REGIONAL).instrument())).isEqualTo(Reach.REGIONAL);
        assertThat(Derived.reach(plain.by(Party.PARTNERSHIP).instrument())).isEqualTo(Reach.REGIONAL);
        assertThat(Derived.reach(plain.by(Party.LOCAL).instrument())).isEqualTo(Reach.LOCAL);
    }

    @Test
    void nothing_goes_before_itself_however_long_the_way_round_is() {
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        var three = UUID.randomUUID();
        var known = Map.of(two, List.of(three), three, List.of(one));
        assertThat(Coherent.circular(one, List.of(two), known)).isTrue();
        assertThat(Coherent.circular(one, List.of(one), Map.of())).isTrue();
        assertThat(Coherent.circular(one, List.of(two), Map.of(two, List.of(three))))
                .isFalse();
    }

    @Test
    void an_article_is_not_said_for_the_same_day_twice() {
        var first = new Legal("Pw 7", DAY, Optional.of(DAY.plusDays(9)));
        var next = new Legal("Pw 7", DAY.plusDays(10), Optional.empty());
        assertThat(Coherent.overlap(List.of(first, next))).isEmpty();
        assertThat(Coherent.overlap(List.of(first, new Legal("Pw 7", DAY.plusDays(9), Optional.empty()))))
                .contains("Pw 7");
        assertThat(Coherent.overlap(List.of(first, new Legal("Pw 10", DAY, Optional.empty()))))
                .isEmpty();
        assertThat(first.holdsOn(DAY.plusDays(9))).isTrue();
        assertThat(first.holdsOn(DAY.plusDays(10))).isFalse();
        assertThatThrownBy(() -> new Legal("Pw 7", DAY, Optional.of(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Window(Optional.of(DAY), Optional.of(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
