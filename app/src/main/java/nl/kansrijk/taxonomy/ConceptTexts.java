package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.ConceptWords.Kind;
import nl.kansrijk.taxonomy.ConceptWords.Named;
import nl.kansrijk.taxonomy.coding.Background;
import nl.kansrijk.taxonomy.coding.Bilingual;
import nl.kansrijk.taxonomy.coding.Concept;
import nl.kansrijk.taxonomy.coding.Work;

/** Occupations and skills of one version as the concepts and texts that words are weighed against. */
final class ConceptTexts {

    private ConceptTexts() {}

    static boolean none(Snapshot snapshot) {
        return snapshot.words().concepts(Kind.OCCUPATION).isEmpty();
    }

    static List<Concept> occupations(Snapshot snapshot) {
        return snapshot.words().concepts(Kind.OCCUPATION).stream()
                .map(named -> concept(
                        named,
                        snapshot.occupations()
                                .find(new OccupationCode(named.code()))
                                .map(Occupation::isco)
                                .filter(isco -> !isco.isEmpty())))
                .toList();
    }

    static List<Concept> skills(Snapshot snapshot) {
        return snapshot.words().concepts(Kind.SKILL).stream()
                .map(named -> concept(named, Optional.empty()))
                .toList();
    }

    private static Concept concept(Named named, Optional<String> group) {
        List<String> dutch = Stream.concat(named.wording().dutch().stream(), named.names().stream())
                .toList();
        List<String> english = named.wording().english().stream().toList();
        return new Concept(ConceptCodes.address(named.code()), group.stream().toList(), dutch, english, "", "");
    }

    static Background background(Snapshot snapshot) {
        List<Bilingual> pairs = Stream.of(Kind.values())
                .flatMap(kind -> snapshot.words().concepts(kind).stream())
                .flatMap(named -> both(named.wording()).stream())
                .toList();
        return new Background(List.of(), pairs, List.of(), work(snapshot), places(snapshot));
    }

    /** For occupations: where work may be. */
    static Background land(Snapshot snapshot) {
        return new Background(List.of(), List.of(), List.of(), List.of(), places(snapshot));
    }

    private static List<String> places(Snapshot snapshot) {
        PlaceShelf land = snapshot.places();
        return Stream.concat(
                        land.municipalities().values().stream().map(Municipality::name),
                        Stream.of(land.areas(), land.centres())
                                .flatMap(some -> some.values().stream())
                                .map(Place::town))
                .distinct()
                .toList();
    }

    private static List<Work> work(Snapshot snapshot) {
        return snapshot.words().concepts(Kind.OCCUPATION).stream()
                .map(named -> work(named, snapshot))
                .filter(work -> !work.skills().isEmpty())
                .toList();
    }

    private static Work work(Named occupation, Snapshot snapshot) {
        List<String> asked = snapshot.occupations().skillsOf(new OccupationCode(occupation.code())).stream()
                .map(asks -> asks.skill().value())
                .toList();
        List<Wording> wordings = Stream.concat(
                        Stream.of(occupation.wording()),
                        asked.stream().flatMap(code -> snapshot.words().wording(code).stream()))
                .toList();
        Stream<String> dutch =
                Stream.concat(occupation.names().stream(), wordings.stream().flatMap(one -> one.dutch().stream()));
        Stream<String> english = wordings.stream().flatMap(one -> one.english().stream());
        return new Work(
                String.join(" . ", dutch.toList()),
                String.join(" . ", english.toList()),
                asked.stream().map(ConceptCodes::address).collect(Collectors.toSet()));
    }

    private static Optional<Bilingual> both(Wording wording) {
        return wording.dutch().flatMap(dutch -> wording.english().map(english -> new Bilingual(dutch, english)));
    }
}
