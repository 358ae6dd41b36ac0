package nl.kansrijk.profile.life;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Following;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;

/** Says things of one person in the person's own voice, each following what stands there. */
record OwnVoice(ClientId client, Following following, Passage passage) {
    private static final int LONGEST_REF = 200;

    Said about(String characteristic, String item, Value value, String because) {
        return say(new Fact(characteristic, item, value), because, Optional.empty());
    }

    /** It ended before it began. */
    void end(ClientFile.Entry entry) {
        var yesterday = DutchTime.day(passage.at()).minusDays(1);
        say(entry.statement().fact(), "", Optional.of(yesterday));
    }

    private Said say(Fact fact, String because, Optional<LocalDate> until) {
        var ref = because.substring(0, Math.min(because.length(), LONGEST_REF));
        var source = new Source(Source.Type.SELF, ref, DutchTime.day(passage.at()));
        var said = new NewStatement(fact, source, Confidence.MID, Optional.empty(), until, Optional.empty());
        return following.say(client, said, passage);
    }
}
