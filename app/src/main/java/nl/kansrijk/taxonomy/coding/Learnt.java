package nl.kansrijk.taxonomy.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lessons brought: rules and weights, ready to use or to keep in files. */
public final class Learnt {

    private final Workshop workshop;
    private final TitleRules rules;
    private final Blend blend;
    private final Blend groups;

    Learnt(Workshop workshop, TitleRules rules, Blend blend, Blend groups) {
        this.workshop = workshop;
        this.rules = rules;
        this.blend = blend;
        this.groups = groups;
    }

    /** Proposes by what was learnt. */
    public Coding coding() {
        return workshop.coding(rules, blend, groups);
    }

    /**
     * Writes {@code <name>.properties} with the weights and, where there are rules, {@code <name>-rules.csv} and
     * {@code groups.properties}.
     */
    public void keep(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".properties"), KeptFiles.text(blend));
        if (rules.all().isEmpty()) return;
        Files.writeString(folder.resolve(name + "-rules.csv"), KeptFiles.text(rules));
        Files.writeString(folder.resolve("groups.properties"), KeptFiles.text(groups));
    }
}
