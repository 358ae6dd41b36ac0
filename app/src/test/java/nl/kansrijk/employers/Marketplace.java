package nl.kansrijk.employers;

import java.util.List;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.testing.TestRegion;
import org.springframework.stereotype.Component;

/** A service point with one employer, and the ways in for the people who work there. */
@Component
public class Marketplace {
    private final TestRegion region;
    private final Gate gate;
    private final Employers employers;

    Marketplace(TestRegion region, Gate gate, Employers employers) {
        this.region = region;
        this.gate = gate;
        this.employers = employers;
    }

    /** One service point: its account manager, an employer it manages and someone of that employer. */
    public record Stall(Tenant servicePoint, Actor accountManager, Tenant firm, Actor employer) {}

    /** Sets up a stall with a name nobody has. */
    public Stall stall(String firmName) {
        var servicePoint = region.organisation(Kind.EMPLOYER_SERVICE_POINT);
        var accountManager = region.actor(servicePoint, Role.ACCOUNT_MANAGER);
        var firm = region.organisation(Kind.EMPLOYER);
        writing(accountManager, passage -> {
            employers.enter(employer(firm, servicePoint, firmName), passage);
            return true;
        });
        return new Stall(servicePoint, accountManager, firm, region.actor(firm, Role.EMPLOYER_USER));
    }

    /** An employer with one site and one contact. */
    public static Employer employer(Tenant firm, Tenant servicePoint, String name) {
        return new Employer(
                firm.id(),
                servicePoint.id(),
                name,
                "H",
                Employer.Size.MIDDLE,
                List.of(new Site("Hal 1", new Postcode4(4761), "Moerdijk")),
                List.of(new Contact("Noor", "teamleider", "0168 00 00 00", "noor@voorbeeld.example")));
    }

    /** Reads as this person. */
    public <T> T reading(Actor actor, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, Permission.VACANCIES), work);
    }

    /** Writes as this person. */
    public <T> T writing(Actor actor, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, Permission.CHANGE_VACANCY), work);
    }
}
