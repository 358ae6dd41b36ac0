package nl.kansrijk.taxonomy.imports;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.imports.Layout.Taker;
import nl.kansrijk.taxonomy.imports.Refused.Reason;
import org.jspecify.annotations.Nullable;

/** Small readings that several kinds of files share. */
final class Read {

    private Read() {}

    /** The text, or null for the database when there is none. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Everyday names, parted by bars or line breaks, in one form. */
    static String names(String text) {
        return Arrays.stream(text.split("[|\\n\\r]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** Keeps the values, unless the code is empty or both labels are. */
    static void concept(Taker taker, String code, String dutch, String english, @Nullable Object... rest) {
        if (code.isEmpty()) taker.refuse(Reason.BAD_CODE);
        else if (dutch.isEmpty() && english.isEmpty()) taker.refuse(Reason.NO_LABEL);
        else taker.keep(joined(new @Nullable Object[] {code, orNull(dutch), orNull(english)}, rest));
    }

    /** Keeps a relation between two codes, unless one is empty. */
    static void relation(Taker taker, String from, String to, @Nullable Object... rest) {
        if (from.isEmpty() || to.isEmpty()) taker.refuse(Reason.BAD_CODE);
        else taker.keep(joined(new @Nullable Object[] {from, to}, rest));
    }

    private static @Nullable Object[] joined(@Nullable Object[] first, @Nullable Object[] rest) {
        @Nullable Object[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }
}
