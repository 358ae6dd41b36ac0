package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.Set;
import nl.kansrijk.taxonomy.imports.Layout.Taker;
import nl.kansrijk.taxonomy.imports.Refused.Reason;

/**
 * CompetentNL as CSV (occupations, capabilities, knowledge, relations) or as RDF. Three strengths of CompetentNL become
 * two: essential stays, important and somewhat are optional. Source: CompetentNL (UWV, SBB, CBS, TNO), CC BY 4.0.
 */
final class CompetentNlLayouts {

    private static final Layout OCCUPATIONS = Layout.of(
            "(beroepen|occupations)\\.csv",
            "uri prefLabel",
            OccupationStageTable::new,
            (row, taker) -> Read.concept(
                    taker,
                    Addresses.competentNl("o", row.text("uri")),
                    row.text("prefLabel"),
                    "",
                    Read.names(row.text("altLabels")),
                    "",
                    row.text("notation"),
                    row.text("iscoCode")));

    private static final Layout CAPABILITIES = Layout.of(
            "(vaardigheden_laag3|capabilities)\\.csv",
            "uri prefLabel",
            SkillStageTable::new,
            (row, taker) -> skill(row, taker, "CAPABILITY"));

    private static final Layout KNOWLEDGE = Layout.of(
            "knowledge_areas\\.csv",
            "uri prefLabel",
            SkillStageTable::new,
            (row, taker) -> skill(row, taker, "KNOWLEDGE"));

    private static final Layout DEMANDS = Layout.of(
            "relations\\.csv", "subjectUri relation objectUri", DemandStageTable::new, CompetentNlLayouts::demand);

    private static final Layout RDF =
            Layout.of(".*\\.(ttl|nt)", "subject", TripleStageTable::new, CompetentNlTerms::read);

    private CompetentNlLayouts() {}

    static List<Layout> all() {
        return List.of(OCCUPATIONS, CAPABILITIES, KNOWLEDGE, DEMANDS, RDF);
    }

    private static void skill(Row row, Taker taker, String kind) {
        Read.concept(
                taker,
                Addresses.competentNl("s", row.text("uri")),
                row.text("prefLabel"),
                "",
                Read.names(row.text("altLabels")),
                "",
                kind);
    }

    private static void demand(Row row, Taker taker) {
        String relation = row.text("relation");
        if (!Set.of("ESSENTIAL", "IMPORTANT", "SOMEWHAT").contains(relation)) taker.refuse(Reason.BAD_VALUE);
        else
            Read.relation(
                    taker,
                    Addresses.competentNl("o", row.text("subjectUri")),
                    Addresses.competentNl("s", row.text("objectUri")),
                    relation.equals("ESSENTIAL") ? "ESSENTIAL" : "OPTIONAL");
    }
}
