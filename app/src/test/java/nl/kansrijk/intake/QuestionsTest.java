package nl.kansrijk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionsTest extends IntakeHouse {
    @Autowired
    Characteristics catalogue;

    @Test
    void the_intake_has_sixty_questions_in_eleven_blocks() {
        var intake = questions.current().questions().stream()
                .filter(one -> one.code().startsWith("Q"))
                .toList();
        assertThat(intake).hasSize(60);
        assertThat(intake.stream().map(Question::block).distinct()).hasSize(11);
    }

    @Test
    void the_short_set_asks_twenty_one_questions_besides_recognition_and_the_cause() {
        var asked = Stream.of(Block.values())
                .flatMap(block -> questions.current().of(TalkKind.SHORT, block).stream())
                .map(Question::code)
                .toList();
        assertThat(asked).hasSize(22).contains("Q58", "Q47", "Q60").doesNotContain("Q25", "Q21");
    }

    @Test
    void what_cannot_wait_is_the_second_question_of_the_short_set_and_of_the_whole_intake() {
        for (var kind : new TalkKind[] {TalkKind.SHORT, TalkKind.FULL}) {
            var second = questions.current().asked(kind).get(1);
            assertThat(second.rule()).isEqualTo(Question.Rule.URGENT);
            assertThat(second.part("WHAT").choices())
                    .extracting(Part.Choice::value)
                    .containsExactly("ROOF", "FOOD", "CUT_OFF", "UNSAFE");
        }
    }

    @Test
    void an_older_version_stays_as_it_was() {
        var first = questions.find("1").orElseThrow();
        assertThat(first.questions()).hasSameSizeAs(questions.current().questions());
        assertThat(first.asked(TalkKind.SHORT)).extracting(Question::code).doesNotContain("Q50");
        assertThat(first.find("Q50").orElseThrow().block()).isEqualTo(Block.H);
        assertThat(first.alone(TalkKind.FULL)).hasSize(22);
    }

    @Test
    void alone_someone_goes_in_small_steps_one_question_or_one_scale_at_a_time() {
        var alone = questions.current().alone(TalkKind.SHORT);
        assertThat(alone).isEqualTo(questions.current().alone(TalkKind.FULL));
        var steps = QuestionSet.steps(alone);
        assertThat(steps.stream().flatMap(List::stream)).isEqualTo(alone);
        assertThat(steps)
                .filteredOn(step -> step.size() > 1)
                .allSatisfy(step -> assertThat(step)
                        .hasSizeLessThanOrEqualTo(4)
                        .allMatch(one -> !one.scales().isEmpty()
                                && one.scales().equals(step.getFirst().scales())));
        assertThat(steps).hasSize(39);
    }

    @Test
    void the_review_asks_nine_questions() {
        var asked = Stream.of(Block.values())
                .flatMap(block -> questions.current().of(TalkKind.REVIEW, block).stream())
                .map(Question::code);
        assertThat(asked).containsExactly("Q20", "Q23", "Q27", "Q30", "Q40", "Q44", "Q45", "Q60");
    }

    @Test
    void no_screen_has_more_than_eight_questions() {
        var set = questions.current();
        for (var kind : TalkKind.values())
            for (var block : set.blocks(kind))
                assertThat(set.screens(set.of(kind, block))).allMatch(screen -> screen.size() <= 8);
    }

    @Test
    void alone_nobody_is_asked_about_worries_at_home_or_where_something_low_comes_from() {
        var alone = questions.current().alone(TalkKind.FULL);
        assertThat(HowFar.of(alone, Replies.NONE, Map.of()).waiting()).doesNotContain(Block.H, Block.L);
        assertThat(alone).extracting(Question::code).contains("Q50").doesNotContain("Q25", "Q47", "Q58", "Q59");
        assertThat(alone.size() * 100 / questions.current().asked(TalkKind.FULL).size())
                .isGreaterThan(80);
    }

    @Test
    void every_feed_names_something_of_the_catalogue_that_takes_it() {
        for (var question : questions.current().questions())
            for (var part : question.parts())
                for (var feed : part.feeds()) {
                    var about = catalogue.get(feed.characteristic());
                    if (!part.kind().several() && !feed.item().isEmpty())
                        assertThat(about.shape().closedItems())
                                .as(question.code())
                                .contains(feed.item());
                }
    }

    @Test
    void every_question_says_of_what_it_tells() {
        assertThat(questions.current().questions()).allSatisfy(one -> {
            assertThat(one.parts()).isNotEmpty();
            assertThat(one.basis().characteristics().stream()
                            .filter(code -> !code.equals("ID_CONTACT"))
                            .map(catalogue::find))
                    .allMatch(found -> found.isPresent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_question_answer_and_reason_has_words_in_both_languages(String language) throws IOException {
        var texts = new Properties();
        for (var bundle : List.of("intake", "characteristics", "taxonomy"))
            try (var in =
                    QuestionsTest.class.getResourceAsStream("/messages/" + bundle + "_" + language + ".properties")) {
                texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            }
        var missing = new ArrayList<String>();
        for (var question : questions.current().questions())
            keys(question).filter(key -> !texts.containsKey(key)).forEach(missing::add);
        Arrays.stream(Scale.values())
                .flatMap(scale -> Stream.of("", ".LOW", ".MIDDLE", ".HIGH").map(end -> "scale." + scale + end))
                .filter(key -> !texts.containsKey(key))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    private static Stream<String> keys(Question question) {
        var own = Stream.of(
                question.textKey(),
                question.whyKey(),
                question.block().nameKey(),
                "construct." + question.basis().construct(),
                "question.source." + question.basis().source());
        var parts = question.parts().size() > 1
                ? question.parts().stream()
                        .filter(part -> !part.name().isEmpty())
                        .map(question::partKey)
                : Stream.<String>empty();
        var choices = question.parts().stream()
                .flatMap(part -> part.choices().stream())
                .map(Part.Choice::key);
        return Stream.of(own, parts, choices).flatMap(keys -> keys);
    }
}
