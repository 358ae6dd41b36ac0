package nl.kansrijk.proofs;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import org.springframework.stereotype.Component;

/** Two proposals: one that waits for an answer, and one to which the person said yes. */
@Component
class OfferProp implements Prop {
    private final Introductions introductions;

    OfferProp(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var accepted = proposed(scene, scene.work().accepted());
        scene.self(Permission.ANSWER_PROPOSAL, passage -> introductions.answer(accepted, new Answer.Yes(), passage));
        var offered = proposed(scene, scene.work().offered());
        return Map.of("{introduction}", offered.toString(), "kandidaten/{card}", accepted.toString());
    }

    private UUID proposed(Scene scene, VacancyId vacancy) {
        return scene.as(
                scene.work().stall().accountManager(),
                Permission.PROPOSE,
                passage -> ((Proposal.Proposed) introductions.propose(scene.client(), vacancy, "Past bij u", passage))
                        .asked()
                        .facts()
                        .id());
    }
}
