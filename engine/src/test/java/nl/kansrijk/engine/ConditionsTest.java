package nl.kansrijk.engine;

import static nl.kansrijk.engine.Asking.explain;
import static nl.kansrijk.engine.Asking.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void hours_that_overlap_fit() {
        assertThat(verdict("hours", new SomeJob().hours(24, 32), new Someone().works(16, 24)))
                .isInstanceOf(Verdict.Met.class);
    }

    @Test
    void four_hours_apart_can_be_talked_about() {
        assertThat(verdict("hours", new SomeJob().hours(24, 32), new Someone().works(16, 20)))
                .isEqualTo(new Verdict.Bridgeable(new Gap.Hours(4)));
    }

    @Test
    void nine_hours_apart_stop() {
        assertThat(verdict("hours", new SomeJob().hours(29, 32), new Someone().works(16, 20)))
                .isInstanceOf(Verdict.Blocking.class);
    }

    @Test
    void unknown_hours_of_the_job_are_a_question_to_the_employer() {
        assertThat(verdict("hours", new SomeJob(), new Someone().works(16, 20)))
                .isEqualTo(new Verdict.Unknown(new Fact("hours", Fact.Asker.EMPLOYER)));
    }

    @Test
    void enough_shared_day_parts_for_the_least_hours_fit() {
        var job = new SomeJob().hours(8, 40);
        job.week = Optional.of(new Week(0b0011_0011));
        var one = new Someone();
        one.week = Optional.of(new Week(0b0011));
        assertThat(verdict("days", job, one)).isInstanceOf(Verdict.Met.class);
    }

    @Test
    void too_few_shared_day_parts_stop() {
        var job = new SomeJob().hours(12, 40);
        job.week = Optional.of(new Week(0b0011_0011));
        var one = new Someone();
        one.week = Optional.of(new Week(0b0011));
        assertThat(verdict("days", job, one)).isInstanceOf(Verdict.Blocking.class);
    }

    @Test
    void an_unknown_travel_time_is_a_question_never_a_rejection() {
        var fit = explain(new SomeJob().at(51.57, 4.77), new Someone());
        assertThat(fit.fitsNow()).isTrue();
        assertThat(Asking.line("travel", fit).verdict()).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void a_short_ride_fits_a_longer_one_is_a_gap_and_a_far_one_stops() {
        var job = new SomeJob().at(51.57, 4.77);
        assertThat(verdict("travel", job, new Someone().livesAt(51.58, 4.77).travels(Mode.BICYCLE, 30)))
                .isInstanceOf(Verdict.Met.class);
        assertThat(verdict("travel", job, new Someone().livesAt(51.64, 4.77).travels(Mode.BICYCLE, 30)))
                .isInstanceOf(Verdict.Bridgeable.class);
        assertThat(verdict("travel", job, new Someone().livesAt(51.90, 4.77).travels(Mode.BICYCLE, 30)))
                .isInstanceOf(Verdict.Blocking.class);
    }

    @Test
    void a_missing_certificate_can_be_earned_and_an_unknown_one_is_asked_for() {
        var without = new Someone();
        without.no.add(3);
        assertThat(verdict("certificate:3", new SomeJob().needs(3), without))
                .isEqualTo(new Verdict.Bridgeable(new Gap.Certificate(3)));
        assertThat(verdict("certificate:3", new SomeJob().needs(3), new Someone()))
                .isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void a_missing_licence_is_a_hard_fact() {
        var job = new SomeJob();
        job.licences = Set.of(5);
        var one = new Someone();
        one.licences = new Answers(Set.of(), Set.of(5));
        assertThat(verdict("licence:5", job, one)).isInstanceOf(Verdict.Blocking.class);
    }

    @Test
    void a_load_someone_can_not_bear_stops_unless_an_aid_takes_it_away() {
        var one = new Someone().loads(Map.of(2, Load.NOT));
        assertThat(verdict("load:2", new SomeJob().loads(Set.of(2), Set.of()), one))
                .isInstanceOf(Verdict.Blocking.class);
        var eased = explain(new SomeJob().loads(Set.of(2), Set.of(2)), one);
        assertThat(Asking.line("load:2", eased).verdict()).isEqualTo(new Verdict.Bridgeable(new Gap.LoadWithAid(2)));
        assertThat(eased.fitsNow()).isTrue();
    }

    @Test
    void what_someone_does_not_want_is_never_bought_off_by_points() {
        var job = new SomeJob().task(1, 100, true, 0);
        job.trade = new Trade(OptionalInt.of(4), OptionalInt.of(6), Set.of());
        var skilled = new Someone().can(1, 3).wantsIt(Motivation.FULL);
        assertThat(explain(job, skilled).fitsNow()).isTrue();
        assertThat(explain(job, skilled.refuses(new Unwanted(Set.of(4), Set.of(), Set.of())))
                        .fitsNow())
                .isFalse();
        assertThat(explain(job, skilled.refuses(new Unwanted(Set.of(), Set.of(6), Set.of())))
                        .fitsNow())
                .isFalse();
        assertThat(explain(job, skilled.refuses(new Unwanted(Set.of(), Set.of(), Set.of(1))))
                        .fitsNow())
                .isFalse();
    }

    @Test
    void too_little_dutch_opens_when_it_may_be_learned_at_work() {
        var one = new Someone();
        one.dutch.put(LanguageSkill.SPEAKING, 2);
        var strict = new SomeJob();
        strict.dutch.put(LanguageSkill.SPEAKING, new LanguageAsked(4, false));
        var patient = new SomeJob();
        patient.dutch.put(LanguageSkill.SPEAKING, new LanguageAsked(4, true));
        assertThat(explain(strict, one).fitsNow()).isFalse();
        assertThat(explain(patient, one).fitsNow()).isTrue();
    }

    @Test
    void seventy_percent_of_day_one_is_enough_and_sixty_is_not() {
        var one = new Someone().can(1, 2).toldAll();
        assertThat(explain(new SomeJob().task(1, 70, true, 0).task(4, 30, true, 0), one)
                        .fitsNow())
                .isTrue();
        assertThat(explain(new SomeJob().task(1, 60, true, 0).task(4, 40, true, 0), one)
                        .fitsNow())
                .isFalse();
    }

    @Test
    void a_skill_nobody_asked_about_is_a_question() {
        var fit = explain(new SomeJob().task(1, 100, true, 0), new Someone());
        assertThat(fit.fitsOnceAsked()).isTrue();
        assertThat(Asking.line("day-one", fit).verdict()).isInstanceOf(Verdict.Unknown.class);
    }
}
