package nl.kansrijk.matching;

import java.util.OptionalInt;
import nl.kansrijk.engine.Horizon;

/**
 * How someone wants to look: who fits now or after at most 4 or 12 weeks of training, within how many kilometres, weighed
 * how, and which page of ten. Errors: IllegalArgumentException out of range. Source: domain g.3, rulings 5.
 */
public record Wish(int weeks, OptionalInt ringKm, Weighing weighing, int page) {
    /** In place of weeks: who may fit, but is to be asked first. */
    public static final int ASK_FIRST = -1;

    /** The longest training that a list takes into account. Source: domain g.3. */
    public static final int LONGEST = 12;

    /** Cards on one page. */
    public static final int PAGE = 10;

    /** Cards in one question. */
    public static final int MOST = 50;

    public Wish {
        if (weeks < ASK_FIRST || weeks > 52) throw new IllegalArgumentException("weeks are 0..52");
        if (ringKm.isPresent() && (ringKm.getAsInt() < 1 || ringKm.getAsInt() > 150))
            throw new IllegalArgumentException("a ring is 1..150 km");
        if (page < 1 || page > MOST / PAGE) throw new IllegalArgumentException("a page is 1..5");
    }

    /** Who fits now, wherever they live, as usual. */
    public static Wish now() {
        return new Wish(0, OptionalInt.empty(), Weighing.asIs(), 1);
    }

    /** The same, also after so many weeks of training. */
    public Wish after(int some) {
        return new Wish(some, ringKm, weighing, 1);
    }

    /** The same question about who may fit once asked. */
    public Wish askingFirst() {
        return new Wish(ASK_FIRST, ringKm, weighing, 1);
    }

    /** In which of the groups of a list to look; a job or a person stands in one of them. */
    public Standing standing() {
        if (weeks == ASK_FIRST) return Standing.ASK;
        return weeks == 0 ? Standing.NOW : Standing.TRAIN;
    }

    Horizon horizon() {
        return weeks == ASK_FIRST ? Horizon.ASK_FIRST : Horizon.within(weeks);
    }

    /** The same, within this ring. */
    public Wish within(int km) {
        return new Wish(weeks, OptionalInt.of(km), weighing, 1);
    }

    /** The same, weighed otherwise. */
    public Wish weighed(Weighing otherwise) {
        return new Wish(weeks, ringKm, otherwise, 1);
    }

    /** The same, another page. */
    public Wish page(int number) {
        return new Wish(weeks, ringKm, weighing, number);
    }
}
