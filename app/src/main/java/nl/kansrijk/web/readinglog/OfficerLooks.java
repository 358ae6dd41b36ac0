package nl.kansrijk.web.readinglog;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.LogSheet;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Component;

/**
 * How the officer gets at the log: each time through the gate, so that reading the log is in the log. Whoever else may read a
 * log has only the own one, on a page of its own. Errors: {@link NotHere} for them.
 */
@Component
class OfficerLooks {
    private static final int MOST_PICKS = 20;
    private final Gate gate;
    private final ReadingLog log;

    OfficerLooks(Gate gate, ReadingLog log) {
        this.gate = gate;
        this.log = log;
    }

    /** One page of looks, and how many there are. */
    record Found(List<ReadingLog.Entry> page, long total) {}

    /** Errors: {@link Refused} for someone who is not of this organisation. */
    Found at(ClientId person, LogPeriod.Days days, Leaves leaves, Actor actor) {
        var part = days.part(leaves.skip(), leaves.size());
        return gate.pass(
                look(actor, Permission.READ_LOGS).about(person),
                passage -> new Found(
                        log.of(person, part, passage),
                        log.counts(person, part, passage).all()));
    }

    /** Who was looked at in these days, the last one first. */
    List<ReadingLog.Subject> lookedAt(LogPeriod.Days days, Actor actor) {
        return gate.pass(look(actor, Permission.READ_LOGS), passage -> log.lookedAt(days.part(0, MOST_PICKS), passage));
    }

    /** Whose number begins like this. Errors: {@link NotHere} when nobody's does. */
    List<ClientId> numbered(String beginning, Actor actor) {
        var found =
                gate.pass(look(actor, Permission.READ_LOGS), passage -> log.numbered(beginning, MOST_PICKS, passage));
        if (found.isEmpty()) throw new NotHere();
        return found;
    }

    /** All looks in these days, to take along; that they were is written down first. Errors: as of {@link #at}. */
    LogSheet sheet(ClientId person, LogPeriod.Days days, Actor actor) {
        return gate.pass(
                look(actor, Permission.EXPORT_LOGS).about(person),
                passage -> log.sheet(person, days.part(0, 0), passage));
    }

    /** Errors: {@link NotHere} for everyone who does not guard the log. */
    static void mustBeOfficer(Actor actor) {
        if (actor.role() != Role.PRIVACY_OFFICER) throw new NotHere();
    }

    private static Look look(Actor actor, Permission permission) {
        mustBeOfficer(actor);
        return Look.by(actor, permission);
    }
}
