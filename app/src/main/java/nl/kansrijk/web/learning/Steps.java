package nl.kansrijk.web.learning;

import java.util.HashMap;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** A training as the own step of a client. */
@Component
class Steps {
    private static final String ASKED = "task.client-training";
    private final Profiles profiles;
    private final OwnSteps steps;
    private final Tasks tasks;

    Steps(Profiles profiles, OwnSteps steps, Tasks tasks) {
        this.profiles = profiles;
        this.steps = steps;
        this.tasks = tasks;
    }

    /** The own step that stands; empty when there is none. */
    String now(ClientId me, Passage passage) {
        return OwnSteps.newest(OwnSteps.STEP, profiles.panels(me, passage))
                .map(said -> said.fact().value() instanceof Value.Text(String words) ? words : "")
                .orElse("");
    }

    /** The person wants this: it is the own step from now on, and who guides them reads it. Pressed twice is once. */
    void choose(ClientId me, Aim aim, Words words, Passage passage) {
        var step = AimWords.step(aim, words);
        if (now(me, passage).equals(step)) return;
        steps.choose(me, step, passage);
        var facts = new HashMap<>(aim.facts());
        facts.put("words", step);
        tasks.ask(me, new Reason(ASKED, facts), "training:" + me.value() + ":" + aim.facts(), passage);
    }
}
