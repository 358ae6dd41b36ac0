package nl.kansrijk.profile;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;

/** From which share level someone sees statements. Source: domain c.1. */
final class Sights {
    private static final Set<Role> CASE_WORKERS = EnumSet.of(Role.CASE_MANAGER, Role.INTAKE_WORKER);

    private Sights() {}

    /** The share levels that reach who looks; goes into the {@code where}. */
    static Set<ShareLevel> levels(Passage passage) {
        return EnumSet.range(from(passage), ShareLevel.NAMED);
    }

    /** The narrowest level that still reaches who looks. */
    static ShareLevel from(Passage passage) {
        return from(passage.relation(), passage.actor().role());
    }

    /** The narrowest level that reaches someone in this role, whatever they are to the person. */
    static ShareLevel nearest(Role role) {
        return role.relations().stream()
                .map(relation -> from(relation, role))
                .min(Comparator.naturalOrder())
                .orElse(ShareLevel.NAMED);
    }

    private static ShareLevel from(Relation relation, Role role) {
        return switch (relation) {
            case SELF -> ShareLevel.PRIVATE;
            case OWN_CASELOAD, BREAK_GLASS -> CASE_WORKERS.contains(role) ? ShareLevel.PRIVATE : ShareLevel.TEAM;
            case MANDATE, TEAM, TENANT -> ShareLevel.TEAM;
            case REGION -> ShareLevel.CHAIN;
            case OWN_VACANCY, STRANGER, NONE -> ShareLevel.ANON;
        };
    }

    /** Whether the client speaks. */
    static boolean isClient(Passage passage) {
        return passage.relation() == Relation.SELF;
    }
}
