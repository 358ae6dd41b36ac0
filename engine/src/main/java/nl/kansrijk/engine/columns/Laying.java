package nl.kansrijk.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays people down in columns, one after the other; for one thread. */
public final class Laying {
    private static final int PERSON_BITS = 26;
    private static final int X_BITS = 26;

    private Roster roster = Roster.room(0);
    private int[] start = new int[1];
    private int[] skills = new int[0];
    private int people;
    private List<Note> notes = new ArrayList<>();

    /** Adds a person; an id may come once. */
    public void add(Person person) {
        if (people == roster.size()) grow();
        roster.set(people, person);
        int[] packed = person.skills().packed;
        int from = start[people];
        if (from + packed.length > skills.length) skills = Arrays.copyOf(skills, (from + packed.length) * 3 / 2 + 64);
        System.arraycopy(packed, 0, skills, from, packed.length);
        if (person.note() != Note.NONE) note(person.note());
        people++;
        start[people] = from + packed.length;
    }

    private void note(Note note) {
        while (notes.size() < people) notes.add(Note.NONE);
        notes.add(note);
    }

    private void grow() {
        int room = people * 3 / 2 + 64;
        roster = roster.with(room);
        start = Arrays.copyOf(start, room + 1);
    }

    /** The columns of everyone added; afterwards nobody is left here, so that the memory is free again. */
    public Columns columns() {
        var bands = Bands.of(roster, people);
        int[] order = order(bands);
        var sorted = roster.shuffled(order);
        roster = Roster.room(0);
        people = 0;
        var moved = new Held(start, skills).shuffled(order);
        skills = new int[0];
        start = new int[1];
        var written = Notes.of(notes, order);
        notes = new ArrayList<>();
        var codes = moved.codes();
        return new Columns(Strips.of(bands, sorted), sorted, codes, moved.numbered(codes), written);
    }

    private int[] order(Bands bands) {
        long[] keys = new long[people];
        for (int i = 0; i < people; i++) {
            long x = roster.x(i) + (1L << X_BITS - 1);
            keys[i] = ((long) bands.band(roster.y(i)) << X_BITS | x) << PERSON_BITS | i;
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & (1 << PERSON_BITS) - 1))
                .toArray();
    }
}
