package nl.kansrijk.casework;

import java.util.Optional;

/** Which clients to show: of one state or all, and with these letters in the name or all. */
public record CaseFilter(Optional<WorkState> state, String name) {
    /** Everyone. */
    public static final CaseFilter ALL = new CaseFilter(Optional.empty(), "");

    /** Only clients in this state. */
    public static CaseFilter in(WorkState state) {
        return new CaseFilter(Optional.of(state), "");
    }
}
