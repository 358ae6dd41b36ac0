package nl.kansrijk.proofs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.passport.Passports;
import nl.kansrijk.profile.passport.ReadFile;
import org.springframework.stereotype.Component;

/** Files with the outcome of a test that wait for a yes, one for each page that uses one up. */
@Component
class FilesProp implements Prop {
    private static final List<String> PAGES =
            List.of("bestanden/{concept}", "POST /mijn-bestanden/{concept}", "POST /klanten/{id}/bestanden/{concept}");

    private static final String FILE = """
            {"schema":"kansrijk-test-results","version":1,"provider":"Testbureau Zuid","taken":"2026-01-05",
             "results":[{"characteristic":"SS_TALENT","item":"CREATING","value":"true"}]}
            """;

    private final Passports passports;

    FilesProp(Passports passports) {
        this.passports = passports;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        return scene.self(
                Permission.CHANGE_STATEMENT,
                passage -> PAGES.stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Function.identity(), page -> brought(scene, passage))));
    }

    private String brought(Scene scene, Passage passage) {
        var number = UUID.randomUUID();
        var read = passports.bring(scene.client(), number, FILE.getBytes(StandardCharsets.UTF_8), passage);
        if (read instanceof ReadFile.Bad(var why)) throw new AssertionError(why.key());
        return number.toString();
    }
}
