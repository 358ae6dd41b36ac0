package nl.kansrijk.taxonomy.imports;

import static nl.kansrijk.taxonomy.imports.Folder.SKILLS_HEADER;
import static nl.kansrijk.taxonomy.imports.Folder.skill;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicLong;
import nl.kansrijk.taxonomy.FreshTaxonomy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad file is told with what, where and what to do, and the good files beside it do not come in either. */
class BadInputTest {
    @TempDir
    Path dir;

    FreshTaxonomy taxonomy;
    Folder folder;

    @BeforeEach
    void a_good_file_that_is_read_before_the_bad_one() {
        taxonomy = new FreshTaxonomy();
        folder = new Folder(dir)
                .with("skills_en.csv", "conceptUri,label_en\n" + Folder.SKILL + "good,weld\n")
                .with("ISCOGroups_nl.csv", "code,preferredLabel\n7212,Lassers\n");
    }

    @Test
    void a_torn_packed_file_stops_everything() {
        var rows = new StringBuilder(SKILLS_HEADER);
        for (int i = 0; i < 2_000; i++)
            rows.append(skill("a" + i, "vaardigheid " + i * 7919)).append('\n');
        folder.packed("skills_nl.csv.gz", rows.toString()).tear("skills_nl.csv.gz");
        assertStopped(Problem.Kind.TORN_FILE, "skills_nl.csv.gz");
    }

    @Test
    void a_plain_file_that_ends_halfway_a_row_stops_everything() {
        folder.with("skills_nl.csv", SKILLS_HEADER + skill("a1", "lassen") + "\nKnowledgeSkillCompetence,http://dat");
        assertStopped(Problem.Kind.TORN_FILE, "skills_nl.csv:3");
    }

    @Test
    void a_file_that_is_not_utf8_stops_everything() {
        folder.with("skills_nl.csv", (SKILLS_HEADER + skill("a1", "cliënt")).getBytes(StandardCharsets.ISO_8859_1));
        assertStopped(Problem.Kind.NOT_UTF8, "skills_nl.csv");
    }

    @Test
    void a_missing_column_is_named() {
        folder.with("skills_nl.csv", "conceptType,conceptUri\nx,y\n");
        var problem = assertStopped(Problem.Kind.COLUMN_MISSING, "skills_nl.csv");
        assertThat(problem.detail()).contains("preferredLabel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skills_nl.csv", "skills_nl.csv.gz"})
    void an_empty_file_stops_everything(String name) {
        folder.with(name, "");
        assertStopped(Problem.Kind.EMPTY_FILE, name);
    }

    @Test
    void a_file_that_only_pretends_to_be_packed_stops_everything() {
        folder.with("skills_nl.csv.gz", SKILLS_HEADER);
        assertStopped(Problem.Kind.TORN_FILE, "skills_nl.csv.gz");
    }

    @Test
    void a_folder_without_a_file_we_know_is_told() throws IOException {
        var empty = Files.createDirectory(dir.resolve("empty"));
        assertThat(problem(taxonomy.imports().run(Kind.ESCO, empty, progress -> {}))
                        .kind())
                .isEqualTo(Problem.Kind.NO_KNOWN_FILE);
        assertThat(problem(taxonomy.imports().run(Kind.GEO, empty, progress -> {}))
                        .kind())
                .isEqualTo(Problem.Kind.NO_KNOWN_FILE);
        assertThat(problem(taxonomy.imports().all(empty, progress -> {})).kind())
                .isEqualTo(Problem.Kind.NO_KNOWN_FILE);
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var problem = problem(taxonomy.imports().run(Kind.NOC, dir.resolve("nowhere"), progress -> {}));
        assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_FOLDER);
        assertThat(problem.where()).endsWith("nowhere");
    }

    @Test
    void a_torn_turtle_file_is_told_with_its_line() throws IOException {
        var cnl = Files.createDirectory(dir.resolve("cnl"));
        new Folder(cnl).with("graph.ttl", "@prefix a: <http://a/> .\na:b a:c \"half");
        assertThat(problem(taxonomy.imports().run(Kind.COMPETENTNL, cnl, progress -> {}))
                        .where())
                .startsWith("graph.ttl:2");
    }

    @Test
    void two_hundred_megabytes_are_streamed_in_little_memory() throws IOException {
        writeTwoHundredMegabytes(dir.resolve("skills_nl.csv"));
        long before = alive();
        var most = new AtomicLong();
        var report = taxonomy.imports().run(Kind.ESCO, dir, progress -> {
            if (progress.rows() % 50_000 == 0) most.accumulateAndGet(alive(), Math::max);
        });
        assertThat(((ImportReport.Done) report).refusedRows()).isEqualTo(200_000 - 1);
        assertThat(most.get() - before).isLessThan(64L << 20);
    }

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void every_problem_has_words_and_advice_in_both_languages(Problem.Kind kind) {
        var problem = new Problem(kind, "x", "");
        for (var language : new String[] {"nl", "en"})
            assertThat(ResourceBundle.getBundle("messages/taxonomy_" + language).keySet())
                    .contains(problem.messageKey(), problem.adviceKey());
    }

    @ParameterizedTest
    @EnumSource(Refused.Reason.class)
    void every_reason_has_words_in_both_languages(Refused.Reason reason) {
        for (var language : new String[] {"nl", "en"})
            assertThat(ResourceBundle.getBundle("messages/taxonomy_" + language).keySet())
                    .contains(reason.messageKey());
    }

    private Problem assertStopped(Problem.Kind kind, String where) {
        var problem = problem(taxonomy.imports().run(Kind.ESCO, dir, progress -> {}));
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.where()).isEqualTo(where);
        assertThat(taxonomy.rows("skill") + taxonomy.rows("isco_group")).isZero();
        return problem;
    }

    private static Problem problem(ImportReport report) {
        return ((ImportReport.Stopped) report).problem();
    }

    private static void writeTwoHundredMegabytes(Path file) throws IOException {
        var row = (skill("same", "lassen") + "x".repeat(960) + "\n").getBytes(StandardCharsets.UTF_8);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(SKILLS_HEADER.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200_000; i++) out.write(row);
        }
    }

    private static long alive() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
