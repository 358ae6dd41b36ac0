package nl.kansrijk.matching.cards;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.Supply;

/**
 * The people among whom one person must not stand out. A group smaller than k: the ring is widened, then a field dropped,
 * then the card hidden; k is never lowered. Source: rulings 6, domain c.11.
 */
final class Crowd {
    /** The smallest group anyone outside may ever see. */
    static final int FEWEST = 5;

    private static final int[] RINGS_KM = {5, 10, 15, 25, 50, 75, 150};
    private static final int[] BANDS = {16, 24, 32};
    private static final int REGION = RINGS_KM.length;

    private final List<Traits> people;
    private final int k;

    Crowd(List<Traits> people, int k) {
        this.people = List.copyOf(people);
        this.k = Math.max(FEWEST, k);
    }

    /** What someone could be recognised by, as seen from one job. Ring: number of the ring; band: of hours. */
    record Traits(int ring, OptionalInt sector, OptionalInt topSkill, OptionalInt band) {
        private boolean fits(Traits shown) {
            return ring <= shown.ring
                    && same(shown.sector, sector)
                    && same(shown.topSkill, topSkill)
                    && same(shown.band, band);
        }

        private static boolean same(OptionalInt shown, OptionalInt own) {
            return shown.isEmpty() || shown.equals(own);
        }

        private Traits wider() {
            return new Traits(ring + 1, sector, topSkill, band);
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
    }

    /** What may be shown of these traits; empty when nothing may. */
    Optional<Traits> veil(Traits own) {
        var shown = Optional.of(own);
        while (shown.isPresent() && count(shown.get()) < k)
            shown = shown.get().ring() < REGION ? shown.map(Traits::wider) : shown.flatMap(Traits::without);
        return shown;
    }

    int count(Traits shown) {
        return (int) people.stream().filter(one -> one.fits(shown)).count();
    }

    /** Whether a word is true of so many of these people that it points at nobody. */
    static boolean common(List<Supply> people, Predicate<Supply> word, int k) {
        return people.stream().filter(word).limit(Math.max(FEWEST, k)).count() >= Math.max(FEWEST, k);
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
