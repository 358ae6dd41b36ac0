package nl.kansrijk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences and counts words. A line is at least one sentence; what is filled in counts as one word. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[\"'”’)]*(?:\\s+|$)|\\R+");
    private static final Pattern WORD = Pattern.compile("\\{[\\w-]+}|[\\p{L}\\p{N}]+(?:[-'’.,:/][\\p{L}\\p{N}]+)*");

    private Sentences() {}

    /** One sentence and where it begins in the text. */
    record Sentence(String text, int from, int words) {
        int until() {
            return from + text.length();
        }
    }

    static List<Sentence> of(String text) {
        var all = new ArrayList<Sentence>();
        var ends = END.matcher(text);
        int begin = 0;
        while (ends.find()) {
            add(all, text, begin, ends.end());
            begin = ends.end();
        }
        add(all, text, begin, text.length());
        return all;
    }

    private static void add(List<Sentence> all, String text, int from, int until) {
        var part = text.substring(from, until);
        var kept = part.strip();
        int words = (int) WORD.matcher(kept).results().count();
        if (words > 0) all.add(new Sentence(kept, from + part.indexOf(kept), words));
    }
}
