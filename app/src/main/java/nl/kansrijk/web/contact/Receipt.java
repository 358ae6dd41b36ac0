package nl.kansrijk.web.contact;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import nl.kansrijk.casework.contact.Report;

/** What the next page needs to know after someone reported: whose desk it lies on and what cannot wait. No person in it. */
record Receipt(String code, String organisation, Set<Report.Urgency> urgent) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final String NAME = "ontvangst";

    Receipt {
        urgent = Set.copyOf(urgent);
    }
}
