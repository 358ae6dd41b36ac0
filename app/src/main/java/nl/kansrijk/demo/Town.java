package nl.kansrijk.demo;

import java.util.List;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.UserId;

/** A municipality of the demo region, how many invented clients it gets and who guides them, first the one with a card. */
record Town(Tenant tenant, List<Postcode4> postcodes, int clients, List<UserId> caseManagers) {
    /** InventedClients of one case manager. */
    static final int CASELOAD = 80;

    UserId caseManagerOf(int nth) {
        return caseManagers.get(Math.min(nth / CASELOAD, caseManagers.size() - 1));
    }

    Town guidedBy(List<UserId> some) {
        return new Town(tenant, postcodes, clients, List.copyOf(some));
    }
}
