package nl.kansrijk.web.region;

import java.util.List;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** The questions about a region beside each other. */
final class RegionTabs {
    private RegionTabs() {}

    static List<Lists.Tab> of(String active, RegionQuery query, Words words) {
        var plain = query.behind("");
        return List.of(
                tab("region.tab.unlock", RegionQuery.UNLOCK, active, plain, words),
                tab("region.tab.try", WhatIfQuery.PATH, active, plain, words),
                tab("region.tab.fair", SpreadWords.PATH, active, plain, words),
                tab("region.tab.open", RegionQuery.LONG_OPEN, active, plain, words),
                tab("region.tab.none", RegionQuery.EMPTY, active, plain, words));
    }

    private static Lists.Tab tab(String key, String path, String active, RegionQuery query, Words words) {
        return new Lists.Tab(words.say(key), query.on(path), path.equals(active));
    }
}
