package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kansrijk.taxonomy.imports.Layout.Taker;
import nl.kansrijk.taxonomy.imports.Refused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Files of ESCO as the European Commission publishes them, and the trimmed layout with a label per language. Source:
 * ESCO v1.2.
 */
final class EscoLayouts {

    private static final Layout ISCO = Layout.of(
            "isco(08_)?groups(_nl|_en)?\\.csv",
            "code preferredLabel|label_nl|label_en",
            IscoStageTable::new,
            EscoLayouts::isco);

    private static final Layout GROUPS = Layout.of(
            "skillGroups(_nl|_en)?\\.csv",
            "conceptUri code preferredLabel|label_nl|label_en",
            SkillGroupStageTable::new,
            EscoLayouts::group);

    private static final Layout SKILLS_EN = Layout.of(
            "skills_en\\.csv",
            "conceptUri preferredLabel|label_en",
            SkillStageTable::new,
            (row, taker) -> skill(row, taker, false));

    private static final Layout SKILLS_NL = Layout.of(
            "skills_nl(_partial)?\\.csv",
            "conceptUri preferredLabel|label_nl",
            SkillStageTable::new,
            (row, taker) -> skill(row, taker, true));

    private static final Layout OCCUPATIONS_EN = Layout.of(
            "occupations_en\\.csv",
            "conceptUri iscoGroup preferredLabel",
            OccupationStageTable::new,
            (row, taker) -> occupation(row, taker, false));

    private static final Layout OCCUPATIONS_NL = Layout.of(
            "occupations_nl\\.csv",
            "conceptUri iscoGroup preferredLabel",
            OccupationStageTable::new,
            (row, taker) -> occupation(row, taker, true));

    private static final Layout SECTORS = Layout.of(
            "occupation_nace\\.csv",
            "conceptUri nace",
            SectorStageTable::new,
            (row, taker) -> sector(row.text("conceptUri"), row.text("nace"), taker));

    private static final Layout BROADER = Layout.of(
            "broaderRelationsSkillPillar(_nl|_en)?\\.csv",
            "conceptUri conceptType broaderUri broaderType",
            BroaderStageTable::new,
            (row, taker) -> Read.relation(
                    taker,
                    above(row.text("conceptType"), row.text("conceptUri")),
                    above(row.text("broaderType"), row.text("broaderUri"))));

    private static final Layout DEMANDS = Layout.of(
            "occupationSkillRelations(_nl|_en)?\\.csv",
            "occupationUri relationType skillUri",
            DemandStageTable::new,
            EscoLayouts::demand);

    private EscoLayouts() {}

    static List<Layout> all() {
        return List.of(ISCO, GROUPS, SKILLS_EN, SKILLS_NL, OCCUPATIONS_EN, OCCUPATIONS_NL, SECTORS, BROADER, DEMANDS);
    }

    private static void isco(Row row, Taker taker) {
        Read.concept(taker, row.text("code"), dutch(row), english(row));
    }

    private static void group(Row row, Taker taker) {
        String code = Addresses.esco("g", row.text("conceptUri"));
        if (code.isEmpty()) taker.refuse(Reason.BAD_CODE);
        else if (dutch(row).isEmpty() && english(row).isEmpty()) taker.refuse(Reason.NO_LABEL);
        else taker.keep(code, row.text("code"), Read.orNull(dutch(row)), Read.orNull(english(row)));
    }

    private static void skill(Row row, Taker taker, boolean dutch) {
        String label = row.text("preferredLabel", dutch ? "label_nl" : "label_en");
        String names = Read.names(row.text("altLabels", dutch ? "altLabels_nl" : "altLabels_en"));
        Read.concept(
                taker,
                Addresses.esco("s", row.text("conceptUri")),
                dutch ? label : "",
                dutch ? "" : label,
                dutch ? names : "",
                dutch ? "" : names,
                kind(row.text("skillType")));
    }

    private static void occupation(Row row, Taker taker, boolean dutch) {
        String label = row.text("preferredLabel");
        String names = Read.names(row.text("altLabels"));
        Read.concept(
                taker,
                Addresses.esco("o", row.text("conceptUri")),
                dutch ? label : "",
                dutch ? "" : label,
                dutch ? names : "",
                dutch ? "" : names,
                row.text("code"),
                row.text("iscoGroup"));
    }

    private static void sector(String address, String nace, Taker taker) {
        Sections.of(nace)
                .ifPresentOrElse(
                        section -> Read.relation(taker, Addresses.esco("o", address), section),
                        () -> taker.refuse(Reason.BAD_VALUE));
    }

    private static void demand(Row row, Taker taker) {
        String strength = row.text("relationType").toUpperCase(Locale.ROOT);
        if (!Set.of("ESSENTIAL", "OPTIONAL").contains(strength)) taker.refuse(Reason.BAD_VALUE);
        else
            Read.relation(
                    taker,
                    Addresses.esco("o", row.text("occupationUri")),
                    Addresses.esco("s", row.text("skillUri")),
                    strength);
    }

    private static String above(String type, String address) {
        return Addresses.esco(type.equals("SkillGroup") ? "g" : "s", address);
    }

    private static @Nullable String kind(String type) {
        if (type.isEmpty()) return null;
        return type.equals("knowledge") ? "KNOWLEDGE" : "SKILL";
    }

    private static String dutch(Row row) {
        return row.has("label_nl") ? row.text("label_nl") : row.text("preferredLabel");
    }

    private static String english(Row row) {
        return row.text("label_en");
    }
}
