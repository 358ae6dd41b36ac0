package nl.kansrijk.taxonomy.imports;

import java.util.List;
import nl.kansrijk.taxonomy.imports.Layout.Taker;

/** The places and the rules with numbers that ship with the product, in our own compact form. */
final class StarterLand {

    static final Layout REGIONS = Layout.of(
            "regions\\.csv",
            "code name",
            RegionStageTable::new,
            (row, taker) -> taker.keep(row.text("code"), row.text("name")));

    private static final Layout MUNICIPALITIES = Layout.of(
            "municipalities\\.csv",
            "code name region",
            MunicipalityStageTable::new,
            (row, taker) -> taker.keep(row.text("code"), row.text("name"), row.text("region")));

    private static final Layout POSTCODES = Layout.of(
            "pc4\\.csv",
            "pc4 place municipality lat lon",
            PostcodeStageTable::new,
            (row, taker) -> taker.keep(
                    row.text("pc4"), row.text("place"), row.text("municipality"), row.text("lat"), row.text("lon")));

    private static final Layout CENTRES = Layout.of(
            "pc2\\.csv",
            "pc2 place lat lon",
            CentreStageTable::new,
            (row, taker) -> taker.keep(row.text("pc2"), row.text("place"), row.text("lat"), row.text("lon")));

    private static final Layout RULES = Layout.of(
            "rule_parameters\\.csv",
            "key value unit validFrom validTo source certainty",
            RuleStageTable::new,
            StarterLand::rule);

    private StarterLand() {}

    static List<Layout> all() {
        return List.of(REGIONS, MUNICIPALITIES, POSTCODES, CENTRES, RULES);
    }

    private static void rule(Row row, Taker taker) {
        taker.keep(
                row.text("key"),
                row.text("value"),
                row.text("unit"),
                row.text("validFrom"),
                Read.orNull(row.text("validTo")),
                row.text("source"),
                row.text("certainty"),
                row.text("link"),
                row.text("saysNl"),
                row.text("saysEn"));
    }
}
