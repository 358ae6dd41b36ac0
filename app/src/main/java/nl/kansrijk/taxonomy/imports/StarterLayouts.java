package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.function.Consumer;
import nl.kansrijk.taxonomy.imports.Layout.Taker;

/** The files that ship with the product, in our own compact form. */
final class StarterLayouts {

    static final Layout REGIONS = Layout.of(
            "regions\\.csv",
            "code name",
            RegionStageTable::new,
            (row, taker) -> taker.keep(row.text("code"), row.text("name")));

    private StarterLayouts() {}

    static List<Layout> all() {
        return List.of(
                REGIONS,
                Layout.of(
                        "municipalities\\.csv",
                        "code name region",
                        MunicipalityStageTable::new,
                        (row, taker) -> taker.keep(row.text("code"), row.text("name"), row.text("region"))),
                Layout.of(
                        "pc4\\.csv",
                        "pc4 place municipality lat lon",
                        PostcodeStageTable::new,
                        (row, taker) -> taker.keep(
                                row.text("pc4"),
                                row.text("place"),
                                row.text("municipality"),
                                row.text("lat"),
                                row.text("lon"))),
                Layout.of(
                        "pc2\\.csv",
                        "pc2 place lat lon",
                        CentreStageTable::new,
                        (row, taker) ->
                                taker.keep(row.text("pc2"), row.text("place"), row.text("lat"), row.text("lon"))),
                Layout.of(
                        "rule_parameters\\.csv",
                        "key value unit validFrom validTo source certainty",
                        RuleStageTable::new,
                        StarterLayouts::rule),
                Layout.of(
                        "isco\\.csv",
                        "code labelNl labelEn",
                        IscoStageTable::new,
                        (row, taker) ->
                                Read.concept(taker, row.text("code"), row.text("labelNl"), row.text("labelEn"))),
                Layout.of(
                        "skill_groups\\.csv",
                        "code notation labelNl labelEn",
                        SkillGroupStageTable::new,
                        (row, taker) -> taker.keep(
                                row.text("code"),
                                row.text("notation"),
                                Read.orNull(row.text("labelNl")),
                                Read.orNull(row.text("labelEn")))),
                Layout.of(
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
                                row.text("kind"))),
                Layout.of(
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
                                row.text("isco"))),
                Layout.of(
                        "occupations\\.csv",
                        "code sector",
                        SectorStageTable::new,
                        (row, taker) -> each(row.text("sector"), sector -> taker.keep(row.text("code"), sector))),
                Layout.of(
                        "(skill_groups|skills)\\.csv",
                        "code broader",
                        BroaderStageTable::new,
                        (row, taker) -> each(row.text("broader"), above -> taker.keep(row.text("code"), above))),
                Layout.of(
                        "occupation_skills\\.csv",
                        "occupation essential optional",
                        DemandStageTable::new,
                        StarterLayouts::demands));
    }

    private static void rule(Row row, Taker taker) {
        taker.keep(
                row.text("key"),
                row.text("value"),
                row.text("unit"),
                row.text("validFrom"),
                Read.orNull(row.text("validTo")),
                row.text("source"),
                row.text("certainty"));
    }

    private static void demands(Row row, Taker taker) {
        each(row.text("essential"), skill -> taker.keep(row.text("occupation"), skill, "ESSENTIAL"));
        each(row.text("optional"), skill -> taker.keep(row.text("occupation"), skill, "OPTIONAL"));
    }

    private static void each(String codes, Consumer<String> use) {
        for (String code : codes.split("\\|")) if (!code.isEmpty()) use.accept(code);
    }
}
