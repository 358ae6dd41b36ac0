package nl.kansrijk.proofs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Member;
import nl.kansrijk.casework.household.Track;
import org.springframework.stereotype.Component;

/** A child at home, and help of a kind that more people may know of and of a kind that fewer may. */
@Component
class AroundProp implements Prop {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 5);
    private final Household household;

    AroundProp(Household household) {
        this.household = household;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var child = new Member(
                UUID.randomUUID(),
                Member.Relation.CHILD,
                scene.words("child"),
                Optional.empty(),
                LONG_AGO,
                Optional.empty());
        var debt = track(Track.Kind.DEBT, scene.words("debt"));
        return scene.guide(Permission.CHANGE_AROUND, passage -> {
            household.add(scene.client(), child, UUID.randomUUID(), passage);
            household.add(scene.client(), debt, UUID.randomUUID(), passage);
            household.add(scene.client(), track(Track.Kind.PLAN, scene.words("plan")), UUID.randomUUID(), passage);
            return Map.of(
                    "{member}", child.id().toString(), "{track}", debt.id().toString());
        });
    }

    private static Track track(Track.Kind kind, String owner) {
        return new Track(UUID.randomUUID(), kind, owner, Track.Status.STARTED, LONG_AGO);
    }
}
