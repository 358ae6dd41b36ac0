package nl.kansrijk.profile.life;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.shared.ShippedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivitiesTest {
    private final Activities activities = new Activities();

    @Test
    void there_are_at_least_twenty_activities_of_ordinary_life_with_five_to_ten_tasks_each() {
        assertThat(activities.all()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(activities.all()).allSatisfy(one -> assertThat(one.tasks()).hasSizeBetween(5, 10));
    }

    @Test
    void a_reader_of_a_language_without_words_of_its_own_reads_dutch() {
        var name = new Activity.Name("Voedselbank", "Food bank");
        assertThat(name.in(java.util.Locale.of("ar"))).isEqualTo("Voedselbank");
        assertThat(name.in(java.util.Locale.of("en"))).isEqualTo("Food bank");
    }

    @Test
    void every_kind_that_is_not_paid_has_activities_to_choose_from() {
        for (var kind : Kind.values())
            if (!kind.paid()) assertThat(activities.of(kind)).as(kind.name()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void every_task_leads_to_skills_that_ship_with_the_product() throws Exception {
        var known = shipped();
        for (var one : activities.all())
            for (var task : one.tasks())
                assertThat(task.skills())
                        .as(one.item() + " " + task.code())
                        .isNotEmpty()
                        .allSatisfy(skill -> assertThat(known).contains(skill.value()));
    }

    @Test
    void words_are_plain_short_and_in_two_languages() {
        for (var one : activities.all())
            for (var task : one.tasks()) {
                assertThat(task.says().in(Locale.of("nl")).split(" ")).hasSizeLessThanOrEqualTo(12);
                assertThat(task.says().in(Locale.of("en")))
                        .isNotBlank()
                        .isNotEqualTo(task.says().dutch());
            }
    }

    @Test
    void the_same_activity_at_a_second_place_has_the_same_name_and_an_occupation_is_no_activity() {
        assertThat(activities.find("life:club-canteen#2").orElseThrow().name().dutch())
                .isEqualTo("Kantine van de club");
        assertThat(activities.find("life:other").orElseThrow().tasks()).isEqualTo(List.of());
        assertThat(activities.find("esco:o:1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kassa, esco:o:2b871272-bd61-4206-bd1a-0b96d7023098",
        "voetbalclub kantine, life:club-canteen",
        "de voetbalkantine, life:club-canteen",
        "mantelzorg voor mijn moeder, life:family-care",
        "koken voor een grote groep, life:cooking-baking",
        "ik kookte elke week, life:cooking-baking",
        "moestuin, life:gardening",
        "kapper, life:hairdressing",
        "babysitten, life:babysitting"
    })
    void everyday_words_speak_of_what_people_do(String said, String item) {
        assertThat(activities.meant(said)).startsWith(item);
    }

    @Test
    void words_that_speak_of_nothing_known_mean_nothing() {
        assertThat(activities.meant("postzegels verzamelen")).isEmpty();
        assertThat(activities.meant("")).isEmpty();
    }

    @Test
    void every_everyday_word_stands_for_an_activity_or_an_occupation_with_tasks() {
        ShippedSheet.rows("/profile/everyday_words.csv")
                .forEach(row -> assertThat(activities.tasks(Activities.item(row.getField("item"))))
                        .as(row.getField("item"))
                        .hasSizeBetween(5, 10));
    }

    private static Set<String> shipped() throws Exception {
        var file = "/taxonomy/starter/skills.csv";
        var stream = Objects.requireNonNull(ActivitiesTest.class.getResourceAsStream(file));
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> row.getField("code")).collect(Collectors.toSet());
        }
    }
}
