package nl.kansrijk.proofs;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.contact.NewReport;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.shared.Parsed;
import org.springframework.stereotype.Component;

/** Someone else, who reported at the counter of the organisation and is no client yet. */
@Component
class ReportProp implements Prop {
    private final Reports reports;

    ReportProp(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var name = Stage.mark(UUID.randomUUID().toString()) + "-report";
        return scene.gate().pass(Look.by(scene.guide(), Permission.TAKE_REPORT), passage -> {
            reports.take(form(name, passage), scene.guide().tenant(), passage);
            var taken = reports.in(Report.State.NEW, 1, passage).stream()
                    .filter(one -> one.who().name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return Map.of("{report}", taken.id().value().toString(), Stage.REPORTED, name);
        });
    }

    private static NewReport form(String name, Passage passage) {
        var filled = new HashMap<>(Map.of(
                "naam", name,
                "vraag", name,
                "wat", "JOB",
                "postcode", "4701",
                "telefoon", "06 12345678",
                "contact", "SMS",
                "taalkeuze", "nl"));
        filled.putAll(Map.of("nood-roof", "nee", "nood-food", "ja", "nood-safety", "nee"));
        var today = LocalDate.ofInstant(passage.at(), ZoneOffset.UTC);
        return ((Parsed.Good<NewReport>) NewReport.parse(filled, today)).value();
    }
}
