package nl.kansrijk.matching.cards;

import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.Position;

/** What someone could be recognised by, as seen from one job. Ring: number of the ring; band: of hours. */
record Traits(int ring, OptionalInt sector, OptionalInt topSkill, OptionalInt band) {
    private static final int[] RINGS_KM = {5, 10, 15, 25, 50, 75, 150};
    private static final int[] BANDS = {16, 24, 32};
    private static final int REGION = RINGS_KM.length;

    /** Whether someone with these traits is one of those who are meant by the ones that are shown. */
    boolean fits(Traits shown) {
        return ring <= shown.ring
                && same(shown.sector, sector)
                && same(shown.topSkill, topSkill)
                && same(shown.band, band);
    }

    private static boolean same(OptionalInt shown, OptionalInt own) {
        return shown.isEmpty() || shown.equals(own);
    }

    /** One step less exact: a wider ring, then a trait less; empty when nothing is left to leave out. */
    Optional<Traits> vaguer() {
        return ring < REGION ? Optional.of(new Traits(ring + 1, sector, topSkill, band)) : without();
    }

    private Optional<Traits> without() {
        if (topSkill.isPresent()) return Optional.of(new Traits(ring, sector, OptionalInt.empty(), band));
        if (band.isPresent()) return Optional.of(new Traits(ring, sector, topSkill, OptionalInt.empty()));
        return sector.isPresent()
                ? Optional.of(new Traits(ring, OptionalInt.empty(), topSkill, band))
                : Optional.empty();
    }

    /** Kilometres of the ring; empty for the whole region. */
    OptionalInt km() {
        return ring >= REGION ? OptionalInt.empty() : OptionalInt.of(RINGS_KM[ring]);
    }

    Optional<HourRange> hours() {
        if (band.isEmpty()) return Optional.empty();
        int number = band.getAsInt();
        int least = number == 0 ? 1 : BANDS[number - 1];
        return Optional.of(new HourRange(least, number == BANDS.length ? 40 : BANDS[number] - 1));
    }

    static int ring(Optional<Position> from, Optional<Position> to) {
        if (from.isEmpty() || to.isEmpty()) return REGION;
        double km = from.get().kmTo(to.get());
        int ring = 0;
        while (ring < REGION && km > RINGS_KM[ring]) ring++;
        return ring;
    }

    static OptionalInt band(Optional<HourRange> hours) {
        if (hours.isEmpty()) return OptionalInt.empty();
        int band = 0;
        while (band < BANDS.length && hours.get().most() >= BANDS[band]) band++;
        return OptionalInt.of(band);
    }
}
