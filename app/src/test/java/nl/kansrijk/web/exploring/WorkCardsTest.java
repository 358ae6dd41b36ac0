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

    private String word(int near, Within.Sorted skills, Within.Openings openings) {
        var work = new Within(
                new OccupationCode(code("verhuizer")),
                "H",
                near,
                skills,
                Within.Closing.NONE,
                openings,
                false,
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
