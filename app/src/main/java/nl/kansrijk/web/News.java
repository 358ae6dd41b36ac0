package nl.kansrijk.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Word of what was just done, kept for the very next page only. Facts are codes and labels, never names of persons. */
public record News(Frame.Tone tone, String key, List<String> facts) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final String NAME = "nieuws";

    public News {
        facts = List.copyOf(facts);
    }

    /** The next page says that this was done. */
    public static void done(RedirectAttributes next, String key, Object... facts) {
        tell(next, Frame.Tone.DONE, key, facts);
    }

    /** The next page says this, without praise or alarm. */
    public static void info(RedirectAttributes next, String key, Object... facts) {
        tell(next, Frame.Tone.INFO, key, facts);
    }

    /** The next page says that this could not be done, and why. */
    public static void warning(RedirectAttributes next, String key, Object... facts) {
        tell(next, Frame.Tone.WARNING, key, facts);
    }

    Frame.Notice in(Words words) {
        return new Frame.Notice(tone, words.say(key, facts.toArray()));
    }

    private static void tell(RedirectAttributes next, Frame.Tone tone, String key, Object... facts) {
        var shown = Arrays.stream(facts).map(Object::toString).toList();
        next.addFlashAttribute(NAME, new News(tone, key, shown));
    }
}
