package nl.kansrijk.casework;

import java.util.Optional;

/** Which clients to show: of one state or all, with these letters in the name or all, and which page, from 1. */
public record CaseFilter(Optional<WorkState> state, String name, int page) {
    /** Clients on one page. */
    public static final int PAGE_SIZE = 20;

    public CaseFilter {
        if (page < 1) throw new IllegalArgumentException("pages are counted from 1, was " + page);
    }

    /** Everyone. */
    public static final CaseFilter ALL = new CaseFilter(Optional.empty(), "", 1);

    /** Only clients in this state. */
    public static CaseFilter in(WorkState state) {
        return new CaseFilter(Optional.of(state), "", 1);
    }
}
