package nl.kansrijk.taxonomy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.taxonomy.FreshTaxonomy;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.OccupationSkill;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.SkillKind;
import nl.kansrijk.taxonomy.imports.Refused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherImportsTest {
    static final Locale NL = Locale.of("nl");
    static final String CNL = "https://linkeddata.competentnl.nl/";

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
    void competentnl_as_tables_brings_occupations_capabilities_and_what_they_ask() {
        folder.with("occupations.csv", "uri,prefLabel\n" + CNL + "uwv/id/occupation/AB1,Lasser\n")
                .with("capabilities.csv", "uri,prefLabel\n" + CNL + "id/humancapability/CD2,Handvaardigheid\n")
                .with("knowledge_areas.csv", "uri,prefLabel\n" + CNL + "id/knowledgearea/EF3,Metaal\n")
                .with(
                        "relations.csv",
                        "subjectUri,relation,objectUri\n"
                                + CNL + "uwv/id/occupation/AB1,ESSENTIAL," + CNL + "id/humancapability/CD2\n"
                                + CNL + "uwv/id/occupation/AB1,SOMEWHAT," + CNL + "id/knowledgearea/EF3\n"
                                + CNL + "uwv/id/occupation/AB1,CIRC_2," + CNL + "id/knowledgearea/EF3\n");
        assertThat(run(Kind.COMPETENTNL).refused()).extracting(Refused::reason).containsExactly(Reason.BAD_VALUE);
        assertThatLasserAsksBoth();
    }

    @Test
    void competentnl_as_turtle_says_the_same_with_labels_that_are_things_of_their_own() {
        folder.with("graph.ttl", """
                @prefix cnlo: <https://linkeddata.competentnl.nl/def/competentnl#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
                @prefix uwv: <https://linkeddata.competentnl.nl/uwv/id/occupation/> .
                @prefix cap: <https://linkeddata.competentnl.nl/id/humancapability/> .
                @prefix kno: <https://linkeddata.competentnl.nl/id/knowledgearea/> .
                uwv:AB1 a cnlo:Occupation ; skosxl:prefLabel <urn:label1> ;
                    skos:altLabel "Laswerker"@nl ;
                    cnlo:requiresHATEssential cap:CD2 , cap:NOBODY ; cnlo:requiresHATSomewhat kno:EF3 .
                <urn:label1> skosxl:literalForm "Lasser"@nl .
                cap:CD2 a cnlo:HumanCapability ; skos:prefLabel "Handvaardigheid"@nl , "Handicraft"@en .
                kno:EF3 a cnlo:KnowledgeArea ; skos:prefLabel "Metaal"@nl .
                kno:EF4 a cnlo:KnowledgeArea .
                """);
        var report = run(Kind.COMPETENTNL);
        assertThat(report.refused())
                .extracting(Refused::reason)
                .containsExactlyInAnyOrder(Reason.NO_LABEL, Reason.UNKNOWN_CONCEPT);
        assertThatLasserAsksBoth();
        assertThat(taxonomy.typeAhead().occupations("laswerker", 3, NL)).hasSize(1);
        assertThat(run(Kind.COMPETENTNL).files())
                .allSatisfy(file -> assertThat(file.changed()).isZero());
    }

    @Test
    void noc_brings_occupations_and_bridges_and_a_name_stands_once_in_the_search() {
        folder.with("beroepen_noc21.csv", "noc_code,beroepsnaam\n1000000012,Lasser\n119,Archivaris\nx,Niets\n")
                .with(
                        "noc_esco_dev.csv",
                        "noc_code,esco_uri,relatie\n1000000012," + Folder.OCCUPATION + "o1,exactMatch\n")
                .with(
                        "noc_competentnl_zelfde_naam.csv",
                        "noc_code,competentnl_uri\n99," + CNL + "uwv/id/occupation/AB1\n")
                .with(
                        "occupations_nl.csv",
                        "conceptUri,iscoGroup,preferredLabel\n" + Folder.OCCUPATION + "o1,7212,lasser\n");
        run(Kind.ESCO);
        assertThat(run(Kind.NOC).refused())
                .extracting(Refused::reason)
                .containsExactlyInAnyOrder(Reason.BAD_CODE, Reason.UNKNOWN_CONCEPT);
        assertThat(taxonomy.rows("mapping")).isEqualTo(1);
        assertThat(taxonomy.occupations().find(new OccupationCode("noc:119"))).isPresent();
        assertThat(taxonomy.typeAhead().occupations("lasser", 5, NL)).hasSize(1);
    }

    @Test
    void geography_puts_postcodes_in_municipalities_and_these_in_regions() {
        folder.with(
                        "gemeenten_arbeidsmarktregio.csv",
                        "gemeentecode,gemeente,arbeidsmarktregio\n"
                                + "0193,Zwolle,IJsselvechtstreek\n0001,Nergens,Atlantis\n1,Kort,Zwolle\n")
                .with(
                        "pc4.csv",
                        "pc4,woonplaats,gemeentecode,lat,lon\n8011,Zwolle,0193,52.51,6.09\n"
                                + "8012,Zwolle,0193,,\n8013,Zwolle,9999,52.5,6.1\n801,Zwolle,0193,52.5,6.1\n");
        assertThat(run(Kind.GEO).refused())
                .extracting(Refused::reason)
                .containsExactlyInAnyOrder(
                        Reason.UNKNOWN_REGION,
                        Reason.BAD_CODE,
                        Reason.BAD_VALUE,
                        Reason.UNKNOWN_REGION,
                        Reason.BAD_CODE);
        var place = taxonomy.places().of(new Postcode4(8011)).orElseThrow();
        assertThat(taxonomy.places()
                        .municipality(place.municipalityCode())
                        .orElseThrow()
                        .region()
                        .code())
                .isEqualTo("AM36");
    }

    private void assertThatLasserAsksBoth() {
        assertThat(taxonomy.occupations().skills(new OccupationCode("cnl:o:AB1")))
                .containsExactlyInAnyOrder(
                        new OccupationSkill(new SkillCode("cnl:s:CD2"), true),
                        new OccupationSkill(new SkillCode("cnl:s:EF3"), false));
        assertThat(taxonomy.skills()
                        .find(new SkillCode("cnl:s:EF3"))
                        .orElseThrow()
                        .kind())
                .isEqualTo(SkillKind.KNOWLEDGE);
        assertThat(taxonomy.skills().label(new SkillCode("cnl:s:CD2"), NL).text())
                .isEqualTo("Handvaardigheid");
    }

    private ImportReport.Done run(Kind kind) {
        return (ImportReport.Done) taxonomy.imports().run(kind, dir, progress -> {});
    }
}
