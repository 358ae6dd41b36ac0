package nl.kansrijk.intake;

import java.util.EnumSet;
import java.util.Set;

/** What is measured over several questions; the names are the codes of the characteristics. Source: domain c.5. */
public enum Scale {
    ATT_WORK,
    /** Reversed: high is calm. */
    ATT_FEAR,
    SE_WORK,
    SE_SEARCH,
    NORM,
    SUPPORT,
    INTENT,
    /** An index from 0 to 10; all others are means from 1 to 5. */
    EFFORT,
    HEADSPACE,
    SELF_REG;

    /** The scales of the blocks about work and confidence: low ones ask where they come from. Source: domain (d), Q25. */
    static final Set<Scale> ASK_WHY = EnumSet.of(ATT_WORK, ATT_FEAR, SE_WORK, SE_SEARCH, SELF_REG);
}
