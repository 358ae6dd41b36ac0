package nl.kansrijk.web;

import java.util.Map;
import java.util.function.Function;

/** Says that a part of an address means nothing to the page. What is not understood is left out; this says so. */
public final class Misheard {
    private Misheard() {}

    /**
     * The frame, with word of it when there is any. Usual: for each name the value that changes nothing. Read: the question
     * that an address asks; a value that changes nothing there and is not the usual one was not understood.
     */
    public static <Q> Frame noticed(
            Frame frame, Map<String, String> sent, Map<String, String> usual, Function<Map<String, String>, Q> read) {
        var plain = read.apply(Map.of());
        boolean wrong = usual.entrySet().stream().anyMatch(one -> {
            var value = sent.getOrDefault(one.getKey(), "");
            return !value.isBlank()
                    && !value.equals(one.getValue())
                    && read.apply(Map.of(one.getKey(), value)).equals(plain);
        });
        if (!wrong) return frame;
        return frame.noticing(new Frame.Notice(Frame.Tone.WARNING, frame.words().say("frame.misheard")));
    }
}
