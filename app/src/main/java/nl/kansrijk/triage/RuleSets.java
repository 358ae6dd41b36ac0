package nl.kansrijk.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.springframework.stereotype.Component;

/** The versions of the table of routes: the one place they come from. A version is loaded when it is first asked for. */
@Component
class RuleSets {
    /** The version that ships. */
    static final String SHIPPED = "1";

    private final Map<String, RuleSet> loaded = new ConcurrentHashMap<>();
    private final VersionTable table;

    RuleSets(VersionTable table) {
        this.table = table;
    }

    /** The one that advises in the organisation of who looks, now. */
    RuleSet current(Passage passage) {
        return version(inUse(passage.actor().tenant(), DutchTime.day(passage.at())));
    }

    /** The version in use in an organisation on a day. */
    String inUse(TenantId tenant, LocalDate day) {
        return table.inUse(tenant, day).orElse(SHIPPED);
    }

    /** The one with this version. Errors: IllegalArgumentException when there is none within reach. */
    RuleSet version(String version) {
        var known = loaded.get(version);
        if (known != null) return known;
        var read = new DmnRules(version, runtime(written(version)));
        loaded.put(version, read);
        return read;
    }

    /** A version as it is written. Errors: as {@link #version}. */
    String written(String version) {
        if (version.equals(SHIPPED)) return text(SHIPPED);
        return table.content(version)
                .orElseThrow(() -> new IllegalArgumentException("there is no version of the table: " + version));
    }

    /** The table that ships, ready to be asked. */
    static RuleSet shipped() {
        return new DmnRules(SHIPPED, runtime(text(SHIPPED)));
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
