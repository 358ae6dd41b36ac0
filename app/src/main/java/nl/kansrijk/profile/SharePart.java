package nl.kansrijk.profile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.profile.Candidate.Group;

/** A part of the picture that a client lets employers see without a name, or not. Source: domain c.11, question Q59. */
public enum SharePart {
    /** Work done, papers and languages. */
    WORK(DataGroup.SKILLS_WISHES, Group.EXPERIENCE, Group.PAPERS, Group.LANGUAGES),
    /** Skills and competencies. */
    STRENGTHS(DataGroup.SKILLS_WISHES, Group.SKILLS, Group.COMPETENCIES),
    WISHES(DataGroup.SKILLS_WISHES, Group.WISHES),
    /** Hours, days and travel. */
    PRACTICAL(DataGroup.SKILLS_WISHES, Group.PRACTICAL),
    /** What helps to work well, and what someone can take on. */
    HELP(DataGroup.FUNCTION, Group.FUNCTION);

    private final DataGroup group;
    private final Set<Group> cards;

    SharePart(DataGroup group, Group first, Group... more) {
        this.group = group;
        this.cards = EnumSet.of(first, more);
    }

    /** The group of data it is a part of. */
    public DataGroup group() {
        return group;
    }

    /** What of this card belongs to it. */
    public boolean holds(Candidate.Trait trait) {
        return cards.contains(trait.group());
    }

    boolean holds(Characteristic line) {
        return line.group() == group && line.card().filter(cards::contains).isPresent();
    }

    /** The part this characteristic belongs to; empty when it never stands on a card. */
    static Optional<SharePart> of(Characteristic line) {
        return Arrays.stream(values()).filter(part -> part.holds(line)).findFirst();
    }

    /** Its name among the choices. */
    String scope() {
        return "PART_" + name();
    }
}
