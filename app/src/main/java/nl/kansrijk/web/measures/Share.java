package nl.kansrijk.web.measures;

import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Words;

/**
 * A part of a group as it may be shown: nothing of a group that is too small, and neither a part nor a rest under the least
 * group. Source: rulings 6.
 *
 * @param least smallest group that is shown
 */
record Share(int part, int whole, int least) {
    private static final int STEPS = 20;

    boolean hidden() {
        return whole < least;
    }

    private boolean few() {
        return part < least;
    }

    private boolean nearlyAll() {
        return whole - part < least;
    }

    /** In whole percents; only what may be told exactly. */
    int percent() {
        return Math.round(100f * part / whole);
    }

    /** "62 %", or what may be said instead. */
    String says(Words words) {
        if (hidden()) return words.say("measures.hidden", least);
        if (few()) return words.say("measures.few", least);
        return nearlyAll() ? words.say("measures.nearly") : words.say("measures.percent", percent());
    }

    /** Whether it reaches this target, in permille. Asked only of what is not hidden. */
    boolean reaches(long permille) {
        return !few() && (nearlyAll() || percent() * 10L >= permille);
    }

    /** As a bar with its words; a part that may not be told is drawn empty or full. */
    Bar bar(String label, Words words) {
        int steps = hidden() || few() ? 0 : nearlyAll() ? STEPS : Math.round((float) STEPS * part / whole);
        var says = hidden() ? says(words) : words.say("measures.of", says(words), shown());
        return new Bar(label, steps, says);
    }

    /** The size of the group, rounded down so that no difference between groups tells of a few. */
    private int shown() {
        return whole / least * least;
    }
}
