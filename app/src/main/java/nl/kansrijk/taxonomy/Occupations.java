package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The occupations and what they ask. Reads memory only. */
@Component
public class Occupations {

    private final Shelf shelf;

    Occupations(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The occupation with this code; empty when it is not in the taxonomy of this home. */
    public Optional<Occupation> find(OccupationCode code) {
        return shelf.now().occupations().find(code);
    }

    /** The occupation behind a number of the engine; empty for an unknown number. */
    public Optional<Occupation> byNumber(int number) {
        return shelf.now().occupations().byNumber(number);
    }

    /** All occupations, ordered by number. */
    public List<Occupation> all() {
        return shelf.now().occupations().all();
    }

    /** What the occupation asks, ordered by number of the skill; empty lists for an unknown occupation. */
    public OccupationSkills skillsOf(OccupationCode code) {
        return shelf.now().occupations().skillsOf(code);
    }

    /** The words for an ISCO-08 group of 1 to 4 digits; empty when unknown. */
    public Optional<Label> iscoLabel(String isco) {
        return Optional.ofNullable(shelf.now().isco().get(isco));
    }
}
