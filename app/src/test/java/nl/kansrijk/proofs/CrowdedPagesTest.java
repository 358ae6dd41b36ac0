package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No page asks the database more than fifteen things, and not more things when there are more people. */
class CrowdedPagesTest {
    private static final int MOST = 15;
    private static final int FEW = 100;

    /** What a page asks more once it has something to show: among few people an employer sees no cards. */
    private static final int SHOWN = 3;

    @Test
    void pages_ask_as_much_with_two_thousand_people_as_with_a_hundred() throws Exception {
        compared(2_000);
    }

    @Test
    @Tag("long")
    void pages_ask_as_much_with_ten_thousand_people_as_with_a_hundred() throws Exception {
        compared(10_000);
    }

    @Test
    void a_page_that_asks_more_is_noticed() {
        assertThat(grown(Map.of("a", 9), Map.of("a", 13))).containsExactly("a: 9 became 13");
        assertThat(grown(Map.of("a", 9), Map.of("a", 12))).isEmpty();
        assertThat(grown(Map.of("a", 16), Map.of("a", 16))).containsExactly("a: 16");
        assertThat(grown(Map.of("a", 9), Map.of("a", 9))).isEmpty();
    }

    private static void compared(int many) throws Exception {
        try (var small = CrowdedHouse.of(FEW);
                var crowded = CrowdedHouse.of(many)) {
            var few = small.counts();
            var all = crowded.counts();
            assertThat(all.keySet()).containsAll(few.keySet()).hasSizeGreaterThan(150);
            assertThat(grown(few, all)).isEmpty();
        }
    }

    private static List<String> grown(Map<String, Integer> few, Map<String, Integer> many) {
        var found = new ArrayList<String>();
        many.forEach((page, count) -> {
            if (count > MOST) found.add(page + ": " + count);
            else if (count > few.getOrDefault(page, MOST) + SHOWN)
                found.add(page + ": " + few.get(page) + " became " + count);
        });
        return found;
    }
}
