package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kansrijk.engine.Judge.Readiness;
import org.junit.jupiter.api.Test;

/** Able now, then to be asked first, then after training: a training closes what is known to be missing, and answers nothing. */
class AskedFirstTest {
    private static final Reach EVERYONE = new Reach(Set.of(0, 1, 2), Share.PRIVATE);
    private static final int YEAR = 52;

    private static Bridge course(int weeks, Set<Integer> skills, Set<Integer> papers) {
        return new Bridge(new UUID(4, weeks), skills, Map.of(), papers, weeks, 900_00, "WSP", 0);
    }

    private static Explanation explain(SomeJob job, Someone one, Bridge... courses) {
        return Asking.INDEX.explain(job.demand(), one.supply(), Weights.standard(), List.of(courses));
    }

    @Test
    void a_paper_nobody_asked_about_is_a_question_without_weeks_and_a_stated_no_is_a_course() {
        var course = course(12, Set.of(), Set.of(3));
        var asked = explain(new SomeJob().needs(3), new Someone(), course);
        assertThat(asked.fitsNow()).isFalse();
        assertThat(asked.fitsOnceAsked()).isTrue();
        assertThat(asked.way()).isEmpty();
        assertThat(Asking.line("certificate:3", asked).helpedBy()).isEmpty();
        var without = new Someone();
        without.no.add(3);
        assertThat(explain(new SomeJob().needs(3), without, course)
                        .way()
                        .orElseThrow()
                        .weeks())
                .isEqualTo(12);
    }

    @Test
    void a_licence_and_the_days_are_asked_first_and_what_a_body_can_bear_costs_nobody_a_place() {
        var driving = new SomeJob();
        driving.licences = Set.of(5);
        assertThat(explain(driving, new Someone()).fitsOnceAsked()).isTrue();
        var shifts = new SomeJob();
        shifts.week = Optional.of(new Week(0b0011));
        assertThat(explain(shifts, new Someone()).fitsOnceAsked()).isTrue();
        assertThat(explain(new SomeJob().loads(Set.of(2), Set.of()), new Someone())
                        .fitsNow())
                .isTrue();
    }

    @Test
    void days_the_employer_never_told_are_no_question_to_the_person() {
        assertThat(explain(new SomeJob(), new Someone()).fitsNow()).isTrue();
    }

    @Test
    void a_known_gap_beside_a_question_is_asked_first_when_a_training_could_close_it_and_is_closed_otherwise() {
        var job = new SomeJob().needs(3).task(1, 100, true, 0);
        var one = new Someone();
        one.no.add(3);
        var both = explain(job, one, course(6, Set.of(), Set.of(3)));
        assertThat(both.fitsOnceAsked()).isTrue();
        assertThat(both.way()).isEmpty();
        assertThat(explain(job, one).fitsOnceAsked()).isFalse();
    }

    @Test
    void who_can_do_it_now_stands_above_who_scores_more_after_a_training() {
        var index = new MatchIndex(Likeness.exact(), new DistancePerMode());
        var job = new SomeJob().task(1, 70, true, 0).task(2, 30, true, 0);
        var able = new Someone().can(1, 1).toldAll();
        able.id = new UUID(7, 2);
        var trained = new Someone().can(2, 3).toldAll().wantsIt(Motivation.FULL);
        index.put(able.supply());
        index.put(trained.supply());
        var question = Question.now(Top.of(5), 1).after(Horizon.within(12), List.of(course(6, Set.of(1), Set.of())));
        var list = index.fits(job.demand(), EVERYONE, question);
        assertThat(list).extracting(Fit::id).containsExactly(able.id, trained.id);
        assertThat(list.getLast().score().pair())
                .isGreaterThan(list.getFirst().score().pair());
    }

    @Property(tries = 4000)
    void silence_is_never_further_from_the_job_nor_longer_in_training_than_a_stated_no(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job();
        var bridges = Stream.generate(chance::bridge).limit(4).toList();
        var kind =
                TruthPropertiesTest.Silence.values()[Math.floorMod(seed, TruthPropertiesTest.Silence.values().length)];
        int code = new Random(seed).nextInt(8);
        var one = chance.someone();
        var judge =
                new Judge(new Plan(job.demand(), Chance.LIKENESS, new DistancePerMode()), Weights.standard(), bridges);
        kind.silent(one, code);
        var quiet = one.supply();
        kind.no(one, code);
        var no = one.supply();
        assertThat(far(judge, quiet)).isLessThanOrEqualTo(far(judge, no));
        if (far(judge, no) == Readiness.TRAIN.ordinal())
            assertThat(weeks(judge, quiet)).isLessThanOrEqualTo(weeks(judge, no));
    }

    private static int far(Judge judge, Supply one) {
        var ready = judge.readiness(Row.of(one));
        boolean closed = ready == Readiness.TRAIN && judge.way(one, YEAR).isEmpty();
        return (closed ? Readiness.CLOSED : ready).ordinal();
    }

    private static int weeks(Judge judge, Supply one) {
        return judge.readiness(Row.of(one)) == Readiness.TRAIN
                ? judge.way(one, YEAR).orElseThrow().weeks()
                : 0;
    }

    @Property(tries = 2000)
    void what_was_never_asked_has_no_weeks_no_price_and_no_place_among_those_after_training(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job().demand();
        var bridges = Stream.generate(chance::bridge).limit(4).toList();
        var one = chance.someone().supply();
        var why = Asking.INDEX.explain(job, one, Weights.standard(), bridges);
        Stream.concat(why.conditions().stream(), why.merits().stream())
                .filter(line -> line.verdict() instanceof Verdict.Unknown)
                .forEach(line -> assertThat(line.helpedBy()).as(line.id()).isEmpty());
        if (!why.fitsOnceAsked()) return;
        assertThat(why.way()).isEmpty();
        var index = new MatchIndex(Chance.LIKENESS, new DistancePerMode());
        index.put(one);
        var question = Question.now(Top.of(5), seed);
        assertThat(index.fits(job, EVERYONE, question.after(Horizon.within(YEAR), bridges)))
                .isEmpty();
        assertThat(index.fits(job, EVERYONE, question.after(Horizon.ASK_FIRST, bridges)))
                .extracting(fit -> fit.way().weeks())
                .containsExactly(0);
    }
}
