package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Locale;
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

    /** All occupations, ordered by number. */
    public List<Occupation> all() {
        return shelf.now().occupations().all();
    }

    /** The number the engine uses, never changed once given. Errors: refuses an unknown code. */
    public int number(OccupationCode code) {
        return known(code).number();
    }

    /** The code behind a number of the engine. Errors: refuses an unknown number. */
    public OccupationCode code(int number) {
        return shelf.now()
                .occupations()
                .byNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("no occupation has number " + number))
                .code();
    }

    /** The words for a reader of this language, or in the other one. Errors: refuses an unknown code. */
    public Label label(OccupationCode code, Locale locale) {
        return known(code).wording().in(locale);
    }

    /** What the occupation asks, essential first, then by number of the skill; empty when unknown. */
    public List<OccupationSkill> skills(OccupationCode code) {
        return shelf.now().occupations().skillsOf(code);
    }

    /** Section letter of SBI 2008 where most of this work is done; empty when unknown. */
    public Optional<String> sector(OccupationCode code) {
        return find(code).map(Occupation::sector).filter(sector -> !sector.isEmpty());
    }

    /** The words for an ISCO-08 group of 1 to 4 digits; empty when unknown. */
    public Optional<Label> iscoLabel(String isco, Locale locale) {
        return Optional.ofNullable(shelf.now().isco().get(isco)).map(wording -> wording.in(locale));
    }

    private Occupation known(OccupationCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not in the taxonomy: " + code.value()));
    }
}
