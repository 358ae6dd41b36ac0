package nl.kansrijk.employers;

import java.util.List;
import nl.kansrijk.shared.TenantId;

/**
 * An employer of the region. Id: the organisation itself; managed by: the service point that keeps the file. Sector: section of
 * SBI 2008, one letter. The first site and contact are the main ones; both lists may be empty.
 */
public record Employer(
        TenantId id,
        TenantId managedBy,
        String name,
        String sector,
        Size size,
        List<Site> sites,
        List<Contact> contacts) {
    public Employer {
        if (name.isBlank()) throw new IllegalArgumentException("an employer has a name");
        if (!sector.matches("[A-U]")) throw new IllegalArgumentException("a sector is one letter, A..U");
        sites = List.copyOf(sites);
        contacts = List.copyOf(contacts);
    }

    /** Number of people: under 10, under 50, under 250, more. Words: {@code employers.size.<name>}. */
    public enum Size {
        MICRO,
        SMALL,
        MIDDLE,
        LARGE
    }
}
