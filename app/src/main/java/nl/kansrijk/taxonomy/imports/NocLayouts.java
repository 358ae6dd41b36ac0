package nl.kansrijk.taxonomy.imports;

import java.util.List;

/** The occupation list of UWV (NOC 21.1) and its bridges to ESCO and CompetentNL. */
final class NocLayouts {

    private static final Layout OCCUPATIONS = Layout.of(
            "beroepen_noc21\\.csv",
            "noc_code beroepsnaam",
            OccupationStageTable::new,
            (row, taker) -> Read.concept(
                    taker,
                    Addresses.noc(row.text("noc_code")),
                    row.text("beroepsnaam"),
                    "",
                    "",
                    "",
                    row.text("noc_code"),
                    ""));

    private static final Layout TO_ESCO = Layout.of(
            "noc_esco.*\\.csv",
            "noc_code esco_uri relatie",
            MappingStageTable::new,
            (row, taker) -> Read.relation(
                    taker,
                    Addresses.noc(row.text("noc_code")),
                    Addresses.esco("o", row.text("esco_uri")),
                    row.text("relatie")));

    private static final Layout TO_COMPETENTNL = Layout.of(
            "noc_competentnl.*\\.csv",
            "noc_code competentnl_uri",
            MappingStageTable::new,
            (row, taker) -> Read.relation(
                    taker,
                    Addresses.noc(row.text("noc_code")),
                    Addresses.competentNl("o", row.text("competentnl_uri")),
                    "sameName"));

    private NocLayouts() {}

    static List<Layout> all() {
        return List.of(OCCUPATIONS, TO_ESCO, TO_COMPETENTNL);
    }
}
