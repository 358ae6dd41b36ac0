package nl.kansrijk.taxonomy.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;

/** The files of the starter set, in the order in which they need each other, and what may have taken their place. */
enum Shipped {
    REGIONS("regions.csv", Set.of()),
    MUNICIPALITIES("municipalities.csv", Set.of(Kind.GEO)),
    PC4("pc4.csv", Set.of(Kind.GEO)),
    PC2("pc2.csv", Set.of(Kind.GEO)),
    RULES("rule_parameters.csv", Set.of()),
    ISCO("isco.csv", Set.of(Kind.ESCO)),
    SKILL_GROUPS("skill_groups.csv", Set.of(Kind.ESCO)),
    SKILLS("skills.csv", Set.of(Kind.ESCO)),
    OCCUPATIONS("occupations.csv", Set.of(Kind.ESCO)),
    OCCUPATION_SKILLS("occupation_skills.csv", Set.of(Kind.ESCO));

    private static final int BUFFER = 1 << 13;

    private final String file;
    private final Set<Kind> replacedBy;

    Shipped(String file, Set<Kind> replacedBy) {
        this.file = file;
        this.replacedBy = replacedBy;
    }

    static List<Shipped> all() {
        return Arrays.asList(values());
    }

    String file() {
        return file;
    }

    Source source() {
        return Source.shipped(file);
    }

    /** Whether this home has what was brought in from elsewhere in place of this file. */
    boolean replaced(BroughtInTable home) {
        return replacedBy.stream().anyMatch(kind -> home.checksum(kind.word()).isPresent());
    }

    /** Whether this home has the file exactly as it is shipped now. */
    boolean isIn(BroughtInTable home) {
        return home.checksum(file).filter(checksum()::equals).isPresent();
    }

    void keptBy(BroughtInTable home) {
        home.keep(file, checksum());
    }

    private String checksum() {
        try (InputStream bytes = source().open()) {
            CRC32C sum = new CRC32C();
            byte[] buffer = new byte[BUFFER];
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) sum.update(buffer, 0, count);
            return Long.toHexString(sum.getValue());
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read from the product", broken);
        }
    }
}
