package nl.kansrijk.start;

/**
 * Something outside the house that the person at the keyboard can put right: a port in use, a full disk, a home of
 * another version. The message is one whole sentence for that person; the cause goes to the log.
 */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do about it, without personal data */
    public Trouble(String sentence) {
        super(sentence);
    }

    /** @param sentence what is wrong and what to do about it, without personal data */
    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
