package nl.kansrijk.taxonomy.coding;

import java.util.Set;

/**
 * An occupation as text: everything said of it in Dutch and in English, and the codes of the skills that it asks. Either
 * text may be empty.
 */
public record Work(String dutch, String english, Set<String> skills) {

    public Work {
        skills = Set.copyOf(skills);
    }
}
