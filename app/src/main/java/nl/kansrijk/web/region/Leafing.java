package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;

/** One page of ten out of a list. A page beyond the end is the last page. All: how many can be leafed through. */
record Leafing(int page, int all) {
    /** Source: rulings 5. */
    static final int PAGE = 10;

    Leafing {
        page = Math.clamp(page, 1, last(all));
    }

    private static int last(int all) {
        return Math.max(1, (all + PAGE - 1) / PAGE);
    }

    int from() {
        return (page - 1) * PAGE;
    }

    int to() {
        return Math.min(from() + PAGE, all);
    }

    <T> List<T> of(List<T> list) {
        return list.subList(Math.min(from(), list.size()), Math.min(to(), list.size()));
    }

    /** The way to the pages beside this one; empty when one page holds it all. */
    Optional<Lists.Leaf> leaf(IntFunction<String> href, Words words) {
        return new Paging(page, PAGE, all).leaf("fits.leaf", words, href);
    }
}
