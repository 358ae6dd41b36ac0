package nl.kansrijk.web.plan;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** A plan with the name of the employer who shares it, and who could. */
@Component
class Seeing {
    private final Plans plans;
    private final Joints joints;
    private final Employers employers;

    Seeing(Plans plans, Joints joints, Employers employers) {
        this.plans = plans;
        this.joints = joints;
        this.employers = employers;
    }

    PlanViews.Seen of(ClientId client, Passage passage) {
        var standing = plans.of(client, passage);
        var employer = standing.joint().map(Joint::around).map(Joint.Around::employer);
        return new PlanViews.Seen(
                standing, employer.map(id -> name(id, passage)).orElse(""));
    }

    /** The employers who could join: to whom the client said yes; none as long as one was asked or joined. */
    List<PlanView.Next> couldJoin(ClientId client, Optional<Joint> joint, Passage passage) {
        if (joint.isPresent()) return List.of();
        return joints.mayJoin(client, passage).stream()
                .map(one -> new PlanView.Next(
                        one.facts().id().toString(), name(one.facts().pair().employer(), passage)))
                .toList();
    }

    String name(TenantId employer, Passage passage) {
        return employers.names(List.of(employer), passage).getOrDefault(employer, "");
    }
}
