package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.profile.segments.Traits;
import org.springframework.stereotype.Component;

/** Groups of people that who leads and who makes policy described, by passing the gate as they would. */
@Component
class Described {
    private static final List<NamedCsvRecord> ROWS = Sheet.rows("segments.csv");
    private final Accounts accounts;
    private final Gate gate;
    private final Segments segments;
    private final Traits traits;

    Described(Accounts accounts, Gate gate, Segments segments, Traits traits) {
        this.accounts = accounts;
        this.gate = gate;
        this.segments = segments;
        this.traits = traits;
    }

    void keep(Beginning from) {
        for (var row : ROWS) {
            var account = accounts.find(Staff.user(from, row.getField("login"))).orElseThrow();
            var maker = account.as(account.roles().iterator().next());
            var draft = new Segment.Draft(row.getField("name"), recipe(row), List.copyOf(Sheet.words(row, "pack")));
            var id = from.dice("segment " + draft.name(), 0).uuid();
            gate.pass(Look.by(maker, Permission.CHANGE_SEGMENT), passage -> {
                segments.keep(id, draft, passage);
                return id;
            });
        }
    }

    private Recipe recipe(NamedCsvRecord row) {
        Map<String, List<String>> rules = Sheet.words(row, "rules").stream()
                .map(rule -> rule.split(":", 2))
                .collect(Collectors.toMap(rule -> rule[0], rule -> Arrays.asList(rule[1].split(","))));
        return traits.recipe(
                Recipe.Join.valueOf(row.getField("join")), trait -> rules.getOrDefault(trait.code(), List.of()));
    }
}
