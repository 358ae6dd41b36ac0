package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What stands in the way is named hardest first, by one order. */
class HurdleTest {
    private static final int A1 = 2;
    private static final int A2 = 3;

    private static Bridge course(
            int weeks, Set<Integer> skills, Map<LanguageSkill, Integer> dutch, Set<Integer> papers) {
        return new Bridge(new UUID(4, weeks), skills, dutch, papers, weeks, 900_00, "WSP", 0);
    }

    private static List<String> inTheWay(SomeJob job, Someone one, Bridge... courses) {
        return Asking.explain(job, one, courses).inTheWay().stream()
                .map(ExplainedLine::id)
                .toList();
    }

    private static SomeJob reading(boolean learnOnJob) {
        var job = new SomeJob().task(1, 100, true, 0);
        job.dutch.put(LanguageSkill.READING, new LanguageAsked(A2, learnOnJob));
        return job;
    }

    private static Someone beginner() {
        var one = new Someone().toldAll();
        one.dutch.put(LanguageSkill.READING, A1);
        return one;
    }

    @Test
    void dutch_that_grows_at_work_does_not_stand_in_the_way_and_the_work_of_day_one_does() {
        assertThat(inTheWay(reading(true), beginner())).containsExactly("day-one");
    }

    @Test
    void dutch_that_a_course_teaches_comes_after_work_that_no_training_teaches() {
        var course = course(12, Set.of(), Map.of(LanguageSkill.READING, A2), Set.of());
        assertThat(inTheWay(reading(false), beginner(), course)).containsExactly("day-one", "language:reading");
    }

    @Test
    void of_two_gaps_that_courses_close_the_work_of_day_one_is_named_first() {
        var dutch = course(12, Set.of(), Map.of(LanguageSkill.READING, A2), Set.of());
        var work = course(9, Set.of(1), Map.of(), Set.of());
        assertThat(inTheWay(reading(false), beginner(), dutch, work)).containsExactly("day-one", "language:reading");
    }

    @Test
    void a_no_on_a_paper_that_a_course_gives_never_hides_the_harder_reason() {
        var job = new SomeJob().needs(3).task(1, 100, true, 0);
        var one = new Someone().toldAll();
        one.no.add(3);
        assertThat(inTheWay(job, one, course(1, Set.of(), Map.of(), Set.of(3))))
                .containsExactly("day-one", "certificate:3");
        assertThat(inTheWay(job, one, course(3, Set.of(1), Map.of(), Set.of())))
                .containsExactly("certificate:3", "day-one");
    }

    @Test
    void a_hard_stop_is_named_before_everything_and_what_people_agree_on_before_what_a_course_gives() {
        var job = new SomeJob().needs(3).hours(32, 36);
        job.licences = Set.of(5);
        var one = new Someone().works(8, 24);
        one.no.add(3);
        one.licences = new Answers(Set.of(), Set.of(5));
        assertThat(inTheWay(job, one, course(1, Set.of(), Map.of(), Set.of(3))))
                .containsExactly("licence:5", "hours", "certificate:3");
    }

    @Test
    void no_course_of_weeks_is_for_work_that_asks_a_study_of_years() {
        var nursing = new SomeJob().task(1, 100, true, 0);
        nursing.trade = new Trade(OptionalInt.empty(), OptionalInt.empty(), Set.of(), true, Set.of());
        var course = course(9, Set.of(1), Map.of(), Set.of());
        assertThat(course.isFor(nursing.demand())).isFalse();
        assertThat(course.isFor(new SomeJob().task(1, 100, true, 0).demand())).isTrue();
    }

    @Test
    void a_way_that_takes_longer_together_than_the_bound_is_no_way() {
        var dutch = course(12, Set.of(), Map.of(LanguageSkill.READING, A2), Set.of());
        var work = course(9, Set.of(1), Map.of(), Set.of());
        var job = reading(false).demand();
        var courses = List.of(dutch, work);
        var person = beginner().supply();
        assertThat(Asking.INDEX
                        .explain(job, person, Weights.standard(), courses)
                        .way()
                        .orElseThrow()
                        .weeks())
                .isEqualTo(21);
        assertThat(Asking.INDEX
                        .explain(job, person, Weights.standard(), courses, Horizon.within(12))
                        .way())
                .isEmpty();
    }

    @Property(tries = 2000)
    void whatever_does_not_fit_and_waits_for_no_question_has_a_reason(@ForAll long seed) {
        var chance = new Chance(seed);
        var bridges = Stream.generate(chance::bridge).limit(4).toList();
        var why = Asking.INDEX.explain(chance.job().demand(), chance.someone().supply(), Weights.standard(), bridges);
        boolean open = why.fitsNow() || why.fitsOnceAsked() && why.inTheWay().isEmpty();
        assertThat(open || !why.inTheWay().isEmpty()).isTrue();
        if (why.fitsNow()) assertThat(why.inTheWay()).isEmpty();
    }
}
