package nl.kansrijk.profile.video;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.profile.Following;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Whether someone lets others see the film: a statement as any other, so that every switch over sharing turns it off too. */
@Component
class Consent {
    static final String VIDEO = "PRES_VIDEO";
    private final Following following;
    private final CurrentRows current;
    private final Jobs jobs;

    Consent(Following following, CurrentRows current, Jobs jobs) {
        this.following = following;
        this.current = current;
        this.jobs = jobs;
    }

    /** Whether it holds at this moment. */
    boolean holds(ClientId client) {
        return jobs.quietly(() -> current.of(client).filter(Consent::in).isPresent());
    }

    /** Whether it stands in what counts now. */
    static boolean in(Current row) {
        return !row.shielded()
                && row.facts().stream()
                        .anyMatch(fact -> fact.characteristic().equals(VIDEO) && fact.share() == ShareLevel.NAMED);
    }

    /** There is a film, shared or not. */
    void say(ClientId client, boolean shared, Passage passage) {
        write(client, shared ? ShareLevel.NAMED : ShareLevel.PRIVATE, Optional.empty(), passage);
    }

    /** There is no film any more. */
    void end(ClientId client, Passage passage) {
        var yesterday = DutchTime.day(passage.at()).minusDays(1);
        write(client, ShareLevel.PRIVATE, Optional.of(yesterday), passage);
    }

    private void write(ClientId client, ShareLevel level, Optional<LocalDate> until, Passage passage) {
        var said = new NewStatement(
                new Fact(VIDEO, "", new Value.Present()),
                Source.self(DutchTime.day(passage.at())),
                Confidence.HIGH,
                Optional.of(level),
                until,
                Optional.empty());
        following.say(client, said, passage);
    }
}
