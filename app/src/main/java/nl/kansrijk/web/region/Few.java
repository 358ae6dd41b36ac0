package nl.kansrijk.web.region;

import nl.kansrijk.web.Words;

/** Numbers of people as they may be shown: nobody, or five and more; between them only that it is fewer. Source: rulings 6. */
final class Few {
    /** Smallest group that is shown. */
    static final int LEAST = 5;

    private Few() {}

    static boolean hidden(int people) {
        return people > 0 && people < LEAST;
    }

    /** "12" or "minder dan 5". */
    static String number(int people, Words words) {
        return hidden(people) ? words.say("region.few", LEAST) : words.number(people);
    }

    /** "12 mensen", "minder dan 5 mensen" or "niemand". */
    static String people(int people, Words words) {
        if (hidden(people)) return words.say("region.people.few", LEAST);
        return people == 0 ? words.say("region.people.none") : words.say("region.people", people);
    }
}
