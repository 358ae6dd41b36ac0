package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.function.Consumer;
import nl.kansrijk.taxonomy.imports.Layout.Taker;

/** The occupations and skills that ship with the product, in our own compact form. */
final class StarterConcepts {

    private static final Layout ISCO = Layout.of(
            "isco\\.csv",
            "code labelNl labelEn",
            IscoStageTable::new,
            (row, taker) -> Read.concept(taker, row.text("code"), row.text("labelNl"), row.text("labelEn")));

    private static final Layout GROUPS = Layout.of(
            "skill_groups\\.csv",
            "code notation labelNl labelEn",
            SkillGroupStageTable::new,
            (row, taker) -> taker.keep(
                    row.text("code"),
                    row.text("notation"),
                    Read.orNull(row.text("labelNl")),
                    Read.orNull(row.text("labelEn"))));

    private static final Layout SKILLS = Layout.of(
            "skills\\.csv",
            "code kind labelNl labelEn altNl",
            SkillStageTable::new,
            (row, taker) -> Read.concept(
                    taker,
                    row.text("code"),
                    row.text("labelNl"),
                    row.text("labelEn"),
                    row.text("altNl"),
                    "",
                    row.text("kind")));

    private static final Layout OCCUPATIONS = Layout.of(
            "occupations\\.csv",
            "code escoCode isco labelNl labelEn altNl",
            OccupationStageTable::new,
            (row, taker) -> Read.concept(
                    taker,
                    row.text("code"),
                    row.text("labelNl"),
                    row.text("labelEn"),
                    row.text("altNl"),
                    "",
                    row.text("escoCode"),
                    row.text("isco")));

    private static final Layout SECTORS = Layout.of(
            "occupations\\.csv",
            "code sector",
            SectorStageTable::new,
            (row, taker) -> each(row.text("sector"), sector -> taker.keep(row.text("code"), sector)));

    private static final Layout BROADER = Layout.of(
            "(skill_groups|skills)\\.csv",
            "code broader",
            BroaderStageTable::new,
            (row, taker) -> each(row.text("broader"), above -> taker.keep(row.text("code"), above)));

    private static final Layout DEMANDS = Layout.of(
            "occupation_skills\\.csv",
            "occupation essential optional",
            DemandStageTable::new,
            StarterConcepts::demands);

    private StarterConcepts() {}

    static List<Layout> all() {
        return List.of(ISCO, GROUPS, SKILLS, OCCUPATIONS, SECTORS, BROADER, DEMANDS);
    }

    private static void demands(Row row, Taker taker) {
        each(row.text("essential"), skill -> taker.keep(row.text("occupation"), skill, "ESSENTIAL"));
        each(row.text("optional"), skill -> taker.keep(row.text("occupation"), skill, "OPTIONAL"));
    }

    private static void each(String codes, Consumer<String> use) {
        for (String code : codes.split("\\|")) if (!code.isEmpty()) use.accept(code);
    }
}
