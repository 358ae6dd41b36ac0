package nl.kansrijk.taxonomy.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.RuleParameter.Certainty;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.taxonomy.imports.Imports;
import nl.kansrijk.taxonomy.rulebook.RuleBook.Written;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeping rules: a value from a day, its place in time, and taking it back. Leaves the rule as it was. */
@HouseTest
class RuleBookTest {
    private static final String KEY = "fund.voucher";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate BEGINS = LocalDate.of(2090, 1, 1);
    private final UserId someone = UserId.random();

    @Autowired
    RuleBook book;

    @Autowired
    RuleParameters rules;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Imports imports;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void the_starter_set() {
        shelf.fill();
    }

    @AfterEach
    void as_it_was() {
        inOne(() -> book.withdraw(KEY, BEGINS, someone, NOW));
    }

    @Test
    void a_new_value_holds_from_its_day_and_the_one_before_ends_the_day_before() {
        assertThat(add(600_000, Optional.empty())).isInstanceOf(Written.Kept.class);
        await().atMost(Duration.ofSeconds(5)).until(() -> rules.value(KEY, BEGINS) == 600_000);
        assertThat(rules.value(KEY, BEGINS.minusDays(1))).isEqualTo(500_000);
        assertThat(rules.history(KEY)).hasSize(2);
        assertThat(inOne(() -> book.of(KEY)).getFirst().says().dutch()).isEqualTo("Meer geld per voucher.");
    }

    @Test
    void it_is_kept_who_did_what_and_when() {
        add(600_000, Optional.empty());
        var change = inOne(() -> book.changes(KEY)).getFirst();
        assertThat(change.kind()).isEqualTo(RuleChange.Kind.ADDED);
        assertThat(change.by()).isEqualTo(someone);
        assertThat(change.at()).isEqualTo(NOW);
        assertThat(change.rule().value()).isEqualTo(600_000);
    }

    @Test
    void a_second_value_on_the_same_days_is_refused_and_says_which_is_in_the_way() {
        add(600_000, Optional.empty());
        assertThat(add(700_000, Optional.of(BEGINS.plusYears(1))))
                .isInstanceOfSatisfying(
                        Written.Overlaps.class,
                        other -> assertThat(other.with().value()).isEqualTo(600_000));
        assertThat(inOne(() -> book.of(KEY))).hasSize(2);
    }

    @Test
    void taken_back_before_it_begins_the_old_value_goes_on_and_both_changes_stay_told() {
        add(600_000, Optional.empty());
        assertThat(inOne(() -> book.withdraw(KEY, BEGINS, someone, NOW))).isInstanceOf(Written.Kept.class);
        assertThat(inOne(() -> book.of(KEY)).getFirst().rule().validTo()).isEmpty();
        assertThat(inOne(() -> book.changes(KEY)))
                .extracting(RuleChange::kind)
                .startsWith(RuleChange.Kind.WITHDRAWN, RuleChange.Kind.ADDED);
    }

    @Test
    void what_has_begun_is_not_taken_back_and_the_day_turns_at_dutch_midnight() {
        add(600_000, Optional.empty());
        var lastMinute = Instant.parse("2089-12-31T22:59:00Z");
        var newYear = Instant.parse("2089-12-31T23:00:00Z");
        assertThat(inOne(() -> book.withdraw(KEY, BEGINS, someone, newYear))).isInstanceOf(Written.Begun.class);
        assertThat(inOne(() -> book.withdraw(KEY, BEGINS, someone, lastMinute))).isInstanceOf(Written.Kept.class);
        assertThat(inOne(() -> book.withdraw(KEY, LocalDate.of(2026, 1, 1), someone, NOW)))
                .isInstanceOf(Written.Begun.class);
    }

    @Test
    void a_newer_set_that_ships_leaves_alone_what_people_changed() {
        add(600_000, Optional.empty());
        imports.starter(progress -> {});
        assertThat(inOne(() -> book.of(KEY)))
                .extracting(one -> one.rule().validTo())
                .containsExactly(Optional.empty(), Optional.of(BEGINS.minusDays(1)));
    }

    @Test
    void thresholds_of_the_product_are_not_kept_here() {
        assertThat(inOne(book::all))
                .extracting(one -> one.rule().key())
                .contains("wml.hour", "sroi.utrecht.pw")
                .noneMatch(key -> key.startsWith("matching.") || key.startsWith("privacy."));
        assertThat(inOne(() -> book.of("matching.dayOne"))).isEmpty();
        assertThatThrownBy(() -> inOne(() -> book.add(value("matching.dayOne", 1, Optional.empty()), someone, NOW)))
                .hasMessageContaining("matching.dayOne");
    }

    private Written add(long cents, Optional<LocalDate> to) {
        return inOne(() -> book.add(value(KEY, cents, to), someone, NOW));
    }

    private static RuleValue value(String key, long cents, Optional<LocalDate> to) {
        var rule = new RuleParameter(key, cents, "cent", BEGINS, to, "Een nieuw besluit", Certainty.OWN);
        return new RuleValue(rule, "", new RuleValue.Says("Meer geld per voucher.", "More money a voucher."));
    }

    private <T> T inOne(Supplier<T> work) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
