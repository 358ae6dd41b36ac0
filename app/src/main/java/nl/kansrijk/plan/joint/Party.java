package nl.kansrijk.plan.joint;

import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;

/** Who carries a plan. Texts: {@code plan.party.…}. */
public enum Party {
    CLIENT,
    PROFESSIONAL,
    EMPLOYER;

    /** For whom who looks speaks. */
    public static Party of(Passage passage) {
        if (passage.actor().role() == Role.EMPLOYER_USER) return EMPLOYER;
        return passage.relation() == Relation.SELF ? CLIENT : PROFESSIONAL;
    }
}
