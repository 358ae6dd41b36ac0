package nl.kansrijk.start.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.coding.Concept;
import nl.kansrijk.taxonomy.coding.Work;

/** Occupations as text: their names, what is said of them, and the names of the skills that they ask. */
final class WorkFiles {

    private final EscoFiles esco;

    WorkFiles(EscoFiles esco) {
        this.esco = esco;
    }

    List<Work> of(List<Concept> occupations) {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        esco.rows("occupationSkillRelations.csv.gz")
                .forEach(row -> asked.computeIfAbsent(row.of("occupationUri"), any -> new LinkedHashSet<>())
                        .add(row.of("skillUri")));
        Map<String, String> dutch = labels("skills_nl_partial.csv.gz", "label_nl");
        Map<String, String> english = labels("skills_en.csv.gz", "label_en");
        return occupations.stream()
                .filter(occupation -> asked.containsKey(occupation.code()))
                .map(occupation -> {
                    Set<String> skills = asked.getOrDefault(occupation.code(), Set.of());
                    return new Work(
                            text(occupation.dutch(), occupation.description(), skills, dutch),
                            text(occupation.english(), occupation.background(), skills, english),
                            skills);
                })
                .toList();
    }

    private Map<String, String> labels(String file, String column) {
        Map<String, String> labels = new HashMap<>();
        esco.rows(file).forEach(row -> labels.put(row.of("conceptUri"), row.of(column)));
        return labels;
    }

    private static String text(List<String> names, String about, Set<String> skills, Map<String, String> labels) {
        List<String> all = new ArrayList<>(names);
        all.add(about);
        Stream<String> asked = skills.stream().map(labels::get).filter(Objects::nonNull);
        return String.join(" . ", Stream.concat(all.stream(), asked).toList());
    }
}
