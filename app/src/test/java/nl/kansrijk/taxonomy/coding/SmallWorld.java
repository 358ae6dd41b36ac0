package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.Set;

/** A handful of occupations and the titles that people gave them. */
final class SmallWorld {
    static final String COOK = "cook";
    static final String DRIVER = "driver";
    static final String SERGEANT = "sergeant";
    static final String TEACHER = "teacher";

    static final List<Concept> WORK = List.of(
            concept(COOK, "5120", List.of("kok", "keukenchef"), List.of("cook")),
            concept(DRIVER, "8332", List.of("vrachtwagenchauffeur", "chauffeur vrachtwagen"), List.of("lorry driver")),
            concept(SERGEANT, "0210", List.of("sergeant"), List.of("sergeant")),
            concept(TEACHER, "2310", List.of("docent hoger onderwijs"), List.of("lecturer")),
            concept("taxi", "8322", List.of("taxichauffeur", "chauffeur taxi"), List.of("taxi driver")));

    static final List<Example> TITLES = List.of(
            new Example("onderofficier marine", Set.of(SERGEANT)),
            new Example("onderofficier landmacht", Set.of(SERGEANT)),
            new Example("onderofficier techniek", Set.of(SERGEANT)),
            new Example("hoogleraar wiskunde", Set.of(TEACHER)),
            new Example("hoogleraar biologie", Set.of(TEACHER)),
            new Example("souschef", Set.of(COOK)),
            new Example("chauffeur zwaar vervoer", Set.of(DRIVER)),
            new Example("kok instelling", Set.of(COOK)));

    private SmallWorld() {}

    static Concept concept(String code, String group, List<String> dutch, List<String> english) {
        return new Concept(code, List.of(group), dutch, english, "", "");
    }

    static Learnt learnt() {
        return Lessons.inOccupations(WORK, Background.none()).learn(TITLES, TITLES);
    }
}
