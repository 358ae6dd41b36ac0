package nl.kansrijk.start.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTestsTest {
    private static final Path SHARED = Path.of("../../shared/data");

    @TempDir
    Path folder;

    private Path taxonomy;
    private Path sets;

    @BeforeEach
    void lay_out() throws IOException {
        taxonomy = SmallSets.taxonomy(folder.resolve("taxonomy"));
        sets = SmallSets.sets(folder.resolve("sets"));
    }

    private List<Score> scores(Path data, Path taxonomies) {
        List<Score> scores = new ArrayList<>();
        new WordTests(new DataFolders(data, taxonomies)).run(scores::add);
        return scores;
    }

    @Test
    void every_set_below_the_folder_is_found_by_how_it_begins_and_named_by_its_folder() {
        assertThat(scores(sets, taxonomy))
                .extracting(score -> score.test() + " " + score.set() + " " + score.metric())
                .containsExactly(
                        "B1 melo-nl-test mrr",
                        "B2 titel_isco_x acc1",
                        "B2 titel_isco_x acc5",
                        "B3 vdab-test mrr",
                        "B4 pseudo-matching-test/c2v mrr",
                        "B4 pseudo-matching-test/c2v ndcg10",
                        "B4 pseudo-matching-test/v2c mrr",
                        "B4 pseudo-matching-test/v2c ndcg10");
    }

    @Test
    void easy_sets_are_answered_right() {
        assertThat(scores(sets, taxonomy))
                .allSatisfy(score -> assertThat(score.value()).isEqualTo(1));
    }

    @Test
    void only_exact_and_close_matches_are_questions() {
        assertThat(scores(sets, taxonomy))
                .filteredOn(score -> score.test().equals("B3"))
                .extracting(Score::n)
                .containsExactly(1);
    }

    @Test
    void a_set_without_its_corpus_takes_it_from_the_taxonomy_folder_or_says_what_is_missing() {
        assertThatThrownBy(() -> scores(sets, folder.resolve("nowhere")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("corpus_elements.csv.gz")
                .hasMessageContaining("--taxonomy");
    }

    @Test
    void a_folder_that_is_not_there_or_holds_no_set_is_one_sentence() throws IOException {
        assertThatThrownBy(() -> scores(folder.resolve("none"), taxonomy)).hasMessageStartingWith("There is no folder");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> scores(empty, taxonomy)).hasMessageContaining("no set to evaluate");
    }

    @Test
    void a_torn_file_is_named() throws IOException {
        Path file = sets.resolve("vdab-test/vdab_esco_x.csv.gz");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> scores(sets, taxonomy))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("vdab_esco_x.csv.gz")
                .hasMessageContaining("torn");
    }

    @Test
    void a_file_without_a_column_or_with_a_half_row_is_named() throws IOException {
        Path file = sets.resolve("melo-nl-test/vragen.csv");
        Files.writeString(file, "qid,beroepsnaam\n1,kok\n");
        assertThatThrownBy(() -> scores(sets, taxonomy)).hasMessageContaining("lacks the column esco_uri");
        Files.writeString(file, "qid,beroepsnaam,esco_uri\n1,kok,o:cook\n2,chauf");
        assertThatThrownBy(() -> scores(sets, taxonomy)).hasMessageContaining("lacks the column");
    }

    @Test
    void on_the_shared_sets_the_figures_hold() {
        assumeThat(SHARED.resolve("melo-nl-dev"))
                .as("the shared data is not beside this checkout")
                .isDirectory();
        List<Score> scores = scores(SHARED, SHARED);
        assertThat(scores).allSatisfy(score -> assertThat(score.value()).isGreaterThan(0.3));
        assertThat(scores)
                .filteredOn(score -> score.test().equals("B4"))
                .allSatisfy(score -> assertThat(score.value()).isGreaterThan(0.85));
        assertThat(scores)
                .filteredOn(score -> score.test().equals("B1"))
                .allSatisfy(score -> assertThat(score.value()).isGreaterThan(0.57));
    }
}
