package nl.kansrijk.web.readinglog;

import java.util.Map;
import java.util.Optional;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** Leafing through a long list, a fixed number at a time. Range: pages 1 to 10,000. */
record Leaves(int page, int size) {
    private static final int LAST = 10_000;

    /** The page that was asked for; the first when that makes no sense. */
    static Leaves of(Map<String, String> sent, int size) {
        var asked = sent.getOrDefault("blad", "1");
        int page = asked.matches("[1-9][0-9]{0,4}") ? Math.min(LAST, Integer.parseInt(asked)) : 1;
        return new Leaves(page, size);
    }

    int skip() {
        return (page - 1) * size;
    }

    /** The way to the pages before and after; empty when all fits on one. */
    Optional<Lists.Leaf> leaf(int shown, boolean more, String address, Words words) {
        if (page == 1 && !more) return Optional.empty();
        return Optional.of(new Lists.Leaf(
                words.say("readinglog.leaf", skip() + Math.min(1, shown), skip() + shown),
                page == 1 ? Optional.empty() : Optional.of(address + "&blad=" + (page - 1)),
                more ? Optional.of(address + "&blad=" + (page + 1)) : Optional.empty()));
    }
}
