package nl.kansrijk.proofs;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.AnswerSheet;
import nl.kansrijk.intake.Answers;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.intake.Talks;
import org.springframework.stereotype.Component;

/** A talk that is over, and one with an answer that is open. */
@Component
class TalkProp implements Prop {
    private final Talks talks;
    private final Answers answers;

    TalkProp(Talks talks, Answers answers) {
        this.talks = talks;
        this.answers = answers;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        return scene.guide(Permission.HOLD_TALK, passage -> {
            var over = talks.open(scene.client(), TalkKind.SHORT, passage);
            answer(over, passage);
            talks.close(over, Optional.of(new TalkSteps.Why(TalkSteps.SkipReason.NO_TIME, "")), passage);
            var now = talks.open(scene.client(), TalkKind.FULL, passage);
            answer(now, passage);
            return Map.of("{talk}", over.id().toString());
        });
    }

    private void answer(Talk talk, Passage passage) {
        var place = new AnswerSheet.Place("Q20", "");
        var fields = Map.of(place, new AnswerSheet.Filled("", "4"));
        answers.save(talk.client(), new AnswerSheet(talk.id(), UUID.randomUUID(), 0, fields, Map.of()), passage);
    }
}
