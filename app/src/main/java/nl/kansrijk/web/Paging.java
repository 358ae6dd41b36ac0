package nl.kansrijk.web;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param size on a page
 * @param found in all
 */
public record Paging(int page, int size, int found) {
    /** The first on this page, from 1. */
    public int from() {
        return Math.min((page - 1) * size + 1, found);
    }

    /** The last on this page. */
    public int until() {
        return Math.min(page * size, found);
    }

    /** The way to the pages beside this one; empty when one page holds it all. The text says from, until and how many. */
    public Optional<Lists.Leaf> leaf(String text, Words words, IntFunction<String> href) {
        if (found <= size) return Optional.empty();
        return Optional.of(new Lists.Leaf(
                words.say(text, from(), until(), found),
                page > 1 ? Optional.of(href.apply(page - 1)) : Optional.empty(),
                until() < found ? Optional.of(href.apply(page + 1)) : Optional.empty()));
    }
}
