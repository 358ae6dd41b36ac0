package nl.kansrijk.employers;

import java.util.List;
import nl.kansrijk.shared.TenantId;

/** The file of one employer as it stands: version rises with every change; sites and contacts that stopped are left out. */
public record EmployerFile(
        TenantId id, TenantId managedBy, Facts facts, List<KeptSite> sites, List<KeptContact> contacts, int version) {
    public EmployerFile {
        sites = List.copyOf(sites);
        contacts = List.copyOf(contacts);
    }

    /** Name, sector (letter A..U of SBI 2008) and size. */
    public record Facts(String name, String sector, Employer.Size size) {}

    /** A site under its number in the file; number 0 is one that is not in it yet. */
    public record KeptSite(int number, Site site) {}

    /** A contact under its number in the file; number 0 is one that is not in it yet. */
    public record KeptContact(int number, Contact contact) {}

    /** How a file should stand: what is in it and not named here stops. */
    public record Wished(Facts facts, List<KeptSite> sites, List<KeptContact> contacts) {
        public Wished {
            sites = List.copyOf(sites);
            contacts = List.copyOf(contacts);
        }
    }

    /** Whether this organisation keeps or is this employer, and so may change the file. */
    public boolean isChangedBy(TenantId tenant) {
        return tenant.equals(id) || tenant.equals(managedBy);
    }
}
