package nl.kansrijk.access;

import java.util.List;

/** For proofs: how close a role can ever come to a person. */
public final class Closeness {
    private static final List<Relation> CLOSEST_FIRST =
            List.of(Relation.SELF, Relation.MANDATE, Relation.OWN_CASELOAD, Relation.TEAM, Relation.REGION);

    private Closeness() {}

    /** The closest relation that the role can have to a person of its own organisation. */
    public static Relation closest(Role role) {
        return CLOSEST_FIRST.stream()
                .filter(role.relations()::contains)
                .findFirst()
                .orElse(Relation.TENANT);
    }

    /** What the policy says when this role looks at a person of an organisation that stands to its own like this. */
    public static boolean open(Role role, Permission permission, Relation relation, TenantRelation tenants) {
        var asked = new Policy.Case(
                role, permission.sight(), permission.group(), relation, tenants, false, false, Look.usual(role));
        return Policy.decide(asked) instanceof Decision.Allowed;
    }
}
