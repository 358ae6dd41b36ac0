package nl.kansrijk.taxonomy.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A folder of small ESCO files made for one test. */
record Folder(Path path) {
    static final String SKILL = "http://data.europa.eu/esco/skill/";
    static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
    static final String SKILLS_HEADER = "conceptType,conceptUri,skillType,preferredLabel,altLabels\n";

    Folder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    Folder withSkills(String... rows) {
        return with("skills_nl.csv", SKILLS_HEADER + String.join("\n", rows) + "\n");
    }

    Folder packed(String name, String text) {
        try (var out = new GZIPOutputStream(Files.newOutputStream(path.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    Folder tear(String name) {
        try {
            byte[] whole = Files.readAllBytes(path.resolve(name));
            Files.write(path.resolve(name), Arrays.copyOf(whole, whole.length / 2));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    static String skill(String id, String label) {
        return "KnowledgeSkillCompetence," + SKILL + id + ",skill/competence," + label + ",";
    }
}
