package nl.kansrijk.taxonomy.rulebook;

import nl.kansrijk.taxonomy.RuleParameter;

/**
 * One value of a rule with what people read beside it.
 *
 * @param link where the source can be read; empty when there is no address
 * @param says what holds from its first day
 */
public record RuleValue(RuleParameter rule, String link, Says says) {
    /** The same in both languages of the house; empty when the number says it all. */
    public record Says(String dutch, String english) {
        /** The number says it all. */
        public static final Says NOTHING = new Says("", "");

        /** In the language with this code. */
        public String in(String language) {
            return language.equals("en") ? english : dutch;
        }
    }
}
