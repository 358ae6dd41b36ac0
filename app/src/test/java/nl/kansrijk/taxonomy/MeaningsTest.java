package nl.kansrijk.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kansrijk.taxonomy.Meaning.Certainty;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MeaningsTest {
    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Meanings meanings;

    @Autowired
    StarterShelf starter;

    @Autowired
    CodingShelf codings;

    @Autowired
    Shelf shelf;

    @Autowired
    TypeAhead typeAhead;

    @BeforeEach
    void the_starter_set() {
        starter.fill();
        codings.make();
    }

    @Test
    void what_was_prepared_after_an_import_is_not_made_again_when_someone_asks() {
        var prepared = codings.make();
        assertThat(codings.make()).isSameAs(prepared);
        assertThat(codings.occupations()).isSameAs(prepared.occupations());
    }

    @ParameterizedTest
    @CsvSource({"Orderpicker vroege dienst (m/v), orderpicker", "Ervaren schoonmaakster 20 uur, schoonmaker"})
    void what_people_write_means_an_occupation(String text, String name) {
        var first = meanings.occupations(text, 3, DUTCH).getFirst();
        assertThat(first.label().text()).contains(name);
        assertThat(first.words()).isNotEmpty().allMatch(text::contains);
    }

    @Test
    void a_task_means_a_skill() {
        assertThat(meanings.skills("een heftruck besturen", 3, DUTCH))
                .anyMatch(meaning -> meaning.label().text().contains("heftruck"));
    }

    @Test
    void text_that_says_nothing_of_work_means_nothing() {
        assertThat(meanings.occupations("qwrtz", 3, DUTCH)).isEmpty();
        assertThat(meanings.skills("", 3, DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opa niet valt", "zorgen dat opa niet valt", "ik kan niet tillen", "tillen gaat niet"})
    void what_is_denied_means_nothing(String text) {
        assertThat(meanings.skills(text, 3, DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik kan goed koken maar niet afwassen",
                "ik kan goed koken, maar niet afwassen",
                "ik kan niet afwassen maar wel koken"
            })
    void what_is_set_against_what_is_denied_is_meant(String text) {
        assertThat(meanings.skills(text, 4, DUTCH))
                .extracting(meaning -> meaning.label().text())
                .contains("eten klaarmaken")
                .doesNotContain("afwassen");
    }

    @Test
    void one_small_word_of_many_is_no_reason_for_a_proposal() {
        assertThat(meanings.skills("boodschappen doen voor de buurvrouw", 4, DUTCH))
                .isEmpty();
    }

    @Test
    void where_something_is_done_says_less_than_what_is_done() {
        assertThat(meanings.skills("lachen met de hele straat", 4, DUTCH))
                .allMatch(one -> one.certainty() == Certainty.GUESS);
    }

    @ParameterizedTest
    @CsvSource({
        "koken voor een grote groep, eten klaarmaken",
        "koken voor 60 mensen, eten klaarmaken",
        "ik kookte voor mijn buren, eten klaarmaken",
        "pallets wegzetten met de reachtruck, goederen stapelen",
        "rijden met de reachtruck, heftrucks bedienen",
        "toiletten schoonmaken, schoonmaken",
        "wc's schoonmaken, schoonmaken",
        "ramen lappen bij mensen thuis, ramen zemen",
        "kassa, met een kassa werken",
        "achter de kassa staan, met een kassa werken",
        "oppassen op de kleinkinderen, op kinderen letten",
        "gras maaien bij de buren, gras maaien en groen bijhouden",
        "vakken vullen in de supermarkt, rekken vullen",
        "auto's repareren in de schuur, auto's repareren",
        "oude mensen wassen en aankleden, zorg geven die bij iemand past",
        "vertalen bij de dokter, verschillende talen spreken"
    })
    void an_ordinary_sentence_means_the_skill_that_it_tells_of(String text, String skill) {
        assertThat(meanings.skills(text, 3, DUTCH))
                .extracting(one -> one.label().text())
                .startsWith(skill);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broodjes gemaakt en afgewassen | broodjes maken | afwassen",
                "ik heb broodjes gesmeerd en de kassa gedaan | broodjes maken | met een kassa werken",
                "ramen gelapt en gestofzuigd | ramen zemen | schoonmaken",
                "vakken gevuld, klanten geholpen en afgerekend | rekken vullen | klanten helpen",
                "bedden opgemaakt en kamers schoongemaakt | kamers schoonmaken | bedden opmaken",
                "ik maakte kamers schoon en deed de was | kamers schoonmaken | de was doen",
                "telefoon opnemen en afspraken maken | afspraken regelen | praten aan de telefoon",
                "kleding genaaid, vermaakt en gestreken | kleding vermaken | kleding strijken",
                "ik kookte en waste af | eten klaarmaken | afwassen",
                "kuisen en strijken | kleding strijken | schoonmaken",
                "getimmerd, gemetseld en gestuukt | bakstenen leggen | oppervlakken bepleisteren"
            })
    void of_what_is_told_one_after_the_other_each_is_heard(String text, String one, String other) {
        assertThat(meanings.skills(text, 4, DUTCH))
                .extracting(meaning -> meaning.label().text())
                .contains(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "ik heb nooit gelast maar wel gesoldeerd, solderen",
        "geen ervaring met heftruck maar wel met orderpicken, orders verzamelen volgens de norm",
        "schonmaken, schoonmaken",
        "heftuck rijden, heftrucks bedienen",
        "orderpiker, orders verzamelen volgens de norm",
        "poetse bij mensen thuis, schoonmaken",
        "ik bracht folders rond, folders bezorgen",
        "muren geverfd en behangen, een muur klaarmaken om te verven",
        "dozen ingepakt, spullen inpakken"
    })
    void a_sentence_as_people_type_it_means_what_they_did(String text, String skill) {
        assertThat(meanings.skills(text, 4, DUTCH))
                .extracting(one -> one.label().text())
                .startsWith(skill);
    }

    @ParameterizedTest
    @CsvSource({"kassa, kassamedewerker", "achter een balie, receptionist", "klussen, klusser", "keuken, keukenhulp"})
    void an_everyday_word_means_the_work_that_people_call_so(String text, String work) {
        assertThat(meanings.occupations(text, 3, DUTCH))
                .extracting(one -> one.label().text())
                .startsWith(work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s Moerdijk", "%s m/v", "%s 24-32 uur per week", "%s (m/v/x) - regio Etten-Leur", "Zundert: %s"
            })
    void where_and_how_many_hours_never_changes_the_first_occupation(String noise) {
        for (var occupation : ConceptTexts.occupations(shelf.now())) {
            var name = occupation.dutch().getFirst();
            assertThat(first(noise.formatted(name))).as(name).isEqualTo(first(name));
        }
    }

    private String first(String title) {
        return meanings.occupations(title, 1, DUTCH).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<br/>", "&nbsp;"})
    void markup_means_nothing(String text) {
        assertThat(meanings.skills(text, 4, DUTCH)).isEmpty();
        assertThat(typeAhead.skills(text, 4, DUTCH)).isEmpty();
    }

    @Test
    void a_sure_proposal_comes_with_alternatives_that_the_same_words_led_to() {
        var all = meanings.occupations("Schoonmaker", 4, DUTCH);
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(all.getFirst().certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(all).allMatch(one -> one.words().contains("Schoonmaker"));
    }

    @Test
    void a_word_beside_the_one_that_matters_leads_to_no_alternative() {
        assertThat(meanings.occupations("Orderpicker vroege dienst", 4, DUTCH))
                .allMatch(one -> one.words().contains("Orderpicker"));
    }

    @Test
    void in_a_story_a_weak_clue_is_enough_to_choose_from() {
        var story = "Ik zat achter de kassa en hielp klanten";
        assertThat(meanings.skillsIn(story, 7, DUTCH).size())
                .isGreaterThanOrEqualTo(meanings.skills(story, 7, DUTCH).size());
        assertThat(meanings.occupationsIn(story, 1, DUTCH))
                .extracting(one -> one.label().text())
                .containsExactly("kassamedewerker");
    }

    @Test
    void a_word_that_hardly_stands_for_a_name_is_not_said_to_lead_to_it() {
        assertThat(meanings.occupations("Medewerker keuken", 4, DUTCH))
                .filteredOn(one -> one.label().text().equals("verkoopmedewerker"))
                .allMatch(one -> !one.words().contains("keuken"));
    }

    @Test
    void certainty_is_told_in_three_steps() {
        assertThat(Certainty.of(0.9)).isEqualTo(Certainty.LIKELY);
        assertThat(Certainty.of(0.2)).isEqualTo(Certainty.POSSIBLE);
        assertThat(Certainty.of(0.05)).isEqualTo(Certainty.GUESS);
    }
}
