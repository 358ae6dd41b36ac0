package nl.kansrijk.web;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One page of a list. A page beyond the end is said to be none, with the way to the last.
 *
 * @param page as asked, from 1
 * @param size on a page
 * @param found in all
 */
public record Paging(int page, int size, int found) {
    /** The last page, from 1. */
    public int last() {
        return Math.max(1, (found + size - 1) / size);
    }

    /** The page that can be shown: as asked, or the last. */
    public int shown() {
        return Math.clamp(page, 1, last());
    }

    /** The first on this page, from 1. */
    public int from() {
        return Math.min((shown() - 1) * size + 1, found);
    }

    /** The last on this page. */
    public int until() {
        return Math.min(shown() * size, found);
    }

    /** The way to the pages beside this one; empty when one page holds it all. The text says from, until and how many. */
    public Optional<Lists.Leaf> leaf(String text, Words words, IntFunction<String> href) {
        if (found == 0 || found <= size && page <= 1) return Optional.empty();
        var range = words.say(text, from(), until(), found);
        if (page > last())
            return Optional.of(new Lists.Leaf(
                    words.say("pager.beyond", range), Optional.of(href.apply(last())), Optional.empty()));
        return Optional.of(new Lists.Leaf(
                range,
                page > 1 ? Optional.of(href.apply(page - 1)) : Optional.empty(),
                page < last() ? Optional.of(href.apply(page + 1)) : Optional.empty()));
    }
}
