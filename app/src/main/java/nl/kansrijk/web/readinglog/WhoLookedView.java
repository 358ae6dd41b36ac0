package nl.kansrijk.web.readinglog;

import java.util.List;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.web.Words;

/** What a client sees of who looked: the looks of others, newest first, and how often the client looked. */
public record WhoLookedView(List<LookLine> looks, String own) {
    static WhoLookedView of(List<ReadingLog.Entry> entries, Words words) {
        var looks = WhoLookedPage.others(entries).stream()
                .map(entry -> LookLine.of(entry, words))
                .toList();
        return new WhoLookedView(looks, words.count("wholooked.own", entries.size() - looks.size()));
    }
}
