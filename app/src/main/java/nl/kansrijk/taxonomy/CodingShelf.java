package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.ConceptWords.Kind;
import nl.kansrijk.taxonomy.ConceptWords.Named;
import nl.kansrijk.taxonomy.coding.Background;
import nl.kansrijk.taxonomy.coding.Bilingual;
import nl.kansrijk.taxonomy.coding.Coding;
import nl.kansrijk.taxonomy.coding.Codings;
import nl.kansrijk.taxonomy.coding.Concept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what turns text into codes, made at first use and again after an import. */
@Component
class CodingShelf {

    private record Made(long version, Coding occupations, Coding skills) {}

    private final Shelf shelf;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    CodingShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    Coding occupations() {
        return now().occupations();
    }

    Coding skills() {
        return now().skills();
    }

    private Made now() {
        Made known = made.get();
        return known != null && known.version() == shelf.now().version() ? known : make();
    }

    private synchronized Made make() {
        Snapshot snapshot = shelf.now();
        Made known = made.get();
        if (known != null && known.version() == snapshot.version()) return known;
        Made fresh = new Made(
                snapshot.version(),
                Codings.ofOccupations(occupations(snapshot), Background.none()),
                Codings.ofSkills(skills(snapshot), background(snapshot)));
        made.set(fresh);
        return fresh;
    }

    private static List<Concept> occupations(Snapshot snapshot) {
        return snapshot.words().concepts(Kind.OCCUPATION).stream()
                .map(named -> concept(
                        named,
                        snapshot.occupations()
                                .find(new OccupationCode(named.code()))
                                .map(Occupation::isco)
                                .filter(isco -> !isco.isEmpty())))
                .toList();
    }

    private static List<Concept> skills(Snapshot snapshot) {
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

    private static Background background(Snapshot snapshot) {
        List<Bilingual> pairs = Stream.of(Kind.values())
                .flatMap(kind -> snapshot.words().concepts(kind).stream())
                .flatMap(named -> both(named.wording()).stream())
                .toList();
        return new Background(List.of(), pairs, List.of(), List.of());
    }

    private static Optional<Bilingual> both(Wording wording) {
        return wording.dutch().flatMap(dutch -> wording.english().map(english -> new Bilingual(dutch, english)));
    }
}
