package nl.kansrijk.taxonomy.imports;

import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Why an import stopped. Where: file or folder, with the line when known. Detail: the missing column, or the row count
 * so far; may be empty. What happened and what to do are in the messages.
 */
public record Problem(Kind kind, String where, String detail) {

    /** What was wrong. */
    public enum Kind {
        NO_FOLDER,
        NO_KNOWN_FILE,
        EMPTY_FILE,
        TORN_FILE,
        NOT_UTF8,
        COLUMN_MISSING,
        NOT_READABLE;

        static Kind of(Exception failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof CharacterCodingException) return NOT_UTF8;
                if (cause instanceof EOFException || cause instanceof ZipException) return TORN_FILE;
            }
            return NOT_READABLE;
        }
    }

    /** Key of the sentence that says what happened; arguments are where and detail. */
    public String messageKey() {
        return "taxonomy.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the sentence that says what to do; arguments are where and detail. */
    public String adviceKey() {
        return messageKey() + ".advice";
    }
}
