package nl.kansrijk.engine.columns;

import java.util.List;
import java.util.UUID;

/** People laid down in columns. Never changed, so any number of threads may ask at once. */
public final class Columns {
    final Strips strips;
    final Roster roster;
    final Codes codes;
    final Held held;
    final Slices slices;
    final int[] counts;
    final Commons commons;
    final Postings postings;

    Columns(Strips strips, Roster roster, Codes codes, Held held) {
        this.strips = strips;
        this.roster = roster;
        this.codes = codes;
        this.held = held;
        this.slices = Slices.of(roster);
        this.counts = held.counts(codes.size());
        this.commons = Commons.of(held, counts, roster.size());
        this.postings = Postings.of(held, commons, strips.start());
    }

    /** How many people. */
    public int size() {
        return roster.size();
    }

    /** Memory of all columns and the index over them. Unit: bytes. */
    public long bytes() {
        return strips.bytes()
                + slices.bytes()
                + roster.bytes()
                + codes.bytes()
                + 4L * counts.length
                + commons.bytes()
                + held.bytes()
                + postings.bytes();
    }

    /** The best, best first. Exact: nobody better is left out; equal scores stand in the order of {@link Ties}. */
    public List<Hit> best(Wanted wanted, Desk desk) {
        var podium = new Podium(wanted.pick());
        new Search(this, wanted, desk.cleared(this), podium).run();
        return podium.list();
    }

    UUID id(int person) {
        return roster.id(person);
    }
}
