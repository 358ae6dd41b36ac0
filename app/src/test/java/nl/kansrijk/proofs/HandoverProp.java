package nl.kansrijk.proofs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Closeness;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.casework.handing.Handover;
import nl.kansrijk.casework.handing.Handovers;
import nl.kansrijk.casework.handing.NewHandover;
import nl.kansrijk.casework.views.SavedViews;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.TestRegion;
import org.springframework.stereotype.Component;

/** What someone keeps and does at work: a list under a name, and a client lent to a colleague some weeks from now. */
@Component
class HandoverProp implements Prop {
    private static final int LATER = 20;
    private final TestRegion region;
    private final Handovers handovers;
    private final SavedViews views;

    HandoverProp(TestRegion region, Handovers handovers, SavedViews views) {
        this.region = region;
        this.handovers = handovers;
        this.views = views;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var actor = may(scene.worker()) ? scene.worker() : scene.guide();
        var colleague = region.actor(scene.work().stall().servicePoint(), Role.CASE_MANAGER);
        var form = UUID.randomUUID();
        return scene.gate().pass(Look.by(actor, Permission.HAND_OVER), passage -> {
            var from = DutchTime.day(passage.at()).plusDays(LATER);
            var days = new Handover.Days(from, from.plusDays(1));
            var asked = new NewHandover(colleague.user(), Optional.of(days), form);
            var handed = handovers.hand(List.of(scene.client()), asked, passage);
            views.keep(scene.words("list"), "?volgorde=naam", false, passage);
            return Map.of(
                    "{batch}", form.toString(),
                    "{handover}", handed.getFirst().id().toString(),
                    "{view}", views.seen(passage).getFirst().id().toString());
        });
    }

    private static boolean may(Actor actor) {
        return Closeness.open(actor.role(), Permission.HAND_OVER, Relation.NONE, TenantRelation.OWN);
    }
}
