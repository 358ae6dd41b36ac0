package nl.kansrijk.matching.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.engine.Answers;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {
    private final Demand job = everything();

    @Test
    void without_language_no_dutch_is_asked_and_everything_else_still_is() {
        var left = Condition.LANGUAGE.leftOut(job).asked();
        assertThat(left.dutch()).isEmpty();
        assertThat(left.competencies()).isEqualTo(job.asked().competencies());
        assertThat(left.certificates()).isEqualTo(job.asked().certificates());
        assertThat(left.licences()).isEqualTo(job.asked().licences());
    }

    @Test
    void without_papers_neither_certificate_nor_licence_is_asked() {
        var left = Condition.PAPERS.leftOut(job).asked();
        assertThat(left.certificates()).isEmpty();
        assertThat(left.licences()).isEmpty();
        assertThat(left.dutch()).isEqualTo(job.asked().dutch());
    }

    @Test
    void without_competencies_the_papers_stay() {
        var left = Condition.COMPETENCIES.leftOut(job).asked();
        assertThat(left.competencies()).isEmpty();
        assertThat(left.certificates()).isEqualTo(job.asked().certificates());
    }

    @Test
    void without_travel_nobody_knows_where_the_work_is() {
        assertThat(Condition.TRAVEL.leftOut(job).place()).isEmpty();
        assertThat(Condition.TRAVEL.leftOut(job).asked()).isEqualTo(job.asked());
    }

    @Test
    void without_loads_the_help_that_is_offered_stays() {
        var left = Condition.LOADS.leftOut(job).setting();
        assertThat(left.loads()).isEmpty();
        assertThat(left.helps()).isEqualTo(job.setting().helps());
        assertThat(left.guidanceHours()).isEqualTo(job.setting().guidanceHours());
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void whatever_is_left_out_it_stays_the_same_work_of_the_same_keeper(Condition condition) {
        var left = condition.leftOut(job);
        assertThat(left.id()).isEqualTo(job.id());
        assertThat(left.owner()).isEqualTo(job.owner());
        assertThat(left.trade()).isEqualTo(job.trade());
        assertThat(left.growth()).isEqualTo(job.growth());
    }

    private static Demand everything() {
        var nothing = Demand.unknown(new UUID(1, 1), 7);
        return new Demand(
                nothing.id(),
                nothing.owner(),
                Optional.of(new Position(51.6, 4.8)),
                nothing.trade(),
                new Asked(
                        List.of(),
                        Map.of(24105, 2),
                        Set.of(1),
                        Set.of(2),
                        Map.of(LanguageSkill.SPEAKING, new LanguageAsked(3, false)),
                        Set.of()),
                nothing.schedule(),
                new Setting(Set.of(3), Set.of(), new Answers(Set.of(4), Set.of()), OptionalInt.of(2)),
                nothing.growth());
    }
}
