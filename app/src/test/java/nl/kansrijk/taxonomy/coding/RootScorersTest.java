package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RootScorersTest {
    private static final Concept INSTALL = skill("install", "machines installeren", "install machines");
    private static final Concept HYDRAULICS = skill("hydraulics", "vloeistoffen onder druk", "hydraulics");
    private static final Concept BREAD = skill("bread", "deeg kneden", "knead dough");
    private static final List<Concept> SKILLS = List.of(INSTALL, HYDRAULICS, BREAD);

    private final Library library = new Library(SKILLS, Background.none());
    private final List<Scorer> scorers = new RootScorers(library)
            .all(new WorkSkills(library, List.of(new Work("bakkerij brooddeeg", "bakery", Set.of("bread")))));

    private static Concept skill(String code, String dutch, String english) {
        return new Concept(code, List.of(), List.of(dutch), List.of(english), "", "");
    }

    private float[] weigh(String name, String text) {
        return new Weighing(library, scorers).by(name, text);
    }

    @Test
    void words_that_begin_alike_speak_of_the_same_though_they_are_no_forms_of_one_word() {
        float[] values = weigh("roots", "installatie");
        assertThat(values[0]).isPositive();
        assertThat(values[2]).isZero();
        assertThat(weigh("rootsheld", "installatie")[0]).isBetween(0.1f, 0.9f);
    }

    @Test
    void the_longer_the_common_beginning_the_fewer_words_share_it() {
        assertThat(weigh("roots4", "inrichten")[0]).isZero();
        assertThat(weigh("roots4", "insteken")[0]).isPositive();
        assertThat(weigh("roots7", "insteken")[0]).isZero();
    }

    @Test
    void a_word_that_went_from_one_language_to_the_other_is_known_by_its_beginning() {
        assertThat(weigh("rootsenglish", "hydraulische systemen")[1]).isPositive();
        assertThat(weigh("runsenglish", "hydraulische systemen")[1]).isPositive();
        assertThat(weigh("rootsenglish", "hydraulische systemen")[2]).isZero();
    }

    @Test
    void a_beginning_leads_by_way_of_the_work_to_what_that_work_asks() {
        assertThat(weigh("rootswork", "bakken")[2]).isZero();
        assertThat(weigh("rootswork", "bakkersoven")[2]).isPositive();
    }
}
