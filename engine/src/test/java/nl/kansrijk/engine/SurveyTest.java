package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SurveyTest {
    private static final Reach EVERYONE = new Reach(Set.of(0, 1, 2), Share.PRIVATE);
    private static final Question NOW = Question.now(Top.of(1000), 0);
    private static final Bridge COURSE =
            new Bridge(new UUID(0, 1), Set.of(2, 3), Map.of(LanguageSkill.READING, 4), Set.of(5), 6, 100_00, "FREE", 0);

    @Property(tries = 200)
    void for_whom_nothing_is_closed_is_who_the_list_shows(@ForAll long seed) {
        var region = new Region(seed);
        var found = new HashSet<UUID>();
        region.job().everyone(EVERYONE, NOW, (person, closed, unasked) -> {
            if (closed == 0) found.add(person.id());
        });
        assertThat(found).isEqualTo(ids(region.index.fits(region.demand, EVERYONE, NOW)));
    }

    @Property(tries = 200)
    void a_closed_condition_is_a_condition_that_its_explanation_does_not_meet(@ForAll long seed) {
        var region = new Region(seed);
        var job = region.job();
        var conditions = job.conditions();
        job.everyone(EVERYONE, NOW, (person, closed, unasked) -> {
            var why = region.index.explain(region.demand, person, Weights.standard(), List.of());
            for (int i = 0; i < conditions.size(); i++) {
                var verdict = why.conditions().get(i).verdict();
                assertThat(why.conditions().get(i).id()).isEqualTo(conditions.get(i));
                boolean shut = (closed >> i & 1) == 1;
                assertThat((unasked >> i & 1) == 1).isEqualTo(shut && verdict instanceof Verdict.Unknown);
                if (!shut) assertThat(verdict instanceof Verdict.Blocking).isFalse();
            }
            assertThat(closed == 0).isEqualTo(why.fitsNow()).isEqualTo(job.fits(person));
        });
    }

    @Property(tries = 200)
    void for_whom_only_a_question_is_open_is_whom_the_list_says_to_ask_first(@ForAll long seed) {
        var region = new Region(seed);
        int[] ask = {0};
        region.job().everyone(EVERYONE, NOW, (person, closed, unasked) -> {
            if (closed != 0 && closed == unasked) ask[0]++;
        });
        assertThat(ask[0])
                .isEqualTo(region.index.counters(region.demand, EVERYONE, NOW).askFirst());
    }

    @Property(tries = 200)
    void who_fits_after_one_training_is_who_the_list_shows_with_only_that_training(@ForAll long seed) {
        var region = new Region(seed);
        var after = NOW.after(Horizon.within(6), List.of(COURSE));
        Set<UUID> shown = ids(region.index.fits(region.demand, EVERYONE, after));
        var found = new HashMap<UUID, Boolean>();
        var job = region.job();
        job.everyone(
                EVERYONE,
                NOW,
                (person, closed, unasked) -> found.put(person.id(), closed == 0 || job.fitsAfter(COURSE, person)));
        if (teaches(region.demand))
            assertThat(shown)
                    .isEqualTo(found.entrySet().stream()
                            .filter(Map.Entry::getValue)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
    }

    @Property(tries = 200)
    void the_task_most_people_miss_is_the_one_that_most_explanations_do_not_meet(@ForAll long seed) {
        var region = new Region(seed);
        var people = new ArrayList<Supply>();
        region.job().everyone(EVERYONE, NOW, (person, closed, unasked) -> people.add(person));
        var missed = region.demand.asked().tasks().stream()
                .filter(Task::mustOnDay1)
                .collect(Collectors.toMap(Task::skill, task -> region.without(task, people), Math::max));
        var most = region.job().missedMost(people);
        int worst = missed.values().stream().mapToInt(i -> i).max().orElse(0);
        assertThat(most.isPresent()).isEqualTo(worst > 0);
        most.ifPresent(skill -> assertThat(missed).containsEntry(skill, worst));
        assertThat(region.job().missedMost(List.of())).isEmpty();
    }

    @Property(tries = 50)
    void a_survey_stays_as_it_was_when_the_index_changes(@ForAll long seed) {
        var region = new Region(seed);
        var job = region.job();
        int[] before = {0};
        job.everyone(EVERYONE, NOW, (person, closed, unasked) -> before[0]++);
        region.index.put(new Chance(seed + 1000).someone().supply());
        int[] after = {0};
        job.everyone(EVERYONE, NOW, (person, closed, unasked) -> after[0]++);
        assertThat(after[0]).isEqualTo(before[0]);
    }

    private static boolean teaches(Demand demand) {
        return demand.asked().certificates().contains(5)
                || demand.asked().dutch().containsKey(LanguageSkill.READING)
                || demand.asked().tasks().stream()
                        .anyMatch(task -> COURSE.skills().contains(task.skill()));
    }

    private static Set<UUID> ids(List<Fit> fits) {
        return fits.stream().map(Fit::id).collect(Collectors.toSet());
    }

    /** Forty random people and one random job. */
    private static final class Region {
        final MatchIndex index = new MatchIndex(Chance.LIKENESS, new DistancePerMode());
        final Demand demand;

        Region(long seed) {
            var chance = new Chance(seed);
            IntStream.range(0, 40).forEach(i -> index.put(chance.someone().supply()));
            demand = chance.job().demand();
        }

        /** How many of these people do not meet this task. */
        int without(Task task, List<Supply> people) {
            return (int) people.stream()
                    .flatMap(one -> index.explain(demand, one, Weights.standard(), List.of()).merits().stream())
                    .filter(line -> line.id().equals("task:" + task.skill()))
                    .filter(line -> !(line.verdict() instanceof Verdict.Met))
                    .count();
        }

        JobSurvey job() {
            return index.survey().job(demand);
        }
    }
}
