package nl.kansrijk.proofs;

import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.Talks;
import org.springframework.stereotype.Component;

/** A talk that is over, and one that goes on at home too. */
@Component
class TalkProp implements Prop {
    private final Talks talks;

    TalkProp(Talks talks) {
        this.talks = talks;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        return scene.guide(Permission.HOLD_TALK, passage -> {
            var over = talks.open(scene.client(), TalkKind.SHORT, passage);
            talks.close(over, passage);
            var now = talks.open(scene.client(), TalkKind.FULL, passage);
            talks.letHome(now, Optional.of(passage.at()), passage);
            return Map.of("{talk}", over.id().toString());
        });
    }
}
