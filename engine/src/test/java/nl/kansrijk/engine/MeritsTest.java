package nl.kansrijk.engine;

import static nl.kansrijk.engine.Asking.explain;
import static nl.kansrijk.engine.Asking.line;
import static nl.kansrijk.engine.Asking.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeritsTest {

    @Test
    void a_skill_that_is_alike_counts_for_as_much_as_it_is_alike() {
        var job = new SomeJob().task(1, 100, false, 0);
        assertThat(line("task:1", job, new Someone().can(0, 2)).value()).isEqualTo(700);
        assertThat(line("task:1", job, new Someone().can(0, 2).can(1, 2)).value())
                .isEqualTo(1000);
    }

    @Test
    void a_skill_with_help_counts_less_than_on_ones_own() {
        var job = new SomeJob().task(1, 100, false, 0);
        assertThat(line("task:1", job, new Someone().can(1, 1)).value()).isEqualTo(600);
        assertThat(line("task:1", job, new Someone().can(1, 2)).value()).isEqualTo(1000);
    }

    @Test
    void a_disputed_skill_is_asked_even_when_a_like_skill_would_cover_the_task() {
        var job = new SomeJob().task(1, 100, true, 0);
        var before = new Someone().can(1, 2).can(0, 2).toldAll();
        assertThat(explain(job, before).fitsNow()).isTrue();
        var after = new Someone().can(1, 2).can(0, 2).toldAll().disputes(1);
        assertThat(verdict("task:1", job, after))
                .isEqualTo(new Verdict.Unknown(new Fact("task:1", Fact.Asker.PERSON, Fact.Cause.DISPUTED)));
        assertThat(explain(job, after).fitsNow()).isFalse();
        assertThat(explain(job, after).fitsOnceAsked()).isTrue();
    }

    @Test
    void a_task_that_only_a_disputed_skill_could_cover_is_asked_and_not_missing() {
        var job = new SomeJob().task(1, 100, true, 0);
        assertThat(verdict("task:1", job, new Someone().toldAll())).isInstanceOf(Verdict.Bridgeable.class);
        assertThat(verdict("task:1", job, new Someone().toldAll().disputes(0))).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void weeks_of_training_are_no_study_of_years_but_a_certificate_is_a_certificate() {
        var job = new SomeJob().task(1, 100, true, 0);
        var skill = new Bridge(new java.util.UUID(3, 3), Set.of(1), Map.of(), Set.of(), 9, 0, "WSP", 0);
        var someone = new Someone().toldAll();
        assertThat(way(job, someone, skill)).isPresent();
        job.trade = new Trade(OptionalInt.of(4), OptionalInt.empty(), Set.of(), true, Set.of());
        assertThat(way(job, someone, skill)).isEmpty();
        var paper = new Bridge(new java.util.UUID(3, 4), Set.of(2), Map.of(), Set.of(7), 1, 0, "WSP", 0);
        someone.can(1, 2).no.add(7);
        assertThat(way(job.needs(7), someone, paper)).isPresent();
    }

    private static java.util.Optional<Way> way(SomeJob job, Someone someone, Bridge bridge) {
        return Asking.INDEX
                .explain(job.demand(), someone.supply(), Weights.standard(), List.of(bridge))
                .way();
    }

    @Test
    void who_said_from_when_is_not_asked_again_by_work_without_a_first_day() {
        var one = new Someone();
        assertThat(verdict("start", new SomeJob(), one)).isInstanceOf(Verdict.Unknown.class);
        one.from = OptionalInt.of(40);
        assertThat(line("start", new SomeJob(), one).value()).isEqualTo(1000);
        var soon = new SomeJob();
        soon.start = OptionalInt.of(39);
        assertThat(line("start", soon, one).value()).isZero();
    }

    @Test
    void a_wish_for_other_work_in_the_same_sector_lowers_nothing() {
        var job = new SomeJob();
        job.trade = new Trade(OptionalInt.of(5), OptionalInt.of(2), Set.of());
        var silent = explain(job, new Someone()).score().toJob();
        assertThat(explain(job, wishing(4, 2)).score().toJob()).isGreaterThan(silent);
        assertThat(explain(job, wishing(4, 3)).score().toJob()).isLessThan(silent);
    }

    private static Someone wishing(int occupation, int sector) {
        var one = new Someone();
        one.wishes = new Wishes(
                Set.of(occupation),
                Set.of(sector),
                Set.of(),
                Set.of(),
                Unwanted.nothing(),
                Set.of(),
                Answer.UNKNOWN,
                java.util.Optional.empty());
        return one;
    }

    @Test
    void a_training_that_teaches_a_disputed_skill_settles_it() {
        var job = new SomeJob().task(1, 100, true, 0);
        var bridge = new Bridge(new java.util.UUID(3, 3), Set.of(1), Map.of(), Set.of(), 2, 0, "WSP", 0);
        var after = bridge.applied(new Someone().toldAll().disputes(1).supply());
        assertThat(after.abilities().skills().disputed()).isEmpty();
        assertThat(Asking.INDEX
                        .explain(job.demand(), after, Weights.standard(), List.of())
                        .fitsNow())
                .isTrue();
    }

    @Test
    void competencies_together_never_earn_more_than_the_trade_gives_them() {
        var job = new SomeJob().task(1, 100, false, 0);
        job.competencies.putAll(Map.of(24105, 3, 24121, 3, 24120, 3));
        var told = explain(job, new Someone());
        long competencies = told.merits().stream()
                .filter(line -> line.id().startsWith("competency:"))
                .mapToLong(line -> line.toClient().most())
                .sum();
        assertThat(competencies).isLessThanOrEqualTo((long) Aspect.COMPETENCIES.standard() * Score.ONE);
    }

    @Test
    void a_missing_skill_says_in_how_many_weeks_it_is_learned() {
        var job = new SomeJob().task(1, 100, false, 6);
        assertThat(verdict("task:1", job, new Someone().toldAll()))
                .isEqualTo(new Verdict.Bridgeable(new Gap.Skill(1, 6)));
    }

    @Test
    void what_can_be_learned_within_twelve_weeks_counts_for_the_employer() {
        var soon = line("learnable", new SomeJob().task(1, 100, false, 12), new Someone().toldAll());
        var late = line("learnable", new SomeJob().task(1, 100, false, 13), new Someone().toldAll());
        assertThat(soon.value()).isEqualTo(800);
        assertThat(late.value()).isZero();
    }

    @Test
    void of_the_work_it_is_said_how_much_can_be_done_now_and_how_much_can_be_learned() {
        var job = new SomeJob().task(1, 60, false, 4).task(2, 30, false, 4).task(3, 10, false, 20);
        assertThat(verdict("learnable", job, new Someone().can(1, 3).toldAll()))
                .isEqualTo(new Verdict.Met(
                        new Reason("learnable.share", Map.of("able", "60", "later", "30", "weeks", "4"))));
    }

    @Test
    void what_is_only_alike_is_not_counted_as_what_someone_can() {
        var job = new SomeJob().task(1, 60, false, 4).task(2, 40, false, 4);
        assertThat(verdict("learnable", job, new Someone().can(0, 2).can(2, 2)))
                .isEqualTo(new Verdict.Met(new Reason("learnable.alike", Map.of("able", "40", "alike", "60"))));
        assertThat(line("learnable", job, new Someone().can(0, 2).can(2, 2)).value())
                .isEqualTo(1000);
    }

    @Test
    void the_weeks_of_learning_at_work_are_those_of_the_longest_task_and_nothing_sure_is_said_as_such() {
        var job = new SomeJob().task(1, 60, false, 2).task(5, 40, false, 6);
        assertThat(verdict("learnable", job, new Someone()))
                .isEqualTo(new Verdict.Met(new Reason("learnable.none", Map.of("later", "100", "weeks", "6"))));
    }

    @Test
    void each_competency_asked_has_its_own_line() {
        var job = new SomeJob();
        job.competencies.putAll(Map.of(24105, 3, 24121, 1));
        var one = new Someone();
        one.competencies.put(24105, Mastery.SUFFICIENT);
        assertThat(line("competency:24105", job, one).value()).isEqualTo(700);
        assertThat(verdict("competency:24121", job, one)).isInstanceOf(Verdict.Unknown.class);
        long very = line("competency:24105", job, one).toClient().most();
        long helps = line("competency:24121", job, one).toClient().most();
        assertThat(very / helps).isBetween(15L, 16L);
    }

    @Test
    void motivation_counts_only_when_shared() {
        assertThat(verdict("motivation", new SomeJob(), new Someone())).isInstanceOf(Verdict.Unknown.class);
        assertThat(line("motivation", new SomeJob(), new Someone().wantsIt(Motivation.FULL))
                        .value())
                .isEqualTo(1000);
    }

    @Test
    void full_motivation_with_seventy_percent_of_day_one_is_presentable() {
        var job = new SomeJob().task(1, 70, true, 0).task(4, 30, true, 0);
        var one = new Someone().can(1, 2).toldAll().wantsIt(Motivation.FULL);
        assertThat(explain(job, one).presentable()).isTrue();
        assertThat(explain(job, one).dayOnePercent()).hasValue(70);
        assertThat(explain(job, new Someone().can(1, 2).wantsIt(Motivation.SOME))
                        .presentable())
                .isFalse();
    }

    @Test
    void help_that_is_offered_counts_and_silence_of_the_employer_is_a_question() {
        var one = new Someone();
        one.support = new Support(Map.of(), Set.of(1, 2), OptionalInt.empty());
        var job = new SomeJob();
        job.setting = new Setting(Set.of(), Set.of(), new Answers(Set.of(1), Set.of(2)), OptionalInt.empty());
        assertThat(line("help", job, one).value()).isEqualTo(500);
        assertThat(verdict("help", new SomeJob(), one))
                .isEqualTo(new Verdict.Unknown(new Fact("help", Fact.Asker.EMPLOYER)));
    }

    @Test
    void an_occupation_someone_dreams_of_counts() {
        var one = new Someone();
        one.wishes = new Wishes(
                Set.of(4),
                Set.of(),
                Set.of(),
                Set.of(),
                Unwanted.nothing(),
                Set.of(),
                Answer.UNKNOWN,
                java.util.Optional.empty());
        var job = new SomeJob();
        job.trade = new Trade(OptionalInt.of(4), OptionalInt.empty(), Set.of());
        assertThat(line("wish-occupation", job, one).value()).isEqualTo(1000);
        job.trade = new Trade(OptionalInt.of(5), OptionalInt.empty(), Set.of());
        assertThat(line("wish-occupation", job, one).value()).isZero();
    }

    @Test
    void work_of_the_kind_of_a_wished_occupation_comes_before_other_work_of_its_sector() {
        var job = new SomeJob();
        job.trade = kind(107);
        int alike = explain(job, wishing(4, 107)).score().toJob();
        assertThat(line("wish-occupation", job, wishing(4, 107)).verdict()).isInstanceOf(Verdict.Unknown.class);
        job.trade = kind(108);
        assertThat(explain(job, wishing(4, 107)).score().toJob()).isLessThan(alike);
    }

    private static Trade kind(int kind) {
        return new Trade(OptionalInt.of(5), OptionalInt.of(2), Set.of(), false, Set.of(), OptionalInt.of(kind));
    }

    @Test
    void work_that_gives_what_someone_likes_to_do_comes_before_work_that_does_not() {
        var one = new Someone();
        one.wishes = new Wishes(
                Set.of(),
                Set.of(),
                Set.of(2),
                Set.of(),
                Unwanted.nothing(),
                Set.of(),
                Answer.UNKNOWN,
                java.util.Optional.empty());
        var job = new SomeJob();
        int silent = explain(job, one).score().toJob();
        job.trade = giving(2, 5);
        assertThat(line("wish-tasks", job, one).value()).isEqualTo(1000);
        assertThat(explain(job, one).score().toJob()).isGreaterThan(silent);
        job.trade = giving(3);
        assertThat(line("wish-tasks", job, one).value()).isZero();
        assertThat(explain(job, one).score().toJob()).isLessThan(silent);
        assertThat(verdict("wish-tasks", job, new Someone()))
                .isEqualTo(new Verdict.Unknown(new Fact("wish-tasks", Fact.Asker.PERSON)));
    }

    private static Trade giving(Integer... likings) {
        return new Trade(OptionalInt.empty(), OptionalInt.empty(), Set.of(), false, Set.of(likings));
    }

    @Test
    void working_together_made_very_important_changes_the_order_and_switching_it_off_says_so() {
        var job = new SomeJob().task(1, 100, false, 0);
        job.competencies.put(24105, 1);
        job.competencies.put(24121, 1);
        var together = new Someone();
        together.id = new java.util.UUID(1, 1);
        together.competencies.putAll(Map.of(24105, Mastery.GOOD, 24121, Mastery.INSUFFICIENT));
        var exact = new Someone();
        exact.id = new java.util.UUID(1, 2);
        exact.competencies.putAll(Map.of(24105, Mastery.INSUFFICIENT, 24121, Mastery.GOOD));
        assertThat(first(job, Weights.standard().with("competency:24105", 500), together, exact))
                .isEqualTo(together.id);
        var off = Weights.standard().without("competency:24105");
        assertThat(first(job, off, together, exact)).isEqualTo(exact.id);
        var told = Asking.INDEX.explain(job.demand(), together.supply(), off, List.of());
        assertThat(line("competency:24105", told).toClient()).isEqualTo(new ExplainedLine.Points(0, 0));
    }

    private static java.util.UUID first(SomeJob job, Weights weights, Someone... people) {
        var index = new MatchIndex(Likeness.exact(), new DistancePerMode());
        for (var one : people) index.put(one.supply());
        var reach = new Reach(Set.of(1), Share.CHAIN);
        return index.fits(job.demand(), reach, Question.now(Top.of(5), 1).with(weights))
                .getFirst()
                .id();
    }

    @Test
    void weights_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> Weights.standard().with("hours", 501)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.standard().with(Aspect.WISHES, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(Map.of(Aspect.WISHES, 1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
