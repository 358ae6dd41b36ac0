package nl.kansrijk.start.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The evaluator's file of a demo home: per person the groups that the house itself never knows. Beside the database,
 * never in it. Source: rulings 31.
 */
public final class GroupsFile {
    private final Map<String, Map<UUID, String>> groups = new LinkedHashMap<>();

    /** @param home folder of the home; refuses one without the file */
    public GroupsFile(Path home) {
        Path file = home.resolve("evaluator").resolve("groups.csv");
        if (!Files.isRegularFile(file))
            throw new UnreadableException("There is no evaluator's file in " + home
                    + "; it is made with the invented people of a demo home: ./kansrijk start --home DIR.");
        List<String> lines = Csv.lines(file);
        List<String> traits = List.of(lines.getFirst().split(";"));
        lines.stream().skip(1).forEach(line -> read(file, traits, line.split(";")));
    }

    private void read(Path file, List<String> traits, String[] fields) {
        if (fields.length != traits.size()) throw new UnreadableException(file + " is torn; make the home anew.");
        UUID person = UUID.fromString(fields[0]);
        IntStream.range(1, fields.length)
                .forEach(i -> groups.computeIfAbsent(traits.get(i), any -> new LinkedHashMap<>())
                        .put(person, fields[i]));
    }

    /** Everyone in the file. */
    public List<UUID> people() {
        return groups.values().stream()
                .flatMap(trait -> trait.keySet().stream())
                .distinct()
                .toList();
    }

    /** Per trait, such as sex, the group of each person. */
    Map<String, Map<UUID, String>> byTrait() {
        return groups;
    }
}
