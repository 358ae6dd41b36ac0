package nl.kansrijk.start.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void ninety_five_of_a_hundred_answers_are_not_slower_than_the_figure() {
        var hundred =
                LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).boxed().toList();
        assertThat(Answers.percentile(hundred, 95)).isEqualTo(95);
        assertThat(Answers.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Answers.percentile(List.of(7_000_000L), 95)).isEqualTo(7);
        assertThat(Answers.percentile(List.of(), 95)).isZero();
    }

    @Test
    void what_went_wrong_counts_as_a_question_and_as_an_error() {
        var answers = new Answers(1_000);
        answers.came("/kansen", 1_000, 2_001_000);
        answers.wentWrong("500 /kansen");
        answers.wentWrong("500 /kansen");
        assertThat(answers.figures().stream().map(Figure::json))
                .containsExactly(
                        "{\"name\":\"pages.p50.ms\",\"value\":2.0,\"unit\":\"ms\"}",
                        "{\"name\":\"pages.p95.ms\",\"value\":2.0,\"unit\":\"ms\"}",
                        "{\"name\":\"pages.errors\",\"value\":2,\"unit\":\"count\"}",
                        "{\"name\":\"pages.requests\",\"value\":3,\"unit\":\"count\"}");
        assertThat(answers.complaints()).containsExactly("500 /kansen");
    }

    @Test
    void warming_up_is_walked_but_not_counted() {
        var answers = new Answers(100);
        answers.came("/kansen", 99, 5_000_000);
        answers.came("/klanten", 100, 3_000_100);
        assertThat(answers.figuresByPage().stream().map(Figure::json))
                .containsExactly(
                        "{\"name\":\"/klanten.p50.ms\",\"value\":3.0,\"unit\":\"ms\"}",
                        "{\"name\":\"/klanten.p95.ms\",\"value\":3.0,\"unit\":\"ms\"}");
    }

    @Test
    void the_next_page_is_a_link_of_its_kind_on_the_newest_page_that_has_one() {
        var kind = Pattern.compile("href=\"(/kansen\\?[^\"]+)\"");
        var pages = List.of("<a href=\"/kansen?a=1&amp;b=2\">", "<a href=\"/elders\">");
        assertThat(Walk.pick(kind, pages, new Random(1))).contains("/kansen?a=1&b=2");
        assertThat(Walk.pick(kind, List.of(), new Random(1))).isEmpty();
    }

    @Test
    void a_crowd_of_nobody_or_without_time_cannot_be() {
        assertThatThrownBy(() -> new Crowd(0, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)))
                .hasMessageContaining("1..1000");
        assertThatThrownBy(() -> new Crowd(1, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .hasMessageContaining("seconds");
    }
}
