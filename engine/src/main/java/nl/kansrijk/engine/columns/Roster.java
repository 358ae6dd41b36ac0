package nl.kansrijk.engine.columns;

import java.util.Arrays;
import java.util.UUID;

/**
 * The facts of each person, in the order of the ground: levels, holds, place, owner. They stand side by side, so that
 * one look into memory answers whether someone may come on a list.
 */
record Roster(long[] facts, long[] ids) {
    private static final int WIDTH = 4;
    private static final int HOLDS = 1;
    private static final int PLACE = 2;
    private static final int OWNED = 3;
    private static final int SHARE = 3;

    static Roster room(int people) {
        return new Roster(new long[people * WIDTH], new long[people * 2]);
    }

    int size() {
        return ids.length / 2;
    }

    long levels(int person) {
        return facts[person * WIDTH];
    }

    long holds(int person) {
        return facts[person * WIDTH + HOLDS];
    }

    int x(int person) {
        return (int) (facts[person * WIDTH + PLACE] >> 32);
    }

    int y(int person) {
        return (int) facts[person * WIDTH + PLACE];
    }

    int owner(int person) {
        return (int) (facts[person * WIDTH + OWNED] >> SHARE);
    }

    int share(int person) {
        return (int) facts[person * WIDTH + OWNED] & 7;
    }

    UUID id(int person) {
        return new UUID(ids[2 * person], ids[2 * person + 1]);
    }

    boolean is(int person, UUID id) {
        return ids[2 * person] == id.getMostSignificantBits() && ids[2 * person + 1] == id.getLeastSignificantBits();
    }

    Owned owned(int person) {
        return new Owned(owner(person), share(person));
    }

    Spot spot(int person) {
        return new Spot(x(person), y(person));
    }

    Person person(int at, Skillset skills, Note note) {
        return new Person(id(at), spot(at), owned(at), new Meets(levels(at), holds(at)), skills, note);
    }

    Roster shuffled(int[] order) {
        var to = room(order.length);
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(facts, order[i] * WIDTH, to.facts, i * WIDTH, WIDTH);
            System.arraycopy(ids, order[i] * 2, to.ids, i * 2, 2);
        }
        return to;
    }

    void set(int at, Person person) {
        facts[at * WIDTH] = person.meets().levels();
        facts[at * WIDTH + HOLDS] = person.meets().holds();
        facts[at * WIDTH + PLACE] =
                (long) person.spot().x() << 32 | person.spot().y() & 0xffffffffL;
        facts[at * WIDTH + OWNED] =
                (long) person.owned().owner() << SHARE | person.owned().share();
        ids[at * 2] = person.id().getMostSignificantBits();
        ids[at * 2 + 1] = person.id().getLeastSignificantBits();
    }

    Roster with(int people) {
        return new Roster(Arrays.copyOf(facts, people * WIDTH), Arrays.copyOf(ids, people * 2));
    }

    long bytes() {
        return 8L * (facts.length + ids.length);
    }
}
