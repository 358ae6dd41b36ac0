package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.engine.Abilities;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Answers;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Evidence;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Load;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Practice;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Skills;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Support;
import nl.kansrijk.engine.Trade;
import nl.kansrijk.engine.Unwanted;
import nl.kansrijk.engine.Week;
import nl.kansrijk.engine.Wishes;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BringsTest {
    private static final Supply STRANGER = Supply.unknown(new UUID(7, 1), 1, Share.CHAIN);
    private static final Demand JOB = Demand.unknown(new UUID(8, 1), 1);
    private static final int WELDER = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hours",
                "days",
                "travel",
                "task:1",
                "competency:1",
                "language:speaking",
                "certificate:1",
                "licence:1",
                "load:1",
                "experience",
                "help",
                "wish-occupation",
                "wish-sector",
                "wish-tasks",
                "wish-learn",
                "wish-agreement",
                "motivation"
            })
    void silence_is_said_as_silence_and_never_as_a_no(String criterion) {
        assertThat(of(STRANGER, criterion)).isEqualTo(Phrases.SILENT);
    }

    @Test
    void a_line_without_words_of_its_own_points_at_the_judgement() {
        assertThat(of(STRANGER, "start").key()).isEqualTo("matching.has.see-because");
    }

    @Test
    void hours_parts_of_days_and_the_longest_trip_are_told_in_numbers() {
        var practical = with(new Practice(
                Optional.of(new HourRange(16, 24)),
                Optional.of(new Week(0b111)),
                Set.of(),
                OptionalInt.of(45),
                OptionalInt.of(20),
                OptionalInt.empty()));
        assertThat(of(practical, "hours").facts()).isEqualTo(Map.of("least", "16", "most", "24"));
        assertThat(of(practical, "days").facts()).isEqualTo(Map.of("parts", "3"));
        assertThat(of(practical, "travel"))
                .isEqualTo(new Reason("matching.has.travel-minutes", Map.of("minutes", "45")));
    }

    @Test
    void who_said_only_a_distance_is_told_by_distance() {
        var nearby = with(new Practice(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.of(20),
                OptionalInt.empty()));
        assertThat(of(nearby, "travel")).isEqualTo(new Reason("matching.has.travel-km", Map.of("km", "20")));
    }

    @ParameterizedTest
    @CsvSource({"1,matching.has.skill.2", "2,matching.has.skill.disputed", "3,matching.silent"})
    void a_skill_is_told_with_its_level_and_a_disputed_one_as_not_certain(int code, String key) {
        var some = Skills.some(List.of(new Skill(1, 2, Evidence.SELF), new Skill(2, 3, Evidence.SELF)));
        assertThat(of(with(some.disputing(Set.of(2)), Answers.none()), "task:" + code)
                        .key())
                .isEqualTo(key);
    }

    @Test
    void who_told_everything_and_did_not_name_a_skill_does_not_have_it() {
        var all = Skills.complete(List.of(new Skill(1, 2, Evidence.SELF)));
        assertThat(of(with(all, Answers.none()), "task:3").key()).isEqualTo("matching.has.skill.0");
    }

    @Test
    void papers_are_yes_or_silence_unless_someone_said_no() {
        var papers = new Answers(Set.of(4), Set.of(5));
        var person = with(Skills.some(List.of()), papers);
        for (var kind : List.of("certificate:", "licence:")) {
            assertThat(of(person, kind + 4).key()).isEqualTo("matching.has.yes");
            assertThat(of(person, kind + 5).key()).isEqualTo("matching.has.no");
            assertThat(of(person, kind + 6)).isEqualTo(Phrases.SILENT);
        }
    }

    @Test
    void dutch_competencies_and_loads_are_told_in_their_own_steps() {
        var person = with(Skills.some(List.of()), Answers.none());
        assertThat(of(person, "language:speaking").facts()).isEqualTo(Map.of("level", "A2"));
        assertThat(of(person, "language:writing")).isEqualTo(Phrases.SILENT);
        assertThat(of(person, "competency:24105").key()).isEqualTo("matching.has.mastery.sufficient");
        assertThat(of(person, "load:2").key()).isEqualTo("matching.has.load.limited");
        assertThat(of(person, "help").facts()).isEqualTo(Map.of("count", "2"));
    }

    @Test
    void experience_in_this_work_is_a_yes_and_in_other_work_is_told_as_such() {
        var person = with(Skills.some(List.of()), new Answers(Set.of(WELDER, 3), Set.of()));
        assertThat(of(person, asking(WELDER), "experience").key()).isEqualTo("matching.has.yes");
        assertThat(of(person, asking(99), "experience"))
                .isEqualTo(new Reason("matching.has.experience-else", Map.of("count", "2")));
        assertThat(of(person, JOB, "experience").key()).isEqualTo("matching.has.experience-else");
    }

    @Test
    void wishes_are_counted_per_kind_and_motivation_has_words() {
        var wishes = new Wishes(
                Set.of(1, 2),
                Set.of(3),
                Set.of(),
                Set.of(4, 5, 6),
                Unwanted.nothing(),
                Set.of(),
                Answer.UNKNOWN,
                Optional.of(Motivation.SOME));
        var person = new Supply(
                STRANGER.id(),
                1,
                Share.CHAIN,
                Optional.empty(),
                Abilities.unknown(),
                wishes,
                Practice.unknown(),
                Support.unknown());
        assertThat(of(person, "wish-occupation").facts()).isEqualTo(Map.of("count", "2"));
        assertThat(of(person, "wish-sector").facts()).isEqualTo(Map.of("count", "1"));
        assertThat(of(person, "wish-learn").facts()).isEqualTo(Map.of("count", "3"));
        assertThat(of(person, "wish-tasks")).isEqualTo(Phrases.SILENT);
        assertThat(of(person, "motivation").key()).isEqualTo("matching.has.motivation.some");
    }

    private static Reason of(Supply person, String criterion) {
        return of(person, JOB, criterion);
    }

    private static Reason of(Supply person, Demand job, String criterion) {
        return new Brings(job, person).of(criterion);
    }

    private static Demand asking(int occupation) {
        var trade = JOB.trade();
        return new Demand(
                JOB.id(),
                JOB.owner(),
                JOB.place(),
                new Trade(
                        OptionalInt.of(occupation),
                        trade.sector(),
                        trade.agreements(),
                        trade.studied(),
                        trade.gives(),
                        trade.kind()),
                JOB.asked(),
                JOB.schedule(),
                JOB.setting(),
                JOB.growth());
    }

    private static Supply with(Practice practice) {
        return new Supply(
                STRANGER.id(),
                1,
                Share.CHAIN,
                Optional.empty(),
                Abilities.unknown(),
                Wishes.unknown(),
                practice,
                Support.unknown());
    }

    /** Someone with these skills, and the same answers for certificates, licences and experience. */
    private static Supply with(Skills skills, Answers answers) {
        var abilities = new Abilities(
                skills,
                answers,
                answers,
                Map.of(LanguageSkill.SPEAKING, 3),
                Map.of(24105, Mastery.SUFFICIENT),
                answers,
                Answers.none());
        return new Supply(
                STRANGER.id(),
                1,
                Share.CHAIN,
                Optional.empty(),
                abilities,
                Wishes.unknown(),
                Practice.unknown(),
                new Support(Map.of(2, Load.LIMITED), Set.of(1, 2), OptionalInt.empty()));
    }
}
