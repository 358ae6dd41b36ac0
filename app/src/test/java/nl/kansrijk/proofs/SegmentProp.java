package nl.kansrijk.proofs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.profile.segments.Traits;
import nl.kansrijk.testing.TestRegion;
import org.springframework.stereotype.Component;

/** A group of people that a team manager described and kept. */
@Component
class SegmentProp implements Prop {
    private final TestRegion region;
    private final Segments segments;
    private final Traits traits;

    SegmentProp(TestRegion region, Segments segments, Traits traits) {
        this.region = region;
        this.segments = segments;
        this.traits = traits;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var manager = region.actor(scene.work().stall().servicePoint(), Role.TEAM_MANAGER);
        var id = UUID.randomUUID();
        var recipe =
                traits.recipe(Recipe.Join.ALL, trait -> trait.code().equals("INTENT") ? List.of("HIGH") : List.of());
        scene.gate().pass(Look.by(manager, Permission.CHANGE_SEGMENT), passage -> {
            segments.keep(id, new Segment.Draft("Mensen die willen", recipe, List.of("BLOK:A")), passage);
            return true;
        });
        return Map.of("{groep}", id.toString());
    }
}
