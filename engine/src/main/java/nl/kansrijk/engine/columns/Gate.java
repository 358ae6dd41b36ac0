package nl.kansrijk.engine.columns;

import java.util.Set;

/** Who may come on a list at all: reach, share, hard conditions and place; asked only of who scores enough. */
final class Gate {
    private final Roster roster;
    private final Wanted wanted;
    private final boolean everyOwner;
    private final Set<Integer> owners;

    Gate(Roster roster, Wanted wanted) {
        this.roster = roster;
        this.wanted = wanted;
        this.everyOwner = wanted.allowed().owners().isEmpty();
        this.owners = wanted.allowed().owners().orElse(Set.of());
    }

    boolean opens(int person) {
        return wanted.conditions().metBy(roster.levels(person), roster.holds(person))
                && lives(roster.x(person), roster.y(person))
                && roster.share(person) >= wanted.allowed().least()
                && (everyOwner || owners.contains(roster.owner(person)));
    }

    private boolean lives(int x, int y) {
        return Spot.known(y) ? wanted.area().holds(x, y) : wanted.area().withUnknown();
    }
}
