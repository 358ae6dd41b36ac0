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
    void the_short_set_asks_twenty_questions_besides_recognition_and_the_cause() {
        var asked = Stream.of(Block.values())
                .flatMap(block -> questions.current().of(TalkKind.SHORT, block).stream())
                .map(Question::code)
                .toList();
        assertThat(asked).hasSize(21).contains("Q58", "Q47", "Q60").doesNotContain("Q25", "Q21");
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
    void at_home_only_what_can_be_done_alone_is_asked_and_never_what_is_going_on_at_home() {
        var atHome = questions.current().asked(TalkKind.FULL).stream()
                .filter(Question::atHome)
                .toList();
        assertThat(HowFar.of(atHome, Replies.NONE, Map.of()).waiting())
                .containsExactly(Block.B, Block.C, Block.I, Block.J, Block.K);
        assertThat(questions.current().questions())
                .filteredOn(one -> one.block() == Block.H || one.block() == Block.D || one.block() == Block.E)
                .noneMatch(Question::atHome);
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
