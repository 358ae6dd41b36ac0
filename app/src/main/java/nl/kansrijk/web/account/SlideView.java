package nl.kansrijk.web.account;

import java.util.List;
import nl.kansrijk.access.Role;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.Words;

/** One of the three pieces about a role. */
public record SlideView(int number, Icon sign, String title, String text) {
    /** Pieces a role. */
    static final int PIECES = 3;

    private static final List<Icon> SIGNS = List.of(Icon.COMPASS, Icon.MESSAGES_SQUARE, Icon.SHIELD);

    /** The piece with this number, the first for any other; roles without words of their own get those for all. */
    static SlideView of(Role role, String part, Words words) {
        int number = part.matches("[1-" + PIECES + "]") ? Integer.parseInt(part) : 1;
        var own = "slide." + role + "." + number;
        var key = words.knows(own + ".title") ? own : "slide.all." + number;
        return new SlideView(number, SIGNS.get(number - 1), words.say(key + ".title"), words.say(key + ".text"));
    }

    /** Where it stands, in words. */
    public String where(Words words) {
        return words.say("slide.where", number, PIECES);
    }

    /** Whether nothing comes after it. */
    public boolean last() {
        return number == PIECES;
    }
}
