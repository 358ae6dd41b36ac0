package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Source.Type;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrecedenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Value TWO = new Value.Level(2);
    private static final Value THREE = new Value.Level(3);

    @Test
    void what_nobody_said_yet_is_news() {
        assertThat(goesAfter(said(Type.SELF, "Q30", TWO), Optional.empty())).isTrue();
    }

    @Test
    void the_same_said_again_at_the_same_place_on_the_same_day_is_kept_once() {
        var before = there(Type.SELF, "Q30", TWO);
        assertThat(goesAfter(said(Type.SELF, "Q30", TWO), before)).isFalse();
        assertThat(goesAfter(said(Type.SELF, "Q30", THREE), before)).isTrue();
        assertThat(goesAfter(said(Type.SELF, "Q31", TWO), before)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REG", "TEST"})
    void a_register_or_a_test_that_counts_is_not_spoken_over(Type sure) {
        assertThat(goesAfter(said(Type.SELF, "Q30", THREE), there(sure, "", TWO)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REG", "TEST"})
    void a_register_or_a_test_that_ended_yesterday_is_spoken_over(Type sure) {
        var ended = there(sure, "", TWO, Optional.of(TODAY.minusDays(1)), Recognition.NONE);
        assertThat(goesAfter(said(Type.SELF, "Q30", THREE), ended)).isTrue();
        var lastDay = there(sure, "", TWO, Optional.of(TODAY), Recognition.NONE);
        assertThat(goesAfter(said(Type.SELF, "Q30", THREE), lastDay)).isFalse();
    }

    @Test
    void a_test_that_the_client_disputes_is_spoken_over_and_a_register_is_not() {
        assertThat(goesAfter(said(Type.SELF, "Q30", THREE), disputed(Type.TEST)))
                .isTrue();
        assertThat(goesAfter(said(Type.SELF, "Q30", THREE), disputed(Type.REG))).isFalse();
    }

    @Test
    void taking_back_what_the_same_voice_said_is_news_once() {
        var back = takenBack(Type.SELF, TWO);
        assertThat(goesAfter(back, there(Type.SELF, "Q30", TWO))).isTrue();
        assertThat(goesAfter(back, there(Type.SELF, "Q30", TWO, back.validUntil(), Recognition.NONE)))
                .isFalse();
        assertThat(goesAfter(back, Optional.empty())).isFalse();
    }

    @Test
    void nobody_takes_back_what_another_voice_said_or_what_was_said_differently() {
        assertThat(goesAfter(takenBack(Type.SELF, TWO), there(Type.PROF, "", TWO)))
                .isFalse();
        assertThat(goesAfter(takenBack(Type.SELF, TWO), there(Type.SELF, "Q30", THREE)))
                .isFalse();
    }

    @Test
    void what_is_only_named_is_known_when_something_else_says_it_already() {
        var named = said(Type.SELF, "Q30", TWO);
        assertThat(known(named, there(Type.PROF, "", THREE))).isTrue();
        assertThat(known(named, there(Type.SELF, "Q12", THREE))).isTrue();
        assertThat(known(named, there(Type.SELF, "Q30", THREE))).isFalse();
        assertThat(known(named, Optional.empty())).isFalse();
    }

    @Test
    void what_does_not_count_any_more_makes_nothing_known() {
        assertThat(known(said(Type.SELF, "Q30", TWO), disputed(Type.PROF))).isFalse();
    }

    private static boolean goesAfter(NewStatement said, Optional<Statement> before) {
        return Precedence.goesAfter(said, before, TODAY);
    }

    private static boolean known(NewStatement said, Optional<Statement> before) {
        return Precedence.known(said, before, TODAY);
    }

    private static NewStatement said(Type type, String ref, Value value) {
        return NewStatement.first("LD_FIN", "", value, new Source(type, ref, TODAY));
    }

    private static NewStatement takenBack(Type type, Value value) {
        var said = said(type, "Q30", value);
        return new NewStatement(
                said.fact(),
                said.source(),
                said.confidence(),
                said.share(),
                Optional.of(TODAY.minusDays(1)),
                Optional.empty());
    }

    private static Optional<Statement> there(Type type, String ref, Value value) {
        return there(type, ref, value, Optional.empty(), Recognition.NONE);
    }

    private static Optional<Statement> disputed(Type type) {
        var no = new Recognition(1, Recognition.Status.DISPUTED, "", Optional.of(NOW));
        return there(type, "", TWO, Optional.empty(), no);
    }

    private static Optional<Statement> there(
            Type type, String ref, Value value, Optional<LocalDate> until, Recognition answer) {
        return Optional.of(new Statement(
                UUID.randomUUID(),
                ClientId.random(),
                new Fact("LD_FIN", "", value),
                new Source(type, ref, TODAY),
                new Entry(UserId.random(), NOW, Confidence.MID, Optional.empty()),
                answer,
                new Terms(until, ShareLevel.TEAM, 1)));
    }
}
