package nl.kansrijk.web.exploring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

class WorkCardsTest extends ExploringHouse {
    @Autowired
    MessageSource messages;

    @Test
    void very_near_needs_no_more_words_where_most_is_known_already() {
        assertThat(word(800, skills(3, 0, 1), Within.Openings.NONE)).isEqualTo("heel dichtbij");
    }

    @Test
    void where_more_is_new_than_known_very_near_says_what_makes_it_so() {
        assertThat(word(800, skills(1, 4, 6), Within.Openings.NONE))
                .isEqualTo("heel dichtbij, want het lijkt op wat u kunt");
        assertThat(word(800, skills(1, 0, 6), Within.Openings.NONE))
                .isEqualTo("heel dichtbij, want wat u kunt, telt hier zwaar");
        assertThat(word(1000, skills(1, 4, 6), new Within.Openings(2, 1)))
                .isEqualTo("heel dichtbij, want er past nu een open vacature");
    }

    @Test
    void what_is_less_near_stays_one_word() {
        assertThat(word(600, skills(1, 4, 6), Within.Openings.NONE)).isEqualTo("dichtbij");
    }

    @Test
    void farther_work_that_training_brings_near_says_the_weeks_it_takes() {
        var weeks = new Within.Closing(List.of(), 9, 900);
        assertThat(word(40, skills(0, 0, 8), Within.Openings.NONE, weeks)).isEqualTo("bereikbaar na 9 weken scholing");
    }

    @Test
    void training_that_leaves_work_far_away_promises_nothing() {
        var little = new Within.Closing(List.of(), 1, 400);
        assertThat(word(40, skills(0, 0, 8), Within.Openings.NONE, little)).isEqualTo("een stap verder");
    }

    private String word(int near, Within.Sorted skills, Within.Openings openings) {
        return word(near, skills, openings, Within.Closing.NONE);
    }

    private String word(int near, Within.Sorted skills, Within.Openings openings, Within.Closing closing) {
        var work = new Within(
                new OccupationCode(code("verhuizer")),
                "H",
                near,
                skills,
                closing,
                openings,
                Within.Wished.NOT,
                List.of());
        var words = new Words(messages, java.util.Locale.of("nl"));
        return WorkCards.near(work, Reader.self(client, words)).word();
    }

    private static Within.Sorted skills(int can, int like, int fresh) {
        return new Within.Sorted(some(can), some(like), some(fresh), List.of());
    }

    private static List<SkillCode> some(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new SkillCode("esco:s:" + i))
                .toList();
    }
}
