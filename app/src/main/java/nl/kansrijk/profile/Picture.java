package nl.kansrijk.profile;

import nl.kansrijk.shared.ClientId;

/**
 * How complete the picture of one client is and how far the client recognises it; no content.
 *
 * @param known how many of the core characteristics are known and valid, of so many. Source: domain i.1 M06
 * @param view whether it is known how someone looks at work
 * @param cause whether it is known where that comes from
 * @param competencies whether a competency is filled in
 */
public record Picture(
        ClientId client, int known, int core, boolean view, boolean cause, boolean competencies, Answers answers) {
    private static final int WHOLE = 1000;

    /**
     * What the client answered to what others said: how much was said, how much has an answer, and how much of that is right or
     * partly right. Source: domain i.1 M05
     */
    public record Answers(int asked, int answered, int agreed) {
        /** Nothing was said by others. */
        public static final Answers NONE = new Answers(0, 0, 0);

        /** Whether this share of what was said, in permille, has an answer. */
        public boolean enough(long permille) {
            return asked > 0 && (long) answered * WHOLE >= asked * permille;
        }
    }

    /** Whether this share of the core, in permille, is known; never without how someone looks at work. Source: row 0-31 */
    public boolean whole(long permille) {
        return view && (long) known * WHOLE >= core * permille;
    }

    static Picture nothing(ClientId client, int core) {
        return new Picture(client, 0, core, false, false, false, Answers.NONE);
    }
}
