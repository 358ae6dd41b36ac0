package nl.kansrijk.start.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.coding.Background;
import nl.kansrijk.taxonomy.coding.Bilingual;
import nl.kansrijk.taxonomy.coding.Concept;

/** What the taxonomies say of the language: names that mean the same, in one language or in two. */
final class LanguageFiles {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    private final DataFolders folders;
    private final EscoFiles esco;

    LanguageFiles(DataFolders folders) {
        this.folders = folders;
        this.esco = new EscoFiles(folders);
    }

    /** For titles: names of CompetentNL that mean the same; empty where that taxonomy is not there. */
    Background forTitles() {
        List<List<String>> names = folders.file("competentnl", "beroepen.csv.gz").stream()
                .flatMap(file -> Csv.rows(file).stream())
                .map(LanguageFiles::names)
                .toList();
        return new Background(
                names, List.of(), names.stream().flatMap(List::stream).toList(), List.of(), places());
    }

    private static List<String> names(Row row) {
        Set<String> names = new LinkedHashSet<>();
        Drafts.add(names, row.of("prefLabel"), row.of("altLabels"));
        return List.copyOf(names);
    }

    /** For skills: the names of occupations, and names in two languages. */
    Background forSkills() {
        List<Concept> occupations = esco.occupations(List.of());
        List<List<String>> names = occupations.stream().map(Concept::dutch).toList();
        List<String> texts =
                new ArrayList<>(occupations.stream().map(Concept::description).toList());
        names.forEach(texts::addAll);
        return new Background(names, pairs(occupations), texts, new WorkFiles(esco).of(occupations), places());
    }

    private List<Bilingual> pairs(List<Concept> occupations) {
        List<Bilingual> pairs = new ArrayList<>(skills());
        occupations.stream()
                .filter(concept ->
                        !concept.dutch().isEmpty() && !concept.english().isEmpty())
                .map(concept -> new Bilingual(
                        concept.dutch().getFirst(), concept.english().getFirst()))
                .forEach(pairs::add);
        occupations.forEach(concept -> pairs.addAll(sentences(concept.description(), concept.background())));
        return pairs;
    }

    /** Names of places; none where the files of the land are not there. */
    private List<String> places() {
        return folders.file("geo", "woonplaatsen.csv.gz").stream()
                .flatMap(file -> Csv.rows(file).stream())
                .flatMap(row -> Stream.of(row.of("woonplaats"), row.of("gemeente")))
                .distinct()
                .toList();
    }

    /** Sentence beside sentence, where both texts have as many. */
    static List<Bilingual> sentences(String dutch, String english) {
        String[] ours = SENTENCE.split(dutch.strip());
        String[] theirs = SENTENCE.split(english.strip());
        if (ours.length != theirs.length || dutch.isBlank() || english.isBlank()) return List.of();
        return IntStream.range(0, ours.length)
                .mapToObj(i -> new Bilingual(ours[i], theirs[i]))
                .toList();
    }

    private List<Bilingual> skills() {
        Map<String, String> english = new HashMap<>();
        esco.rows("skills_en.csv.gz").forEach(row -> english.put(row.of("conceptUri"), row.of("label_en")));
        return esco.rows("skills_nl_partial.csv.gz").stream()
                .filter(row -> english.containsKey(row.of("conceptUri")))
                .map(row -> new Bilingual(row.of("label_nl"), english.getOrDefault(row.of("conceptUri"), "")))
                .toList();
    }
}
