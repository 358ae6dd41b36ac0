package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The skills: by code, by number, in groups, and which are alike. Reads memory only. */
@Component
public class Skills {

    private final Shelf shelf;

    Skills(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The skill with this code; empty when it is not in the taxonomy of this home. */
    public Optional<Skill> find(SkillCode code) {
        return shelf.now().skills().find(code);
    }

    /** All skills, ordered by number. */
    public List<Skill> all() {
        return shelf.now().skills().all();
    }

    /** The number the engine uses, never changed once given. Errors: refuses an unknown code. */
    public int number(SkillCode code) {
        return known(code).number();
    }

    /** The code behind a number of the engine. Errors: refuses an unknown number. */
    public SkillCode code(int number) {
        return shelf.now()
                .skills()
                .byNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("no skill has number " + number))
                .code();
    }

    /** The words for a reader of this language, or in the other one. Errors: refuses an unknown code. */
    public Label label(SkillCode code, Locale locale) {
        return known(code).wording().in(locale);
    }

    /** The groups directly above a skill. */
    public List<SkillGroup> groups(SkillCode code) {
        return shelf.now().groups().above(code.value());
    }

    /** At most {@code limit} skills like this one, most like first, ties by code. The skill itself is not in it. */
    public List<Likeness> like(SkillCode code, int limit) {
        return shelf.now().kinship().like(code, limit);
    }

    /** Number of the taxonomy as it is now; an import raises it. To be kept with what was made with it. */
    public long version() {
        return shelf.now().version();
    }

    private Skill known(SkillCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not in the taxonomy: " + code.value()));
    }
}
