package nl.kansrijk.demo;

import java.util.List;

/** Papers that a law or safety demands for an occupation. Source: Wegenverkeerswet, Code 95, Arbocatalogus; by ISCO-08 unit group. */
final class Papers {
    private Papers() {}

    /** A driving licence or a certificate. */
    record Paper(String code, boolean licence) {}

    static List<Paper> of(Trade trade) {
        var isco = trade.isco();
        if (isco.startsWith("8344")) return List.of(certificate("FORKLIFT"));
        if (isco.startsWith("8332")) return List.of(licence("C"), licence("CE"), certificate("CODE95"));
        if (isco.startsWith("8331")) return List.of(licence("D"), certificate("CODE95"));
        if (isco.startsWith("832")) return List.of(licence("B"));
        if (isco.startsWith("71") || isco.startsWith("93")) return List.of(certificate("VCA_BASIS"));
        return List.of();
    }

    private static Paper licence(String code) {
        return new Paper(code, true);
    }

    private static Paper certificate(String code) {
        return new Paper(code, false);
    }
}
