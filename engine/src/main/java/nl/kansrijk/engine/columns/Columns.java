package nl.kansrijk.engine.columns;

import java.util.List;

/** People laid down in columns. Never changed, so any number of threads may ask at once. */
public final class Columns {
    final Strips strips;
    final Roster roster;
    final Ids ids;
    final Codes codes;
    final Held held;
    final Slices slices;
    final int[] counts;
    final Commons commons;
    final Guilds guilds;
    final Postings postings;
    final Notes notes;

    Columns(Strips strips, Roster roster, Codes codes, Held held, Notes notes) {
        this.strips = strips;
        this.roster = roster;
        this.ids = Ids.of(roster);
        this.codes = codes;
        this.held = held;
        this.notes = notes;
        this.slices = Slices.of(roster);
        this.counts = held.counts(codes.size());
        this.commons = Commons.of(held, counts, roster.size());
        this.guilds = Guilds.of(held, commons, roster.size());
        this.postings = Postings.of(held, commons, strips.start());
    }

    /** How many people. */
    public int size() {
        return roster.size();
    }

    /** Memory of the notes kept beside the columns. Unit: bytes. */
    public long noteBytes() {
        return notes.bytes();
    }

    /** Memory of all columns and the index over them, without the notes. Unit: bytes. */
    public long bytes() {
        return strips.bytes()
                + slices.bytes()
                + roster.bytes()
                + ids.bytes()
                + codes.bytes()
                + 4L * counts.length
                + commons.bytes()
                + held.bytes()
                + guilds.bytes()
                + postings.bytes();
    }

    /** The best, best first. Exact: nobody better is left out; equal scores stand in the order of {@link Ties}. */
    public List<Hit> best(Wanted wanted, Desk desk) {
        var podium = new Podium(wanted.pick());
        new Search(Layer.of(this), wanted, desk, podium).run();
        return podium.list();
    }

    /** How many live in the area, meet the conditions and may be asked about. */
    public int eligible(Wanted wanted) {
        var gate = new Gate(roster, wanted);
        var ranges = new Ranges(strips, wanted.area());
        int count = 0;
        for (int i = 0; i < ranges.count; i++)
            for (int person = ranges.from[i]; person < ranges.to[i]; person++) count += gate.opens(person) ? 1 : 0;
        return count;
    }

    /** The person with this number; neighbours on the map have numbers near each other. */
    public Person person(int person) {
        return roster.person(person, held.skillset(person, codes), notes.note(person));
    }
}
