package nl.kansrijk.start.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.coding.WorkBelief;
import nl.kansrijk.taxonomy.coding.WorkBelief.Leaning;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * B4: candidates and vacancies by their skills, both ways. MRR looks for the one that was drawn from the same
 * occupation (grade 3), nDCG@10 counts all grades.
 */
final class PairTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SAME = 3;

    private final DataFolders folders;

    PairTests(DataFolders folders) {
        this.folders = folders;
    }

    List<Score> run() {
        List<Path> sets = folders.sets("pseudo-matching", "qrels*.csv");
        if (sets.isEmpty()) return List.of();
        WorkBelief belief = new WorkBelief(new EscoFiles(folders).links());
        List<Score> scores = new ArrayList<>();
        for (Path set : sets) scores.addAll(bothWays(set, belief));
        return scores;
    }

    private List<Score> bothWays(Path set, WorkBelief belief) {
        Map<String, Set<String>> people = skills(beside(set, "kandidaten"));
        Map<String, Set<String>> work = skills(beside(set, "vacatures"));
        Map<String, Map<String, Integer>> there = new HashMap<>();
        Map<String, Map<String, Integer>> back = new HashMap<>();
        Csv.rows(set).forEach(row -> {
            int grade = Integer.parseInt(row.of("graad"));
            there.computeIfAbsent(row.of("kandidaat"), any -> new HashMap<>()).put(row.of("vacature"), grade);
            back.computeIfAbsent(row.of("vacature"), any -> new HashMap<>()).put(row.of("kandidaat"), grade);
        });
        String name = DataFolders.setName(set);
        List<Score> scores = new ArrayList<>(oneWay(belief, people, work, there).scores("B4", name + "/c2v"));
        scores.addAll(oneWay(belief, work, people, back).scores("B4", name + "/v2c"));
        return scores;
    }

    private static Measured oneWay(
            WorkBelief belief,
            Map<String, Set<String>> from,
            Map<String, Set<String>> to,
            Map<String, Map<String, Integer>> grades) {
        Map<String, Leaning> known = new LinkedHashMap<>();
        to.forEach((id, skills) -> known.put(id, belief.leaning(skills)));
        Measured measured = new Measured("mrr", "ndcg10");
        from.forEach((id, skills) -> {
            Map<String, Integer> own = grades.getOrDefault(id, Map.of());
            if (!own.isEmpty()) measured.ask(skills, set -> ranked(belief, set, known), ranked -> marks(ranked, own));
        });
        return measured;
    }

    private static List<String> ranked(WorkBelief belief, Set<String> skills, Map<String, Leaning> known) {
        Leaning asked = belief.leaning(skills);
        Map<String, Double> alike = new HashMap<>();
        known.forEach((id, leaning) -> alike.put(id, belief.alike(asked, leaning)));
        return alike.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double[] marks(List<String> ranked, Map<String, Integer> grades) {
        Set<String> same = grades.entrySet().stream()
                .filter(grade -> grade.getValue() == SAME)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Integer> given =
                ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        return new double[] {Marks.reciprocalRank(ranked, same), Marks.gain(given, grades.values())};
    }

    private static Path beside(Path set, String start) {
        return Stream.of(start + ".jsonl.gz", start + ".jsonl")
                .map(set::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UnreadableException("There is no " + start + ".jsonl.gz beside " + set + "."));
    }

    private static Map<String, Set<String>> skills(Path file) {
        Map<String, Set<String>> skills = new LinkedHashMap<>();
        try {
            for (String line : Csv.lines(file)) {
                JsonNode one = JSON.readTree(line);
                skills.put(
                        one.path("id").asString(),
                        one.path("vaardigheden")
                                .valueStream()
                                .map(skill -> skill.path("uri").asString())
                                .collect(Collectors.toSet()));
            }
            return skills;
        } catch (JacksonException torn) {
            throw Csv.torn(file, torn);
        }
    }
}
