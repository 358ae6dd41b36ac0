package nl.kansrijk.engine.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The last few who came, before they are laid down in columns; looked at one by one. Never changed. */
record Tail(Map<UUID, Person> people) {
    static final int MOST = 64;
    static final Tail EMPTY = new Tail(Map.of());

    Tail with(Person person) {
        var copy = new HashMap<>(people);
        copy.put(person.id(), person);
        return new Tail(copy);
    }

    Tail without(UUID id) {
        if (!people.containsKey(id)) return this;
        var copy = new HashMap<>(people);
        copy.remove(id);
        return new Tail(copy);
    }

    boolean full() {
        return people.size() >= MOST;
    }

    void ask(Wanted wanted, Taker taker) {
        for (var person : people.values()) if (wanted.allows(person)) taker.offer(person, score(person, wanted));
    }

    private static int score(Person person, Wanted wanted) {
        int sum = 0;
        for (var need : wanted.needs()) sum += need.best(person.skills());
        return sum;
    }
}
