package nl.kansrijk.matching.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Manner;
import nl.kansrijk.matching.introductions.Introduction.Open;
import nl.kansrijk.matching.introductions.Introduction.Outcome;
import nl.kansrijk.matching.introductions.Introduction.Party;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.junit.jupiter.api.Test;

class IntroductionTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 3, 9);

    private final Asked asked = new Asked(facts(), MONDAY.plus(Duration.ofDays(7)), Optional.empty());

    @Test
    void a_yes_plans_a_meeting() {
        var agreed = asked.yes(Manner.SELF, NEXT_WEEK, MONDAY);
        assertThat(agreed.meeting()).isEqualTo(NEXT_WEEK);
        assertThat(agreed.manner()).isEqualTo(Manner.SELF);
    }

    @Test
    void only_someone_who_said_yes_can_be_met() {
        assertThat(statesWithMethod("met")).containsExactly(Introduction.Agreed.class);
    }

    @Test
    void only_someone_who_was_asked_can_say_yes() {
        assertThat(statesWithMethod("yes")).containsExactly(Asked.class);
    }

    @Test
    void no_state_carries_a_name() {
        var parts = Stream.concat(Stream.of(Facts.class), states())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(part -> part.getName().toLowerCase(java.util.Locale.ROOT));
        assertThat(parts).doesNotContain("name", "phone", "email", "names", "exchanged");
    }

    @Test
    void a_question_back_keeps_it_open_until_the_same_deadline() {
        var waiting = asked.asksBack("Hoe kom ik daar?");
        assertThat(waiting.question()).contains("Hoe kom ik daar?");
        assertThat(waiting.deadline()).isEqualTo(asked.deadline());
    }

    @Test
    void silence_is_a_no_at_the_deadline_and_not_before() {
        assertThat(asked.silent(asked.deadline()).at()).isEqualTo(asked.deadline());
        assertThatThrownBy(() -> asked.silent(asked.deadline().minusMillis(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_open_can_be_taken_back_or_stopped_before_and_after_the_yes() {
        Stream<Open> open = Stream.of(asked, asked.yes(Manner.SELF, NEXT_WEEK, MONDAY));
        assertThat(open).allSatisfy(one -> {
            assertThat(one.withdrawn(Party.CLIENT, "toch niet", MONDAY).by()).isEqualTo(Party.CLIENT);
            assertThat(one.stopped(Reason.of("matching.stopped.paused"), MONDAY)
                            .why()
                            .key())
                    .isEqualTo("matching.stopped.paused");
        });
    }

    @Test
    void every_step_counts_one_version_further() {
        var agreed = asked.yes(Manner.ON_BEHALF, NEXT_WEEK, MONDAY);
        assertThat(agreed.facts().version()).isEqualTo(2);
        assertThat(agreed.met(Outcome.HIRED, MONDAY).facts().version()).isEqualTo(3);
        assertThat(asked.no(Manner.SELF, "", MONDAY).facts().version()).isEqualTo(2);
    }

    @Test
    void a_deadline_skips_the_weekend_and_lasts_until_midnight_in_the_netherlands() {
        var friday = Instant.parse("2026-03-06T09:00:00Z");
        assertThat(Deadline.after(friday, 5)).isEqualTo(Instant.parse("2026-03-13T23:00:00Z"));
        assertThat(Deadline.day(friday, 1)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void asking_late_in_the_evening_is_still_that_dutch_day() {
        assertThat(Deadline.day(Instant.parse("2026-03-02T23:30:00Z"), 1)).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void what_is_exchanged_never_reaches_a_log() {
        assertThat(new Exchanged("Voor Beeld", "06", "a@b").toString()).isEqualTo("Exchanged[hidden]");
    }

    private static Stream<Class<?>> states() {
        return Arrays.stream(Introduction.class.getPermittedSubclasses())
                .flatMap(type -> type.isInterface() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type));
    }

    private static Stream<Class<?>> statesWithMethod(String name) {
        return states().filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(name)))
                .map(type -> (Class<?>) type);
    }

    private static Facts facts() {
        var pair = new Pair(ClientId.random(), new TenantId(1), VacancyId.random(), new TenantId(2), new TenantId(3));
        return new Facts(
                UUID.randomUUID(),
                pair,
                Facts.Origin.PROFESSIONAL,
                "Merel 0001",
                "past bij de taken",
                UserId.random(),
                MONDAY,
                1);
    }
}
