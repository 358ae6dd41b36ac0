package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.profile.presentation.Kept;
import nl.kansrijk.profile.presentation.Presentation;
import nl.kansrijk.profile.presentation.Presentations;
import org.springframework.stereotype.Component;

/** People with a story present themselves, by passing the gate as they would. */
@Component
class OwnPages {
    private static final List<NamedCsvRecord> ROWS = Sheet.rows("presentations.csv");
    private final Accounts accounts;
    private final Gate gate;
    private final Presentations presentations;

    OwnPages(Accounts accounts, Gate gate, Presentations presentations) {
        this.accounts = accounts;
        this.gate = gate;
        this.presentations = presentations;
    }

    void make(Beginning from, List<Persona> people) {
        Map<String, Persona> known = people.stream().collect(Collectors.toMap(Persona::code, person -> person));
        for (var row : ROWS) {
            var person = java.util.Objects.requireNonNull(known.get(row.getField("person")));
            var self = accounts.find(Staff.user(from, person.login()))
                    .orElseThrow()
                    .as(Role.CLIENT);
            var look = Look.by(self, Permission.CHANGE_STATEMENT).about(person.client());
            var kept = gate.pass(
                    look,
                    passage -> presentations.keep(person.client(), row.getField("words"), shown(row), true, passage));
            if (kept instanceof Kept.Refused(var why))
                throw new IllegalStateException("cannot present " + person.code() + ": " + why);
        }
    }

    private static Set<String> shown(NamedCsvRecord row) {
        return Sheet.words(row, "shown").stream()
                .map(name -> name.split("=", 2))
                .map(parts -> Presentation.name(parts[0], parts[1]))
                .collect(Collectors.toSet());
    }
}
