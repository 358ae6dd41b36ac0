package nl.kansrijk.plan;

import java.util.Set;

/**
 * A goal that many people have, to choose from. Texts: {@code goal.<code>} in the I-form and {@code goal.<code>.noticed}.
 *
 * @param kk codes of the client characteristics it is about (domain annex B)
 * @param domains codes of the life domains it is about; may be empty
 */
public record LibraryGoal(String code, Theme theme, Set<String> kk, Set<String> domains) {
    public LibraryGoal {
        kk = Set.copyOf(kk);
        domains = Set.copyOf(domains);
    }

    /** What goals are about, in the order in which they are offered. Texts: {@code goal.theme.…}. */
    public enum Theme {
        WORK,
        WORKFIT,
        LEARN,
        LANGUAGE,
        MONEY,
        CARE,
        HEALTH,
        SOCIAL,
        HOME,
        BUSINESS,
        JUSTICE,
        MAIN
    }
}
