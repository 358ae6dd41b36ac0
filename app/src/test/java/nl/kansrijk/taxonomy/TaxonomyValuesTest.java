package nl.kansrijk.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyValuesTest {
    static final SkillCode WELD = new SkillCode("esco:s:weld");
    static final SkillCode GRIND = new SkillCode("esco:s:grind");
    static final SkillCode TALK = new SkillCode("esco:s:talk");

    @ParameterizedTest
    @ValueSource(strings = {"", "weld", "esco:o:weld", "esco:s:", "esco:s:we ld", "esco:s:a'b"})
    void a_skill_code_of_another_shape_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SkillCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noc:", "esco:s:weld", "cnl:o:a b"})
    void an_occupation_code_of_another_shape_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OccupationCode(code));
    }

    @Test
    void words_come_in_the_language_of_the_reader_or_else_say_which_they_are() {
        var both = new Wording(Optional.of("lassen"), Optional.of("weld"));
        var english = new Wording(Optional.empty(), Optional.of("weld"));
        assertThat(both.in(Locale.of("nl"))).isEqualTo(new Label("lassen", "nl"));
        assertThat(both.in(Locale.ENGLISH)).isEqualTo(new Label("weld", "en"));
        assertThat(english.in(Locale.of("nl"))).isEqualTo(new Label("weld", "en"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(Optional.empty(), Optional.empty()));
    }

    @Test
    void likeness_stays_within_its_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(WELD, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(WELD, 1001));
    }

    @Test
    void a_skill_asked_by_the_same_few_occupations_is_more_alike_than_one_asked_everywhere() {
        var company = new Company(List.of(asks(WELD, GRIND), asks(TALK, GRIND, WELD), asks(TALK), asks(TALK)));
        var alike = new Kinship(new GroupShelf(Map.of(), Map.of()), company).like(WELD, 5);
        assertThat(alike).extracting(Likeness::code).containsExactly(GRIND, TALK);
        assertThat(alike.getFirst().permille()).isGreaterThan(900);
        assertThat(alike.getLast().permille()).isLessThan(500);
    }

    @Test
    void children_of_one_parent_are_alike_and_the_parent_more() {
        var tree = Map.of(WELD.value(), List.of(TALK.value()), GRIND.value(), List.of(TALK.value()));
        var kinship = new Kinship(new GroupShelf(Map.of(), tree), new Company(List.of()));
        assertThat(kinship.like(WELD, 5)).containsExactly(new Likeness(TALK, 600), new Likeness(GRIND, 350));
        assertThat(kinship.like(TALK, 5)).containsExactly(new Likeness(GRIND, 600), new Likeness(WELD, 600));
    }

    @Test
    void every_code_has_words_in_both_languages() {
        var codes = new Codes();
        var lists = Stream.of(
                codes.competencies(),
                codes.loads(),
                codes.licences(),
                codes.certificates(),
                codes.languages(),
                codes.sectors());
        var keys = lists.flatMap(List::stream).map(Code::messageKey).toList();
        for (var language : List.of("nl", "en"))
            assertThat(ResourceBundle.getBundle("messages/taxonomy_" + language).keySet())
                    .containsAll(keys);
        assertThat(codes.competencies()).hasSize(25);
        assertThat(codes.loads()).hasSize(17);
    }

    private static List<OccupationSkill> asks(SkillCode... skills) {
        return Stream.of(skills).map(skill -> new OccupationSkill(skill, true)).toList();
    }
}
