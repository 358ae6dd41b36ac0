package nl.kansrijk.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.springframework.stereotype.Component;

/** The versions of the table of routes: the one place they come from. A version is loaded when it is first asked for. */
@Component
class RuleSets {
    private static final String SHIPPED = "1";
    private final Map<String, RuleSet> loaded = new ConcurrentHashMap<>();

    /** The one that advises now. */
    RuleSet current() {
        return version(SHIPPED);
    }

    /** The one with this version. Errors: IllegalArgumentException when there is none. */
    RuleSet version(String version) {
        return loaded.computeIfAbsent(version, RuleSets::shipped);
    }

    private static RuleSet shipped(String version) {
        return new DmnRules(version, runtime(text(version)));
    }

    /** A table as it is written, ready to be asked. */
    static DMNRuntime runtime(String dmn) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(dmn), StandardCharsets.UTF_8.name());
        resource.setSourcePath("routes.dmn");
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(wrong -> new IllegalArgumentException("this is no table of routes", wrong));
    }

    /** The table of this version as it ships. */
    static String text(String version) {
        try (InputStream in = RuleSets.class.getResourceAsStream("/triage/routes-" + version + ".dmn")) {
            if (in == null) throw new IllegalArgumentException("there is no version of the table: " + version);
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
