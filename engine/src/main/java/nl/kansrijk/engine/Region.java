package nl.kansrijk.engine;

import java.util.UUID;
import nl.kansrijk.engine.columns.Crowd;
import nl.kansrijk.engine.columns.Merge;
import nl.kansrijk.engine.columns.Person;

/** What the index holds at one moment; never changed, only replaced. */
record Region(Crowd crowd, Board board, long version) {
    static Region empty() {
        return new Region(Crowd.empty(), Board.empty(), 0);
    }

    Region with(Person person) {
        return new Region(crowd.with(person), board, version + 1);
    }

    Region with(Plan plan) {
        return new Region(crowd, board.with(plan), version + 1);
    }

    Region withoutPerson(UUID id) {
        return new Region(crowd.without(id), board, version + 1);
    }

    Region withoutJob(UUID id) {
        return new Region(crowd, board.without(id), version + 1);
    }

    /** The same people, laid down closer together. */
    Region with(Merge merge) {
        return new Region(crowd.with(merge), board, version);
    }

    /** The same jobs, laid down anew. */
    Region with(Board fresh) {
        return new Region(crowd, board.on(fresh), version);
    }

    /** All these people at once, in place of everyone who was here; a change for each of them. */
    Region with(Crowd everyone) {
        return new Region(everyone, board, version + everyone.size());
    }

    boolean isScattered() {
        return crowd.isScattered() || board.isScattered();
    }

    /** The person as kept; empty for who is not here. */
    java.util.Optional<Packed> row(UUID id) {
        return crowd.noted(id).map(noted -> new Packed(id, noted));
    }
}
