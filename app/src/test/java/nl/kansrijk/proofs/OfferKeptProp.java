package nl.kansrijk.proofs;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.instruments.catalogue.Described;
import nl.kansrijk.instruments.catalogue.Editing;
import nl.kansrijk.testing.TestRegion;
import org.springframework.stereotype.Component;

/** An instrument that the municipality of this scene keeps. */
@Component
class OfferKeptProp implements Prop {
    private final TestRegion region;
    private final Editing editing;

    OfferKeptProp(TestRegion region, Editing editing) {
        this.region = region;
        this.editing = editing;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var coach = region.actor(scene.work().stall().servicePoint(), Role.QUALITY_COACH);
        var id = UUID.randomUUID();
        scene.gate().pass(Look.by(coach, Permission.CHANGE_OFFER), passage -> {
            editing.add(Described.plain().instrument(id, "Wandelgroep"), passage);
            return true;
        });
        return Map.of("{eigen}", id.toString());
    }
}
