package nl.kansrijk.profile.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a word of every day to at most seven skills, in plain words, most of the work first. Source: row 4-38. */
@HouseTest
class EverydayWorkTest {
    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    TaskSkills tasks;

    @Autowired
    Skills skills;

    @Autowired
    Activities activities;

    @Autowired
    StarterShelf shelf;

    @BeforeEach
    void the_starter_set() {
        shelf.fill();
    }

    @ParameterizedTest
    @CsvSource({
        "kassa, met een kassa werken, betalingen aannemen",
        "schoonmaken, schoonmaken, vloeren en tafels schoonmaken",
        "mantelzorg, zorg geven die bij iemand past, afspraken regelen",
        "kantine, drankjes inschenken en brengen, broodjes maken",
        "tuin, gras maaien en groen bijhouden, planten snoeien",
        "klussen, kleine reparaties doen in een gebouw, een muur klaarmaken om te verven",
        "oppassen, op kinderen letten, 'kinderen helpen met eten, wassen en slapen'",
        "bezorgen, rijden in de stad, de weg vinden met navigatie",
        "magazijn, goederen stapelen, spullen inpakken",
        "keuken, eten klaarmaken, afwassen",
        "kapper, haar knippen, haar wassen"
    })
    void an_everyday_word_gives_at_most_seven_plain_skills(String said, String first, String second) {
        assertThat(tasks.fromWords(said, DUTCH).stream()
                        .map(skill -> skills.label(skill, DUTCH).text()))
                .hasSizeBetween(4, TaskSkills.MOST)
                .contains(first, second)
                .noneMatch(name -> name.matches(".*(identificeren|toepassen|implementeren|gebruikers|beheren).*"));
    }

    @Test
    void a_cashier_tells_first_of_the_till_and_last_of_theft() {
        assertThat(tasks.tasks("esco:o:2b871272-bd61-4206-bd1a-0b96d7023098#2", DUTCH)
                        .values())
                .hasSize(7)
                .startsWith("Ik sloeg boodschappen aan op de kassa", "Ik rekende af met klanten")
                .endsWith("Ik lette op diefstal");
    }

    @Test
    void work_without_own_tasks_shows_at_most_seven_of_what_the_taxonomy_says() {
        assertThat(tasks.tasks("esco:o:31808988-fc0a-4bc3-9e47-27216d6759f5", DUTCH))
                .hasSizeBetween(4, TaskSkills.MOST);
    }
}
