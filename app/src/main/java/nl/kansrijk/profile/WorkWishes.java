package nl.kansrijk.profile;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.OccupationCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The occupations someone would like, kept with one click of their own and taken back as easily. Taking back overwrites
 * nothing: a statement that ended before it began follows the wish. Source: domain c.8, at most five at a time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkWishes {
    /** Wishes that stand at one moment. Source: domain c.8. */
    public static final int MOST = 5;

    private static final String WISH = "WISH_OCC";
    private final StatementTable statements;
    private final Speaking speaking;

    WorkWishes(StatementTable statements, Speaking speaking) {
        this.statements = statements;
        this.speaking = speaking;
    }

    /** The person would like this work. Refused with {@code profile.refused.wishes} when five stand there already. */
    public Said wish(ClientId client, OccupationCode work, Passage passage) {
        var standing = standing(client, passage);
        if (standing.size() >= MOST && !standing.contains(work.value()))
            return new Said.Refused(Reason.of("profile.refused.wishes"));
        return say(client, work, Optional.empty(), passage);
    }

    /** The person takes that back; when it was no wish, nothing changes. */
    public Said takeBack(ClientId client, OccupationCode work, Passage passage) {
        if (!standing(client, passage).contains(work.value()))
            return new Said.Refused(Reason.of("profile.refused.unknown"));
        var yesterday = SayRules.today(passage).minusDays(1);
        return say(client, work, Optional.of(yesterday), passage);
    }

    private Said say(ClientId client, OccupationCode work, Optional<java.time.LocalDate> until, Passage passage) {
        passage.mustBeAbout(client);
        var wish = new NewStatement(
                new Fact(WISH, work.value(), new Value.Present()),
                Source.self(SayRules.today(passage)),
                Confidence.MID,
                Optional.empty(),
                until,
                statements.newest(client, WISH, work.value()).map(Statement::id));
        return speaking.say(client, wish, passage);
    }

    private Set<String> standing(ClientId client, Passage passage) {
        var seen = new HashSet<String>();
        var standing = new HashSet<String>();
        for (var said : statements.of(client, new String[] {WISH}, EnumSet.allOf(ShareLevel.class)))
            if (seen.add(said.fact().item()) && said.countsOn(SayRules.today(passage)))
                standing.add(said.fact().item());
        return standing;
    }
}
