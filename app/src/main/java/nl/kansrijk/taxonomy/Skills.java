package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** The number the engine uses; empty for an unknown code. */
    public OptionalInt number(SkillCode code) {
        return find(code).map(skill -> OptionalInt.of(skill.number())).orElseGet(OptionalInt::empty);
    }

    /** The code behind a number of the engine; empty for an unknown number. */
    public Optional<SkillCode> code(int number) {
        return shelf.now().skills().byNumber(number).map(Skill::code);
    }

    /** The groups directly above a skill. */
    public List<SkillGroup> groups(SkillCode code) {
        return shelf.now().groups().above(code.value());
    }

    /** At most {@code limit} skills like this one, most like first, ties by code. The skill itself is not in it. */
    public List<Likeness> like(SkillCode code, int limit) {
        return shelf.now().kinship().like(code, limit);
    }
}
