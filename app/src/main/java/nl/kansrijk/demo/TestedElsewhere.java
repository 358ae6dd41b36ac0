package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.profile.passport.Passports;
import nl.kansrijk.profile.passport.ReadFile;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** People with a story bring in the result of a test elsewhere and say yes to each line, by passing the gate as they would. */
@Component
class TestedElsewhere {
    private static final List<NamedCsvRecord> ROWS = Sheet.rows("test_results.csv");
    private static final String HEAD = "provider;taken;characteristic;item;value";
    private final Hands hands;
    private final Passports passports;

    TestedElsewhere(Hands hands, Passports passports) {
        this.hands = hands;
        this.passports = passports;
    }

    void bring(Beginning from, List<Persona> people) {
        for (var person : people) {
            var lines = ROWS.stream()
                    .filter(row -> row.getField("person").equals(person.code()))
                    .map(row -> line(from, row))
                    .toList();
            if (!lines.isEmpty()) bring(from, person, lines);
        }
    }

    private static String line(Beginning from, NamedCsvRecord row) {
        var taken = from.today().minusDays(Sheet.number(row, "days"));
        return Stream.of("provider", "", "characteristic", "item", "value")
                .map(column -> column.isEmpty() ? taken.toString() : row.getField(column))
                .collect(Collectors.joining(";"));
    }

    private void bring(Beginning from, Persona person, List<String> lines) {
        var self = hands.of(from, person.login(), Role.CLIENT);
        var file = Stream.concat(Stream.of(HEAD), lines.stream()).collect(Collectors.joining("\n"));
        hands.pass(
                self,
                Permission.CHANGE_STATEMENT,
                person.client(),
                passage -> accept(from, person.client(), file, passage));
    }

    private void accept(Beginning from, ClientId client, String file, Passage passage) {
        var number = from.dice("test of " + client.value(), 0).uuid();
        var read = passports.bring(client, number, file.getBytes(StandardCharsets.UTF_8), passage);
        if (read instanceof ReadFile.Bad(var why)) throw new IllegalStateException("cannot bring in a test: " + why);
        var incoming = passports.find(client, number, passage).orElseThrow();
        var all = IntStream.range(0, incoming.lines().size()).boxed().collect(Collectors.toUnmodifiableSet());
        passports.accept(client, incoming, all, passage);
    }
}
