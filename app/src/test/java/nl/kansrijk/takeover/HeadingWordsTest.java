package nl.kansrijk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingWordsTest {
    @Test
    void columns_are_known_by_their_names_whatever_the_signs_in_them() {
        assertThat(read("B.S.N.", "Achter-naam", "GEBOORTE DATUM", "Iets anders"))
                .containsExactly(
                        Optional.of(Heading.BSN),
                        Optional.of(Heading.LAST_NAME),
                        Optional.of(Heading.BIRTH),
                        Optional.empty());
    }

    @Test
    void a_file_like_sonar_is_known_as_one_and_a_name_there_is_a_last_name() {
        var names = List.of("SofiNr", "Naam", "VL", "VV", "GebDd", "Postcd", "UitkCode", "Beroep1");
        var found = HeadingWords.of(names, Preset.ANY);
        assertThat(found.preset()).isEqualTo(Preset.SONAR);
        assertThat(found.mapping().columns().get(1)).contains(Heading.LAST_NAME);
        assertThat(found.mapping().problems()).isEmpty();
    }

    @Test
    void a_file_like_a_register_is_known_as_one() {
        var names = List.of(
                "burgerservicenummer",
                "geslachtsnaam",
                "voorvoegselGeslachtsnaam",
                "datumGeboorte",
                "naamOpenbareRuimte");
        var found = HeadingWords.of(names, Preset.ANY);
        assertThat(found.preset()).isEqualTo(Preset.REGISTER);
        assertThat(found.mapping().columns()).allMatch(Optional::isPresent);
    }

    @Test
    void a_heading_is_given_to_the_first_column_only() {
        assertThat(read("Telefoon", "Mobiel")).containsExactly(Optional.of(Heading.PHONE), Optional.empty());
    }

    @Test
    void a_file_needs_a_name_and_a_date_of_birth_and_each_heading_once() {
        assertThat(new Mapping(List.of(Optional.of(Heading.BSN), Optional.of(Heading.BSN)))
                        .problems().stream().map(one -> one.key()))
                .containsExactly("import.columns.name", "import.columns.birth", "import.columns.twice");
    }

    @Test
    void a_mapping_is_read_as_it_was_written() {
        var mapping = new Mapping(List.of(Optional.of(Heading.BSN), Optional.empty(), Optional.of(Heading.BIRTH)));
        assertThat(Mapping.read(mapping.written())).isEqualTo(mapping);
    }

    private static List<Optional<Heading>> read(String... names) {
        return HeadingWords.of(List.of(names), Preset.ANY).mapping().columns();
    }
}
