package nl.kansrijk.taxonomy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.kansrijk.taxonomy.FreshTaxonomy;
import nl.kansrijk.taxonomy.TypeAhead;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole of ESCO, CompetentNL, NOC and geography, as a user would load it. */
class FullDataTest {
    static final Locale NL = Locale.of("nl");
    static final Path DATA = Path.of(System.getProperty("kansrijk.data", "../../shared/data"));

    static FreshTaxonomy taxonomy;
    static ImportReport.Done report;

    @BeforeAll
    static void everything_is_loaded() {
        assumeTrue(
                Files.isDirectory(DATA),
                "skipped: the full data sets are not in "
                        + DATA.toAbsolutePath().normalize());
        taxonomy = new FreshTaxonomy();
        report = (ImportReport.Done) taxonomy.imports().all(DATA, progress -> {});
    }

    @Test
    void everything_is_in() {
        assertThat(taxonomy.occupations().all()).hasSizeGreaterThan(9_000);
        assertThat(taxonomy.skills().all()).hasSizeGreaterThan(13_900);
        assertThat(taxonomy.rows("occupation_skill")).isGreaterThan(128_000);
        assertThat(taxonomy.places().municipalities()).hasSize(342);
    }

    @Test
    void refused_rows_are_few_and_each_names_its_file_and_line() {
        assertThat(report.refusedRows())
                .isLessThan(1_500)
                .isEqualTo(report.refused().size());
        assertThat(report.refused()).allSatisfy(row -> {
            assertThat(row.file()).isNotBlank();
            assertThat(row.line()).isGreaterThan(1);
        });
    }

    @Test
    void a_skill_without_dutch_words_shows_the_english_ones_and_says_so() {
        assertThat(taxonomy.skills().all())
                .anySatisfy(
                        skill -> assertThat(skill.wording().in(NL).language()).isEqualTo("en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la",
                "las",
                "magazijnmedew",
                "heftruk",
                "schoonmakr",
                "verzorgende",
                "vrachtwagen chauf",
                "medewerker van de"
            })
    void every_keystroke_finds_something_among_everything(String typed) {
        TypeAhead typeAhead = taxonomy.typeAhead();
        assertThat(typeAhead.occupations(typed, 10, NL).size()
                        + typeAhead.skills(typed, 10, NL).size())
                .isPositive();
    }
}
