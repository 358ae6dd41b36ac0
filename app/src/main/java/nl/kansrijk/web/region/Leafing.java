package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;

/** One page of ten out of a list. A page beyond the end is the last page. Asked: as it stands in the address. All: how many can be leafed through. */
record Leafing(int asked, int all) {
    /** Source: rulings 5. */
    static final int PAGE = 10;

    int page() {
        return paging().shown();
    }

    private Paging paging() {
        return new Paging(asked, PAGE, all);
    }

    int from() {
        return (page() - 1) * PAGE;
    }

    int to() {
        return Math.min(from() + PAGE, all);
    }

    <T> List<T> of(List<T> list) {
        return list.subList(Math.min(from(), list.size()), Math.min(to(), list.size()));
    }

    /** The way to the pages beside this one; empty when one page holds it all. */
    Optional<Lists.Leaf> leaf(IntFunction<String> href, Words words) {
        return paging().leaf("fits.leaf", words, href);
    }
}
