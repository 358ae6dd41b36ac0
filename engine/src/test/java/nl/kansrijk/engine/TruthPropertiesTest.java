package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for every pair, tried on thousands of them: silence, distance, required skills and hard conditions. */
class TruthPropertiesTest {
    private static final Reach EVERYONE = new Reach(Set.of(0, 1, 2), Share.PRIVATE);

    @Property(tries = 3000)
    void a_required_skill_more_never_lowers_a_score_a_share_or_a_place_in_the_list(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job();
        var one = chance.someone();
        if (job.tasks.isEmpty()) return;
        int code = job.tasks.get(new Random(seed).nextInt(job.tasks.size())).skill();
        if (one.skills.stream().anyMatch(skill -> skill.code() == code)) return;
        one.disputed.remove(code);
        var before = explain(job.demand(), one.supply());
        var after = explain(
                job.demand(), one.can(code, 1 + new Random(seed).nextInt(3)).supply());
        notWorse(before, after);
        assertThat(after.dayOnePercent().orElse(0))
                .isGreaterThanOrEqualTo(before.dayOnePercent().orElse(0));
    }

    @Property(tries = 2000)
    void every_step_farther_away_never_raises_a_score_nor_opens_a_job(@ForAll long seed) {
        var chance = new Chance(seed);
        var demand = chance.job().at(51.5, 4.5).demand();
        var one = chance.someone();
        var steps = IntStream.range(0, 8)
                .mapToObj(step ->
                        explain(demand, one.livesAt(51.5 + step * 0.11, 4.5).supply()))
                .toList();
        for (int i = 1; i < steps.size(); i++) notWorse(steps.get(i), steps.get(i - 1));
    }

    @Property(tries = 3000)
    void a_hard_condition_is_bought_off_by_nothing_else_someone_can_or_wants(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job();
        var one = chance.someone();
        var random = new Random(seed);
        closed(job, one, random.nextInt(4));
        for (int code = 0; code < 8; code++) best(one, code);
        one.wantsIt(Motivation.FULL);
        var told = Asking.INDEX.explain(job.demand(), one.supply(), heavy(random), List.of());
        assertThat(told.fitsNow()).isFalse();
        assertThat(told.fitsOnceAsked()).isFalse();
        var index = new MatchIndex(Chance.LIKENESS, new DistancePerMode());
        index.put(one.supply());
        assertThat(index.fits(
                        job.demand(), EVERYONE, Question.now(Top.of(5), seed).with(heavy(random))))
                .isEmpty();
    }

    /** Closes the job for this person in one of four ways. */
    private static void closed(SomeJob job, Someone one, int way) {
        switch (way) {
            case 0 -> {
                job.licences = Set.of(3);
                one.licences = new Answers(Set.of(), Set.of(3));
            }
            case 1 -> {
                job.needs(99);
                one.no.add(99);
            }
            case 2 -> {
                job.loads(Set.of(2), Set.of());
                one.loads(Map.of(2, Load.NOT));
            }
            default -> {
                job.trade = new Trade(OptionalInt.of(5), OptionalInt.empty(), Set.of());
                one.refuses(new Unwanted(Set.of(5), Set.of(), Set.of()));
            }
        }
    }

    private static void best(Someone one, int code) {
        one.skills.removeIf(skill -> skill.code() == code);
        one.disputed.remove(code);
        one.can(code, 3);
        one.no.remove(code);
        one.yes.add(code);
        one.competencies.put(code, Mastery.GOOD);
    }

    private static Weights heavy(Random random) {
        return Weights.standard()
                .with(Aspect.SKILLS, Weights.MOST_PER_ASPECT)
                .with(Aspect.WISHES, random.nextInt(101))
                .with("motivation", Weights.MOST_PERCENT);
    }

    @Property(tries = 4000)
    void silence_about_anything_is_never_worse_than_a_stated_no(@ForAll long seed) {
        var chance = new Chance(seed);
        var job = chance.job();
        var kind = Silence.values()[Math.floorMod(seed, Silence.values().length)];
        int code = new Random(seed).nextInt(8);
        var one = chance.someone();
        job.dutch.computeIfPresent(
                LanguageSkill.SPEAKING,
                (skill, asked) -> new LanguageAsked(Math.max(1, asked.level()), asked.learnOnJob()));
        kind.silent(one, code);
        var quiet = explain(job.demand(), one.supply());
        kind.no(one, code);
        var no = explain(job.demand(), one.supply());
        notWorse(no, quiet);
        if (no.fitsOnceAsked())
            assertThat(quiet.fitsNow() || quiet.fitsOnceAsked()).isTrue();
    }

    /** Everything of which someone can be silent or say no. */
    enum Silence {
        SKILL(Silence::neverMentioned, (one, code) -> one.can(code, 0)),
        CERTIFICATE(Silence::noPaper, (one, code) -> one.no.add(code)),
        LICENCE(
                (one, code) -> one.licences = without(one.licences, code),
                (one, code) -> one.licences = saidNo(one.licences, code)),
        EXPERIENCE(
                (one, code) -> one.experience = without(one.experience, code),
                (one, code) -> one.experience = saidNo(one.experience, code)),
        BASIC(
                (one, code) -> one.basics = without(one.basics, code),
                (one, code) -> one.basics = saidNo(one.basics, code)),
        DUTCH(
                (one, code) -> one.dutch.remove(LanguageSkill.SPEAKING),
                (one, code) -> one.dutch.put(LanguageSkill.SPEAKING, 0)),
        COMPETENCY(
                (one, code) -> one.competencies.remove(code),
                (one, code) -> one.competencies.put(code, Mastery.INSUFFICIENT)),
        LOAD((one, code) -> one.loads(Map.of()), (one, code) -> one.loads(Map.of(code, Load.NOT))),
        HOURS((one, code) -> one.hours = Optional.empty(), (one, code) -> one.works(60, 60));

        private final ObjIntConsumer<Someone> silent;
        private final ObjIntConsumer<Someone> no;

        Silence(ObjIntConsumer<Someone> silent, ObjIntConsumer<Someone> no) {
            this.silent = silent;
            this.no = no;
        }

        void silent(Someone one, int code) {
            silent.accept(one, code);
        }

        void no(Someone one, int code) {
            no.accept(one, code);
        }

        private static void neverMentioned(Someone one, int code) {
            one.skills.removeIf(skill -> skill.code() == code);
            one.disputed.remove(code);
        }

        private static void noPaper(Someone one, int code) {
            one.yes.remove(code);
            one.no.remove(code);
        }

        private static Answers without(Answers said, int code) {
            var yes = new HashSet<>(said.yes());
            var no = new HashSet<>(said.no());
            yes.remove(code);
            no.remove(code);
            return new Answers(yes, no);
        }

        private static Answers saidNo(Answers said, int code) {
            var quiet = without(said, code);
            var no = new HashSet<>(quiet.no());
            no.add(code);
            return new Answers(quiet.yes(), no);
        }
    }

    private static Explanation explain(Demand demand, Supply supply) {
        return Asking.INDEX.explain(demand, supply, Weights.standard(), List.of());
    }

    private static void notWorse(Explanation less, Explanation more) {
        assertThat(more.score().toJob()).isGreaterThanOrEqualTo(less.score().toJob());
        assertThat(more.score().toClient()).isGreaterThanOrEqualTo(less.score().toClient());
        if (less.fitsNow()) assertThat(more.fitsNow()).isTrue();
    }
}
