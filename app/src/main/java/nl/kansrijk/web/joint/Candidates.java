package nl.kansrijk.web.joint;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.matching.introductions.Exchanged;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.plan.joint.Joint;
import org.springframework.stereotype.Component;

/** Who the other is: the name that was exchanged with the yes, as long as it holds. */
@Component
class Candidates {
    private final Introductions introductions;

    Candidates(Introductions introductions) {
        this.introductions = introductions;
    }

    Names names(Passage passage) {
        return new Names(introductions.told(passage));
    }

    /** By introduction. */
    record Names(Map<UUID, Exchanged> told) {
        /** The name, as it goes to the screen. */
        Optional<String> of(Joint joint, Passage passage) {
            var around = joint.around();
            var found = Optional.ofNullable(told.get(around.introduction()));
            found.ifPresent(name -> passage.shown(around.owner(), around.client(), DataGroup.IDENTITY));
            return found.map(Exchanged::name);
        }
    }
}
