package nl.kansrijk.taxonomy.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lessons brought: rules and weights, ready to use or to keep in files. */
public final class Learnt {

    private final Workshop workshop;
    private final TitleRules rules;
    private final Blend blend;

    Learnt(Workshop workshop, TitleRules rules, Blend blend) {
        this.workshop = workshop;
        this.rules = rules;
        this.blend = blend;
    }

    /** Proposes by what was learnt. */
    public Coding coding() {
        return workshop.coding(rules, blend);
    }

    /** Writes {@code <name>.properties} with the weights and, where there are rules, {@code <name>-rules.csv}. */
    public void keep(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".properties"), KeptFiles.text(blend));
        if (!rules.all().isEmpty()) Files.writeString(folder.resolve(name + "-rules.csv"), KeptFiles.text(rules));
    }
}
