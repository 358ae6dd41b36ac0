package nl.kansrijk.proofs;

import java.util.Map;
import nl.kansrijk.access.Permission;
import nl.kansrijk.triage.Triage;
import org.springframework.stereotype.Component;

/** An advice on the route of the person. */
@Component
class RouteAdviceProp implements Prop {
    private final Triage triage;

    RouteAdviceProp(Triage triage) {
        this.triage = triage;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var run = scene.guide(Permission.ADVISE_ROUTE, passage -> triage.advise(scene.client(), passage, passage.at()));
        return Map.of("{advies}", run.id().toString());
    }
}
