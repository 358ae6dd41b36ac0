package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import org.junit.jupiter.api.Test;

class LanguageBarTest {
    private static Demand asking(Map<LanguageSkill, LanguageAsked> dutch) {
        var nothing = Demand.unknown(new UUID(1, 1), 1);
        return new Demand(
                nothing.id(),
                nothing.owner(),
                nothing.place(),
                nothing.trade(),
                new Asked(List.of(), Map.of(), Set.of(), Set.of(), dutch, Set.of()),
                nothing.schedule(),
                nothing.setting(),
                nothing.growth());
    }

    /** Ten people at each level: whoever is asked level 4 leaves levels 0 to 3 out. */
    private static int fits(Demand job) {
        return job.asked().dutch().values().stream()
                .filter(one -> !one.learnOnJob())
                .mapToInt(one -> 80 - 10 * one.level())
                .min()
                .orElse(80);
    }

    @Test
    void the_level_asked_leaves_out_who_is_below_it_and_one_lower_lets_some_in() {
        var bar = LanguageBar.of(
                asking(Map.of(LanguageSkill.SPEAKING, new LanguageAsked(4, false))), LanguageBarTest::fits);
        assertThat(bar).isEqualTo(new LanguageBar(40, 10));
    }

    @Test
    void every_level_goes_down_together() {
        var bar = LanguageBar.of(
                asking(Map.of(
                        LanguageSkill.SPEAKING,
                        new LanguageAsked(4, false),
                        LanguageSkill.READING,
                        new LanguageAsked(4, false))),
                LanguageBarTest::fits);
        assertThat(bar).isEqualTo(new LanguageBar(40, 10));
    }

    @Test
    void who_asks_no_dutch_or_lets_it_be_learned_leaves_nobody_out() {
        assertThat(LanguageBar.of(asking(Map.of()), LanguageBarTest::fits)).isEqualTo(LanguageBar.NONE);
        assertThat(LanguageBar.of(
                        asking(Map.of(LanguageSkill.SPEAKING, new LanguageAsked(4, true))), LanguageBarTest::fits))
                .isEqualTo(LanguageBar.NONE);
    }
}
