package nl.kansrijk.access.staff;

import java.util.List;
import java.util.Optional;

/** One page of the accounts of an organisation, and how many there are of each kind. */
public record StaffList(List<StaffMember> members, int found, int active, int disabled) {
    /** How many accounts stand on a page. */
    public static final int PAGE_SIZE = 25;

    public StaffList {
        members = List.copyOf(members);
    }

    /** Which accounts: letters of name or log-in name (empty: all), on or off, and which page (1..). */
    public record Filter(String letters, Optional<Boolean> active, int page) {}
}
