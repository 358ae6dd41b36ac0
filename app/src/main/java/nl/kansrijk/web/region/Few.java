package nl.kansrijk.web.region;

import nl.kansrijk.web.Words;

/**
 * Numbers of people and of pairs as they may be shown, on every page and in every file about a region. Nobody is nobody; one
 * to four is only "fewer than five"; from five up a number is rounded down to five. Rounding keeps totals, parts, differences and
 * the same question asked twice from telling together what one of them hides. Source: rulings 6.
 */
final class Few {
    /** Smallest group that is shown, and the step of rounding. */
    static final int LEAST = 5;

    private Few() {}

    static boolean hidden(int people) {
        return people > 0 && people < LEAST;
    }

    /** The number to draw or to reckon with: rounded down to five. */
    static int shown(int people) {
        return people / LEAST * LEAST;
    }

    /** How many more, as the difference of both numbers as shown, so that a page adds up; one to four stay hidden. */
    static int more(int before, int after) {
        int more = after - before;
        return hidden(more) ? more : shown(after) - shown(before);
    }

    /** Those of all who are not in a part, as the difference of both numbers as shown, so that one page never contradicts another. */
    static int rest(int all, int part) {
        int rest = all - part;
        return rest == 0 || hidden(rest) ? rest : shown(all) - shown(part);
    }

    /** "10" or "minder dan 5". */
    static String number(int people, Words words) {
        return hidden(people) ? words.say("region.few", LEAST) : words.number(shown(people));
    }

    /** "10 mensen", "minder dan 5 mensen" or "niemand". */
    static String people(int people, Words words) {
        if (hidden(people)) return words.say("region.people.few", LEAST);
        return people == 0 ? words.say("region.people.none") : words.say("region.people", shown(people));
    }

    /** As a cell of a spreadsheet: without marks between thousands. */
    static String cell(int people, Words words) {
        return hidden(people) ? words.say("region.few", LEAST) : Integer.toString(shown(people));
    }
}
