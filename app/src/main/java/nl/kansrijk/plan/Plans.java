package nl.kansrijk.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan of one client. Client and professional both change it, a line at a time; what another did to another line meanwhile
 * stays, and who changed the same line sees what the other made of it. Errors of all: IllegalArgumentException when the passage
 * is about someone else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Plans {
    private static final int TRIES = 5;
    private static final int MOST = 50;
    private final PlanTable table;
    private final Signing signing;
    private final Reminders reminders;

    Plans(PlanTable table, Signing signing, Reminders reminders) {
        this.table = table;
        this.signing = signing;
        this.reminders = reminders;
    }

    /** What came of a change. */
    public sealed interface Written {
        /** It stands. */
        record Kept(Version now) implements Written {}

        /** Someone else changed this line meanwhile; nothing is kept. */
        record Stale(Version now, List<Changed> since) implements Written {}

        /** It cannot be, and why. */
        record Refused(Reason why) implements Written {}
    }

    /** One change, to the plan as it was seen. {@code form}: sent twice it is done once. */
    public record Asked(Edit edit, int seen, UUID form) {}

    /** The plan, and whose names stand under it. */
    public Standing of(ClientId client, Passage passage) {
        shown(client, passage);
        return signing.standing(client, newest(client), passage);
    }

    /** The last versions, newest first, at most fifty. */
    public List<Version> history(ClientId client, Passage passage) {
        shown(client, passage);
        return table.last(client, MOST);
    }

    /** Changes one line. */
    public Written change(ClientId client, Asked asked, Passage passage) {
        shown(client, passage);
        var seen = at(client, asked.seen());
        for (int tries = 0; tries < TRIES; tries++) {
            var now = newest(client);
            if (table.sent(asked.form())) return new Written.Kept(now);
            if (!Lines.same(asked.edit().line(), seen.plan(), now.plan()))
                return new Written.Stale(now, Lines.since(seen.plan(), now.plan()));
            var refused = asked.edit().refused(now.plan());
            if (refused.isPresent()) return new Written.Refused(refused.get());
            var next = asked.edit().on(now.plan());
            if (next.equals(now.plan())) return new Written.Kept(now);
            if (table.keep(client, now.number() + 1, next, asked.form(), passage)) {
                reminders.changed(client, asked.edit(), next, passage);
                return new Written.Kept(newest(client));
            }
        }
        throw new IllegalStateException("others kept changing this plan");
    }

    /** Puts a name under the plan as it was seen; refused with what changed when that is not how it is now. */
    public Signing.Signed sign(ClientId client, Signing.Asked asked, Passage passage) {
        shown(client, passage);
        var now = newest(client);
        var signed = signing.sign(client, now, asked, passage);
        if (signed instanceof Signing.Signed.Done) carried(client, now, passage);
        return signed;
    }

    /** From when both carry the plan, looking back is on the way. */
    private void carried(ClientId client, Version now, Passage passage) {
        var standing = signing.standing(client, now, passage);
        if (standing.signed(Party.CLIENT) && standing.signed(Party.PROFESSIONAL))
            reminders.signed(client, now.plan(), passage);
    }

    private Version newest(ClientId client) {
        return table.newest(client).orElseGet(Plans::nothing);
    }

    private Version at(ClientId client, int number) {
        return table.versions(client, List.of(number)).stream().findFirst().orElseGet(Plans::nothing);
    }

    static Version nothing() {
        return new Version(0, Plan.EMPTY, Instant.EPOCH, new UserId(new UUID(0, 0)));
    }

    private static void shown(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.PLAN);
    }
}
