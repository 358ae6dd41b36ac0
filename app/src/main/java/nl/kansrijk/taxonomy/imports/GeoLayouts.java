package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.taxonomy.imports.Layout.Taker;
import nl.kansrijk.taxonomy.imports.Refused.Reason;

/** Municipalities and postcodes of the country. */
final class GeoLayouts {

    private static final Layout MUNICIPALITIES = Layout.of(
            "gemeenten_arbeidsmarktregio\\.csv",
            "gemeentecode gemeente arbeidsmarktregio",
            MunicipalityStageTable::new,
            GeoLayouts::municipality);

    private static final Layout POSTCODES = Layout.of(
            "pc4\\.csv", "pc4 woonplaats gemeentecode lat lon", PostcodeStageTable::new, GeoLayouts::postcode);

    private static final Map<String, String> NEW_NAMES = Map.of("IJsselvechtstreek", "Zwolle");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}");

    private GeoLayouts() {}

    static List<Layout> all() {
        return List.of(StarterLand.REGIONS, MUNICIPALITIES, POSTCODES);
    }

    private static void municipality(Row row, Taker taker) {
        String region = row.text("arbeidsmarktregio");
        String code = row.text("gemeentecode");
        if (!code.matches("[0-9]{4}")) taker.refuse(Reason.BAD_CODE);
        else if (row.text("gemeente").isEmpty()) taker.refuse(Reason.NO_LABEL);
        else taker.keep(code, row.text("gemeente"), NEW_NAMES.getOrDefault(region, region));
    }

    private static void postcode(Row row, Taker taker) {
        if (!POSTCODE.matcher(row.text("pc4")).matches()) taker.refuse(Reason.BAD_CODE);
        else if (!between(row.text("lat"), 50, 54) || !between(row.text("lon"), 3, 8)) taker.refuse(Reason.BAD_VALUE);
        else
            taker.keep(
                    row.text("pc4"),
                    row.text("woonplaats"),
                    row.text("gemeentecode"),
                    row.text("lat"),
                    row.text("lon"));
    }

    private static boolean between(String number, int low, int high) {
        if (!number.matches("[0-9]{1,2}(\\.[0-9]{1,15})?")) return false;
        double value = Double.parseDouble(number);
        return value >= low && value <= high;
    }
}
