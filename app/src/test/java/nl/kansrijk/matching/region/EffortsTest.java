package nl.kansrijk.matching.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.region.Effort.Step;
import nl.kansrijk.matching.region.Effort.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class EffortsTest extends MatchingHouse {
    @Autowired
    Efforts efforts;

    Step talked;

    @BeforeEach
    void a_talk_about_hours() {
        talked = new Step(orderPicker, "hours", Way.TALK);
    }

    @Test
    void what_was_done_tells_by_whom_and_when_and_done_twice_stays_with_who_was_first() {
        var colleague = region.actor(stall.servicePoint(), Role.ACCOUNT_MANAGER);
        did(matcher, talked);
        did(colleague, talked);
        assertThat(seen(colleague)).singleElement().satisfies(one -> {
            assertThat(one.step()).isEqualTo(talked);
            assertThat(one.by()).isEqualTo(matcher.user());
            assertThat(one.at()).isBeforeOrEqualTo(clock.instant());
        });
    }

    @Test
    void another_way_about_the_same_reason_is_something_else() {
        did(matcher, talked);
        did(matcher, new Step(orderPicker, "hours", Way.WIDER));
        assertThat(seen(matcher)).hasSize(2);
    }

    @Test
    void a_colleague_takes_back_only_that_one() {
        did(matcher, talked);
        did(matcher, new Step(orderPicker, "days", Way.TALK));
        undo(region.actor(stall.servicePoint(), Role.ACCOUNT_MANAGER), talked);
        undo(matcher, talked);
        assertThat(seen(matcher)).extracting(one -> one.step().reason()).containsExactly("days");
    }

    @Test
    void another_organisation_sees_nothing_of_it_and_takes_nothing_away() {
        var neighbour = market.stall("Elders").accountManager();
        did(matcher, talked);
        undo(neighbour, talked);
        assertThat(seen(neighbour)).isEmpty();
        assertThat(seen(matcher)).hasSize(1);
    }

    @Test
    void of_no_vacancies_nothing_is_asked() {
        List<Effort> none = listing(matcher, Permission.REGION_FIGURES, passage -> efforts.of(List.of(), passage));
        assertThat(none).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zin", "hours:1", "load:", "load:a b", "<script>", "task:1"})
    void what_is_no_condition_of_a_vacancy_is_no_reason(String text) {
        assertThat(Step.isReason(text)).isFalse();
        assertThatThrownBy(() -> new Step(orderPicker, text, Way.TALK)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours", "day-one", "not-sector", "load:3", "language:SPEAKING", "certificate:12"})
    void every_kind_of_condition_is_a_reason(String text) {
        assertThat(Step.isReason(text)).isTrue();
    }

    private List<Effort> seen(Actor actor) {
        return listing(actor, Permission.VACANCIES, passage -> efforts.of(List.of(orderPicker), passage));
    }

    private void did(Actor actor, Step step) {
        market.writing(actor, passage -> {
            efforts.did(step, passage);
            return true;
        });
    }

    private void undo(Actor actor, Step step) {
        market.writing(actor, passage -> {
            efforts.undo(step, passage);
            return true;
        });
    }
}
