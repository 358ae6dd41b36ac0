package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkScorersTest {
    private static final Concept POST = skill("post", "post registreren");
    private static final Concept BREAD = skill("bread", "deeg kneden");
    private static final Concept TALK = skill("talk", "klanten te woord staan");
    private static final List<Work> WORK = List.of(
            new Work("postkamer frankeermachine brieven", "mail clerk", Set.of("post", "talk")),
            new Work("bakker oven brood", "baker", Set.of("bread", "talk")),
            new Work("winkel kassa", "shop", Set.of("talk", "elsewhere")));

    private final Library library = new Library(List.of(POST, BREAD, TALK), Background.none());
    private final List<Scorer> scorers =
            new WorkScorers(library, new WorkSkills(library, WORK)).all(asked -> Map.of("baker", 1f));

    private static Concept skill(String code, String name) {
        return new Concept(code, List.of(), List.of(name), List.of(), "", "");
    }

    private float[] weigh(String name, String text) {
        return new Weighing(library, scorers).by(name, text);
    }

    @Test
    void a_word_of_an_occupation_speaks_for_the_skills_it_asks_though_they_share_no_word() {
        float[] values = weigh("work", "bedienen van een frankeermachine");
        assertThat(values[0]).isPositive();
        assertThat(values[1]).isZero();
    }

    @Test
    void a_skill_that_much_work_asks_counts_for_less() {
        float[] values = weigh("work", "frankeermachine");
        assertThat(values[0]).isGreaterThan(values[2]);
    }

    @Test
    void english_words_lead_to_the_same_work() {
        assertThat(weigh("abroad", "wat dan ook")[1]).isPositive();
        assertThat(weigh("abroadbest", "wat dan ook")[0]).isZero();
    }

    @Test
    void a_text_that_no_work_knows_says_nothing() {
        assertThat(weigh("work", "xyz")).containsOnly(0);
        assertThat(weigh("workbest", "xyz")).containsOnly(0);
    }
}
