package nl.kansrijk.taxonomy.imports;

import static nl.kansrijk.taxonomy.imports.Folder.OCCUPATION;
import static nl.kansrijk.taxonomy.imports.Folder.SKILL;
import static nl.kansrijk.taxonomy.imports.Folder.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kansrijk.taxonomy.FreshTaxonomy;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.OccupationSkill;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.imports.Refused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoImportTest {
    static final Locale NL = Locale.of("nl");

    @TempDir
    Path dir;

    FreshTaxonomy taxonomy;
    Folder folder;

    @BeforeEach
    void an_empty_taxonomy() {
        taxonomy = new FreshTaxonomy();
        folder = new Folder(dir);
    }

    @Test
    void official_files_are_read_by_the_names_of_their_columns_in_any_order() {
        folder.with(
                        "skills_nl.csv",
                        "preferredLabel,extra,skillType,conceptUri,altLabels\n" + "lassen,x,skill/competence," + SKILL
                                + "a1,\"laswerk\nlassen van staal\"\n")
                .with(
                        "occupations_nl.csv",
                        "\uFEFFiscoGroup,preferredLabel,conceptUri,altLabels,code\n" + "7212,lasser," + OCCUPATION
                                + "o1,,7212.3\n")
                .with(
                        "occupationSkillRelations_nl.csv",
                        "occupationUri,relationType,skillType,skillUri\n" + OCCUPATION
                                + "o1,essential,skill/competence," + SKILL + "a1\n");
        assertThat(esco().refused()).isEmpty();
        assertThat(taxonomy.occupations().skills(new OccupationCode("esco:o:o1")))
                .containsExactly(new OccupationSkill(new SkillCode("esco:s:a1"), true));
        assertThat(taxonomy.typeAhead().skills("laswerk", 5, NL).getFirst().code())
                .isEqualTo("esco:s:a1");
    }

    @Test
    void english_words_stay_until_dutch_ones_come_and_numbers_never_change() {
        folder.with("skills_en.csv", "conceptUri,label_en,skillType\n" + SKILL + "a1,weld,skill/competence\n");
        esco();
        var code = new SkillCode("esco:s:a1");
        var number = taxonomy.skills().number(code);
        assertThat(taxonomy.skills().label(code, NL).language()).isEqualTo("en");
        folder.withSkills(skill("a1", "lassen"));
        esco();
        assertThat(taxonomy.skills().label(code, NL).text()).isEqualTo("lassen");
        assertThat(taxonomy.skills().label(code, Locale.ENGLISH).text()).isEqualTo("weld");
        assertThat(taxonomy.skills().number(code)).isEqualTo(number);
    }

    @Test
    void a_plain_name_of_ours_stays_where_the_official_one_is_known_beside_it() {
        var header = "conceptUri,preferredLabel,skillType,altLabels\n";
        folder.with("skills_nl.csv", header + SKILL + "a1,afrekenen,skill/competence,betalingen verwerken\n");
        esco();
        folder.with("skills_nl.csv", header + SKILL + "a1,betalingen verwerken,skill/competence,\n");
        esco();
        assertThat(taxonomy.skills().label(new SkillCode("esco:s:a1"), NL).text())
                .isEqualTo("afrekenen");
        assertThat(taxonomy.typeAhead().skills("betalingen verwerken", 5, NL)).hasSize(1);
    }

    @Test
    void a_second_time_changes_nothing() {
        folder.withSkills(skill("a1", "lassen"), skill("a2", "slijpen"));
        esco();
        assertThat(esco().files()).allSatisfy(file -> assertThat(file.changed()).isZero());
        assertThat(taxonomy.rows("skill")).isEqualTo(2);
    }

    @Test
    void every_refused_row_is_told_with_its_line_and_reason_and_the_others_come_in() {
        folder.withSkills(
                skill("a1", "lassen"),
                skill("a1", "nog eens lassen"),
                "KnowledgeSkillCompetence,not an address,skill/competence,x,",
                skill("a2", ""),
                "KnowledgeSkillCompetence,short row",
                skill("a3", "nul\0teken"),
                skill("a4", "slijpen"));
        assertThat(esco().refused())
                .extracting(Refused::line, Refused::reason)
                .containsExactlyInAnyOrder(
                        tuple(3L, Reason.DOUBLED),
                        tuple(4L, Reason.BAD_CODE),
                        tuple(5L, Reason.NO_LABEL),
                        tuple(6L, Reason.WRONG_FIELD_COUNT),
                        tuple(7L, Reason.BAD_CHARACTER));
        assertThat(taxonomy.rows("skill")).isEqualTo(2);
    }

    @Test
    void a_relation_with_something_unknown_is_refused() {
        folder.withSkills(skill("a1", "lassen"))
                .with(
                        "occupationSkillRelations.csv",
                        "occupationUri,relationType,skillUri\n" + OCCUPATION + "nobody,essential," + SKILL + "a1\n"
                                + OCCUPATION + "nobody,sometimes," + SKILL + "a1\n");
        assertThat(esco().refused())
                .extracting(Refused::reason)
                .containsExactlyInAnyOrder(Reason.UNKNOWN_CONCEPT, Reason.BAD_VALUE);
    }

    @Test
    void groups_stand_above_skills() {
        folder.withSkills(skill("a1", "lassen"))
                .with("skillGroups_nl.csv", "conceptUri,preferredLabel,code\n" + SKILL + "S8,werken met machines,S8\n")
                .with("ISCOGroups_nl.csv", "code,preferredLabel\n7212,Lassers\n")
                .with(
                        "broaderRelationsSkillPillar_nl.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\n"
                                + "KnowledgeSkillCompetence," + SKILL + "a1,SkillGroup," + SKILL + "S8\n"
                                + "KnowledgeSkillCompetence," + SKILL + "a9,SkillGroup," + SKILL + "S8\n");
        assertThat(esco().refused()).extracting(Refused::line).containsExactly(3L);
        assertThat(taxonomy.skills()
                        .groups(new SkillCode("esco:s:a1"))
                        .getFirst()
                        .notation())
                .isEqualTo("S8");
        assertThat(taxonomy.occupations().iscoLabel("7212", NL)).isPresent();
    }

    @Test
    void the_first_nace_code_gives_the_sector() {
        folder.with("occupations_nl.csv", "conceptUri,iscoGroup,preferredLabel\n" + OCCUPATION + "o1,7212,lasser\n")
                .with("occupation_nace.csv", "conceptUri,nace\n" + OCCUPATION + "o1,2511|43\n" + OCCUPATION + "o2,x\n");
        assertThat(esco().refused()).extracting(Refused::reason).containsExactly(Reason.BAD_VALUE);
        assertThat(taxonomy.occupations().sector(new OccupationCode("esco:o:o1")))
                .contains("C");
    }

    @Test
    void progress_is_told_and_files_we_do_not_use_are_named() {
        folder.withSkills(skill("a1", "lassen")).with("readme.txt", "hello");
        List<Progress> told = new ArrayList<>();
        var report = (ImportReport.Done) taxonomy.imports().run(Kind.ESCO, dir, told::add);
        assertThat(told).contains(new Progress("skills_nl.csv", 1));
        assertThat(report.skipped()).containsExactly("readme.txt");
    }

    private ImportReport.Done esco() {
        return (ImportReport.Done) taxonomy.imports().run(Kind.ESCO, dir, progress -> {});
    }
}
