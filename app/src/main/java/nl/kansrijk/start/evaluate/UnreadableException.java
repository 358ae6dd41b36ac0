package nl.kansrijk.start.evaluate;

/** A folder or file that an evaluation needs is not there or not whole. The message is one sentence for the reader. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String sentence) {
        super(sentence);
    }

    UnreadableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
