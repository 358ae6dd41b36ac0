package nl.kansrijk.profile.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a client wants to go in own words, the own step towards it, and the steps that worked out: then the step is over and the client
 * can choose a new one. Source: rows 2-10 and 2-30.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwnSteps {
    /** Where the client wants to go. */
    public static final String GOAL = "OWN_GOAL";

    /** The step that stands. */
    public static final String STEP = "OWN_STEP";

    /** A step that worked out. */
    public static final String DONE = "STEP_DONE";

    private final Profiles profiles;
    private final LifeStory story;
    private final Histories histories;

    OwnSteps(Profiles profiles, LifeStory story, Histories histories) {
        this.profiles = profiles;
        this.story = story;
        this.histories = histories;
    }

    /** The newest of this that counts. */
    public static Optional<Statement> newest(String characteristic, ClientFile file) {
        return file.counting(characteristic).findFirst();
    }

    /** The client chooses this step; it takes the place of the one before. */
    public Said choose(ClientId client, String words, Passage passage) {
        return story.say(client, new Fact(STEP, "", new Value.Text(words)), "", passage);
    }

    /** The client wants to go there; without words there is no goal any more. The same words again change nothing. */
    public void aim(ClientId client, String words, Passage passage) {
        var before = newest(GOAL, profiles.panels(client, passage))
                .map(said -> said.fact().value());
        if (words.isEmpty()) story.takeBack(client, GOAL, "", passage);
        else if (!before.equals(Optional.of(new Value.Text(words))))
            story.say(client, new Fact(GOAL, "", new Value.Text(words)), "", passage);
    }

    /** This step worked out today. Answers whether it stood there; pressed twice is once. Errors: as {@link Profiles#say}. */
    public boolean worked(ClientId client, UUID step, Passage passage) {
        var file = profiles.panels(client, passage);
        var stood = newest(STEP, file).filter(said -> said.id().equals(step));
        stood.ifPresent(said -> {
            story.say(client, new Fact(DONE, "", said.fact().value()), "", passage);
            story.takeBack(client, STEP, "", passage);
        });
        return stood.isPresent();
    }

    /** Every step that worked out, newest first. Errors: as {@link Histories#of}. */
    public List<Statement> worked(ClientId client, Passage passage) {
        return histories.of(client, Set.of(DONE), passage).reversed();
    }
}
