package nl.kansrijk.access;

import java.util.EnumSet;
import java.util.Set;
import nl.kansrijk.access.Decision.Allowed;
import nl.kansrijk.access.Decision.Refusal;
import nl.kansrijk.access.Decision.Refused;

/**
 * The one policy: pure functions over the table. Asked in a fixed order: organisation, shielding, relation, role and
 * action, purpose. No row means closed. Source: rulings 4, security A1.
 */
public final class Policy {
    private Policy() {}

    /** Everything the policy may know. */
    public record Case(
            Role role,
            Sight sight,
            DataGroup group,
            Relation relation,
            TenantRelation tenants,
            boolean shielded,
            boolean seesShielded,
            Purpose purpose) {}

    /** Decides one case. */
    public static Decision decide(Case asked) {
        if (asked.tenants() == TenantRelation.FOREIGN || asked.relation() == Relation.STRANGER)
            return new Refused(Refusal.UNKNOWN);
        if (asked.tenants() == TenantRelation.GRANTED && asked.sight() == Sight.WRITE)
            return new Refused(Refusal.ROLE); // a grant is for reading; only the owner writes: rulings 1
        if (asked.shielded() && !asked.seesShielded() && asked.relation() != Relation.SELF && !guardsLogs(asked))
            return new Refused(Refusal.SHIELDED);
        if (asked.relation() != Relation.NONE && !asked.role().relations().contains(asked.relation()))
            return new Refused(Refusal.RELATION);
        if (!PolicyTable.sights(asked.role(), asked.group()).contains(asked.sight())) return new Refused(Refusal.ROLE);
        return PolicyTable.purposes(asked.role()).contains(asked.purpose())
                ? new Allowed()
                : new Refused(Refusal.PURPOSE);
    }

    /** Who guards the logs reads who looked at a shielded person, because that must be guarded most; never what was seen. */
    private static boolean guardsLogs(Case asked) {
        return asked.role() == Role.PRIVACY_OFFICER && asked.group() == DataGroup.ACCESS_LOG;
    }

    /** Whether a link or button for this has any use for who looks, before any person is named; the gate decides again. */
    public static boolean opens(Actor actor, Permission permission) {
        var asked = new Case(
                actor.role(),
                permission.sight(),
                permission.group(),
                Relation.NONE,
                TenantRelation.OWN,
                false,
                actor.seesShielded(),
                Look.usual(actor.role()));
        return decide(asked) instanceof Allowed;
    }

    /** The data groups that this role may read in full, as a set that goes into the query. */
    public static Set<DataGroup> readable(Role role) {
        var groups = EnumSet.noneOf(DataGroup.class);
        for (var group : DataGroup.values())
            if (PolicyTable.sights(role, group).contains(Sight.READ)) groups.add(group);
        return groups;
    }

    /** The purposes that this role may have; any other shuts the gate. */
    public static Set<Purpose> purposes(Role role) {
        return PolicyTable.purposes(role);
    }

    /** The data groups that this role may write. */
    public static Set<DataGroup> writable(Role role) {
        var groups = EnumSet.noneOf(DataGroup.class);
        for (var group : DataGroup.values())
            if (PolicyTable.sights(role, group).contains(Sight.WRITE)) groups.add(group);
        return groups;
    }
}
