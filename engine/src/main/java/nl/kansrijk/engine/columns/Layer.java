package nl.kansrijk.engine.columns;

import java.util.Optional;
import java.util.UUID;

/** Columns without those who left them or stand in a later layer with newer facts. */
record Layer(Columns columns, Dead dead) {
    static Layer of(Columns columns) {
        return new Layer(columns, Dead.nobody(columns.size()));
    }

    int living() {
        return columns.size() - dead.count();
    }

    /** The same without this person; itself when the person is not there. */
    Layer without(UUID id) {
        int person = columns.ids.find(id);
        return person == Ids.NONE ? this : new Layer(columns, dead.with(person));
    }

    boolean holds(UUID id) {
        int person = columns.ids.find(id);
        return person != Ids.NONE && !dead.has(person);
    }

    Optional<Noted> noted(UUID id) {
        int person = columns.ids.find(id);
        return person == Ids.NONE || dead.has(person)
                ? Optional.empty()
                : Optional.of(new Place(columns, person).noted());
    }

    /** Hears of everyone still there whom the question allows. */
    void count(Wanted wanted, Census census) {
        var gate = new Gate(columns.roster, wanted);
        var ranges = new Ranges(columns.strips, wanted.area());
        for (int i = 0; i < ranges.count; i++)
            for (int person = ranges.from[i]; person < ranges.to[i]; person++)
                if (!dead.has(person) && gate.opens(person))
                    census.hear(columns.roster.spot(person), columns.roster.owner(person));
    }

    /** Adds everyone still there. */
    void layDown(Laying laying) {
        for (int person = 0; person < columns.size(); person++)
            if (!dead.has(person)) laying.add(columns.person(person));
    }
}
