package nl.kansrijk.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.employers.Diploma;
import nl.kansrijk.employers.Diploma.LegalGround;

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

    /** The diploma without which a law closes this work; empty for most work. Sources: {@link LegalGround}, ISCO-08 groups. */
    static Optional<Diploma> diploma(Trade trade) {
        return switch (trade.isco()) {
            case String isco
            when begins(isco, "232", "233", "2341") -> by(LegalGround.TEACHING, "Bevoegdheid als leraar");
            case String isco
            when begins(isco, "221", "222", "2261", "2262", "2264", "3221") ->
                by(LegalGround.BIG, "Registratie in het BIG-register");
            case String isco
            when begins(isco, "2342", "5311") -> by(LegalGround.CHILD_CARE, "Diploma pedagogisch medewerker");
            case String isco when begins(isco, "5414") -> by(LegalGround.SECURITY, "Diploma beveiliger");
            case String isco
            when begins(isco, "2611", "2612") -> by(LegalGround.PROTECTED_OFFICE, "Beëdiging in dit ambt");
            default -> Optional.empty();
        };
    }

    private static boolean begins(String isco, String... groups) {
        return Stream.of(groups).anyMatch(isco::startsWith);
    }

    private static Optional<Diploma> by(LegalGround ground, String name) {
        return Optional.of(new Diploma(ground, "", name));
    }

    private static Paper licence(String code) {
        return new Paper(code, true);
    }

    private static Paper certificate(String code) {
        return new Paper(code, false);
    }
}
