package nl.kansrijk.engine;

import nl.kansrijk.engine.columns.Owned;
import nl.kansrijk.engine.columns.Person;

/** A person made ready to stand in an index. */
public final class Arrival {
    final Person person;

    private Arrival(Person person) {
        this.person = person;
    }

    /** {@code origin}: where the facts came from. */
    public static Arrival of(Supply supply, Origin origin) {
        return new Arrival(Placing.person(supply, origin));
    }

    /** The same person, shared this far; nothing is made ready again. */
    public Arrival shared(Share far) {
        var owned = new Owned(person.owned().owner(), far.ordinal());
        return new Arrival(
                new Person(person.id(), person.spot(), owned, person.meets(), person.skills(), person.note()));
    }

    public java.util.UUID id() {
        return person.id();
    }
}
