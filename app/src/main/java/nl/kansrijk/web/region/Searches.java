package nl.kansrijk.web.region;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What someone searched for since they logged in, each with a number of its own: so two windows never change each other's list. */
final class Searches implements Serializable {
    /** Unit: letters of one search. */
    static final int MOST_TYPED = 80;

    private static final long serialVersionUID = 1;
    private static final int MOST_KEPT = 50;
    private static final String NAME = "regio.zoek";
    private final Map<Integer, String> typed = new LinkedHashMap<>();
    private int last;

    /** Words that were searched for and their number as it stands in an address; both empty where nothing was. */
    record Search(String code, String words) {}

    static Searches of(HttpSession session) {
        return session.getAttribute(NAME) instanceof Searches kept ? kept : new Searches();
    }

    /** What was searched for under this number; an unknown or old one is no search. */
    synchronized Search find(String code) {
        return code.matches("\\d{1,6}") && typed.containsKey(Integer.valueOf(code))
                ? new Search(code, typed.getOrDefault(Integer.valueOf(code), ""))
                : new Search("", "");
    }

    /** Remembers these words, and forgets those of long ago; the number to find them by. */
    synchronized String keep(String words, HttpSession session) {
        typed.put(++last, words.substring(0, Math.min(words.length(), MOST_TYPED)));
        typed.keySet().removeIf(one -> one <= last - MOST_KEPT);
        session.setAttribute(NAME, this); // a session keeps what it is given, not what changes afterwards
        return Integer.toString(last);
    }
}
