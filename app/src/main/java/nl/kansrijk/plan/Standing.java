package nl.kansrijk.plan;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Joint;
import nl.kansrijk.plan.joint.Party;

/** A plan as it stands now, the part an employer shares, and whose names stand under it. */
public record Standing(Version version, Optional<Joint> joint, List<Name> names) {
    public Standing {
        names = List.copyOf(names);
    }

    /**
     * The last name of one party.
     *
     * @param since what changed since; the name stands when nothing did
     */
    public record Name(Party party, Signature given, List<Changed> since) {
        public Name {
            since = List.copyOf(since);
        }

        public boolean stands() {
            return since.isEmpty();
        }
    }

    public Plan plan() {
        return version.plan();
    }

    /** The last name of this party, whether it stands or not. */
    public Optional<Name> of(Party party) {
        return names.stream().filter(one -> one.party() == party).findFirst();
    }

    /** Whether the name of this party stands under the plan as it is. */
    public boolean signed(Party party) {
        return of(party).filter(Name::stands).isPresent();
    }

    /** How far the client who signed it finds it the own choice, 1 to 5; empty when the client's name does not stand. */
    public Optional<Integer> voluntary() {
        return of(Party.CLIENT).filter(Name::stands).flatMap(one -> one.given().voluntary());
    }

    /** Whether there is anything to put a name under: a goal with an agreed step. */
    public boolean canBeSigned() {
        return plan().steps().stream().anyMatch(one -> one.lane().agreed() && one.sure() > 0);
    }
}
