package nl.kansrijk.casework;

import java.util.Optional;
import nl.kansrijk.access.Whose;

/**
 * Which clients to show.
 *
 * @param state of one state, or all
 * @param name letters of the name, a date of birth, or a number; empty for all
 * @param page from 1
 */
public record CaseFilter(Optional<WorkState> state, String name, int page, View view) {
    /** Clients on one page. */
    public static final int PAGE_SIZE = 20;

    public CaseFilter {
        if (page < 1) throw new IllegalArgumentException("pages are counted from 1, was " + page);
    }

    /** Whose clients, with which own label (as {@link nl.kansrijk.casework.marks.Mark#code}), in which order, how many on a page. */
    public record View(Whose whose, Optional<String> label, CaseOrder order, int size) {
        /** Own ones and those stood in for, what calls first on top. */
        public static final View USUAL = new View(Whose.MINE, Optional.empty(), CaseOrder.FIRST, PAGE_SIZE);

        /** The same on one page, however many. */
        public View whole() {
            return new View(whose, label, order, Integer.MAX_VALUE);
        }
    }

    /** Of the usual list. */
    public CaseFilter(Optional<WorkState> state, String name, int page) {
        this(state, name, page, View.USUAL);
    }

    /** Everyone. */
    public static final CaseFilter ALL = new CaseFilter(Optional.empty(), "", 1);

    /** Only clients in this state. */
    public static CaseFilter in(WorkState state) {
        return new CaseFilter(Optional.of(state), "", 1);
    }

    /** The same clients on one page. */
    public CaseFilter whole() {
        return new CaseFilter(state, name, 1, view.whole());
    }
}
