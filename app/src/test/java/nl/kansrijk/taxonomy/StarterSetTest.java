package nl.kansrijk.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.taxonomy.imports.ImportReport;
import nl.kansrijk.taxonomy.imports.Imports;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class StarterSetTest {
    static final Locale NL = Locale.of("nl");
    static final SkillCode FORKLIFT = new SkillCode("esco:s:28cb374e-6261-4133-8371-f9a5470145da");
    static final OccupationCode ORDER_PICKER = new OccupationCode("esco:o:cd94def5-3442-4c2e-ae3d-0761a3008bcb");
    static final OccupationCode FORKLIFT_DRIVER = new OccupationCode("esco:o:eeac6251-1974-42f5-91ed-513c6c883755");

    @Autowired
    Imports imports;

    @Autowired
    Shelf shelf;

    @Autowired
    Skills skills;

    @Autowired
    Occupations occupations;

    @Autowired
    Places places;

    @Autowired
    RuleParameters rules;

    @Autowired
    TypeAhead typeAhead;

    @Test
    void a_new_house_has_the_starter_set_by_itself() {
        assertThat(shelf.now().version()).isPositive();
        assertThat(occupations.find(ORDER_PICKER)).isPresent();
    }

    @Test
    void an_import_of_another_process_is_seen_within_a_second() {
        long before = shelf.now().version();
        imports.starter(progress -> {});
        await().atMost(Duration.ofSeconds(1)).until(() -> shelf.now().version() > before);
    }

    @Test
    void not_one_row_of_the_starter_set_is_refused_and_a_second_time_changes_nothing() {
        var again = (ImportReport.Done) imports.starter(progress -> {});
        assertThat(again.refused()).isEmpty();
        assertThat(again.skipped()).isEmpty();
        assertThat(again.files()).allSatisfy(file -> assertThat(file.changed()).isZero());
    }

    @Test
    void there_are_enough_occupations_and_skills_for_whole_lives() {
        assertThat(occupations.all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(skills.all()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(skills.all()).allMatch(skill -> skill.wording().dutch().isPresent());
    }

    @Test
    void every_occupation_asks_six_to_twenty_skills() {
        assertThat(occupations.all()).allSatisfy(occupation -> {
            assertThat(occupations.skills(occupation.code())).hasSizeBetween(6, 20);
            assertThat(occupations.sector(occupation.code())).isPresent();
        });
    }

    @Test
    void a_skill_keeps_one_number_and_one_code() {
        var number = skills.number(FORKLIFT);
        imports.starter(progress -> {});
        shelf.lookForNews();
        assertThat(skills.number(FORKLIFT)).isEqualTo(number);
        assertThat(skills.code(number)).isEqualTo(FORKLIFT);
    }

    @Test
    void a_forklift_driver_must_drive_and_an_order_picker_may() {
        assertThat(occupations.skills(FORKLIFT_DRIVER)).contains(new OccupationSkill(FORKLIFT, true));
        assertThat(occupations.skills(ORDER_PICKER)).contains(new OccupationSkill(FORKLIFT, false));
    }

    @Test
    void an_occupation_knows_its_group_of_isco() {
        var picker = occupations.find(ORDER_PICKER).orElseThrow();
        assertThat(occupations.code(picker.number())).isEqualTo(ORDER_PICKER);
        assertThat(occupations.iscoLabel(picker.isco(), NL)).isPresent();
    }

    @Test
    void skills_that_go_together_are_alike_and_the_skill_itself_is_not_listed() {
        var alike = skills.like(FORKLIFT, 10);
        assertThat(alike).hasSize(10).isSortedAccordingTo((a, b) -> b.permille() - a.permille());
        assertThat(alike).extracting(Likeness::code).doesNotContain(FORKLIFT);
        assertThat(skills.groups(FORKLIFT)).isNotEmpty();
    }

    @Test
    void a_postcode_of_the_region_has_a_municipality_and_one_elsewhere_a_rough_middle() {
        var roosendaal = places.of(new Postcode4(4701)).orElseThrow();
        var groningen = places.of(new Postcode4(9711)).orElseThrow();
        assertThat(places.municipality(roosendaal.municipalityCode())
                        .orElseThrow()
                        .region()
                        .name())
                .isEqualTo("West-Brabant");
        assertThat(groningen.isRough()).isTrue();
        assertThat(places.km(roosendaal, groningen)).isBetween(200.0, 260.0);
    }

    @Test
    void the_region_has_six_municipalities_and_the_country_thirty_five_regions() {
        assertThat(places.municipalities()).hasSize(6);
        assertThat(places.regions()).hasSize(35);
        assertThat(places.region("AM25")).hasSize(6);
        assertThat(places.postcodes("0840")).hasSize(6).contains(new Postcode4(4715));
    }

    @Test
    void the_minimum_wage_depends_on_the_day() {
        assertThat(rules.value("wml.hour", LocalDate.of(2025, 12, 31))).isEqualTo(1440);
        assertThat(rules.value("wml.hour", LocalDate.of(2026, 1, 1))).isEqualTo(1471);
        assertThat(rules.find("wml.hour", LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(rules.history("wml.hour")).hasSize(2);
    }

    @Test
    void what_happened_before_the_house_had_rules_is_measured_by_the_first_one() {
        assertThat(rules.valueThen("wml.hour", LocalDate.of(2020, 1, 1))).isEqualTo(1440);
        assertThat(rules.valueThen("wml.hour", LocalDate.of(2026, 1, 1))).isEqualTo(1471);
        assertThatThrownBy(() -> rules.valueThen("wml.nothing", LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("wml.nothing");
    }

    @Test
    void an_everyday_name_with_a_typing_error_finds_the_skill_and_the_occupation() {
        assertThat(typeAhead.skills("heftruk besturen", 5, NL).getFirst().code())
                .isEqualTo(FORKLIFT.value());
        assertThat(occupation("order pikker")).isEqualTo(ORDER_PICKER.value());
        assertThat(occupation("vorkheftruckchaufeur")).isEqualTo(FORKLIFT_DRIVER.value());
    }

    private String occupation(String typed) {
        return typeAhead.occupations(typed, 5, NL).getFirst().code();
    }
}
