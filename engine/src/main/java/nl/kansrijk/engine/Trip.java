package nl.kansrijk.engine;

import java.util.OptionalInt;

/** A trip of one person to one job, held against what the person wishes. Empty limits do not hold anyone back. */
record Trip(OptionalInt minutes, int km, Practice wish) {
    static Trip of(Practice wish, Position from, Position to, TravelTime travel) {
        OptionalInt best = wish.modes().stream()
                .map(mode -> travel.minutes(mode, from, to))
                .flatMapToInt(OptionalInt::stream)
                .min();
        return new Trip(best, (int) Math.ceil(from.kmTo(to)), wish);
    }

    boolean canBeHeld() {
        return byMinutes() || wish.maxKm().isPresent();
    }

    int minutesOver() {
        return byMinutes() ? Math.max(0, minutes.getAsInt() - wish.maxMinutes().getAsInt()) : 0;
    }

    int kmOver() {
        return wish.maxKm().isPresent() ? Math.max(0, km - wish.maxKm().getAsInt()) : 0;
    }

    boolean farTooLong() {
        return byMinutes() && minutesOver() * 2 > wish.maxMinutes().getAsInt()
                || wish.maxKm().isPresent() && kmOver() * 2 > wish.maxKm().getAsInt();
    }

    int comfort() {
        int limit = byMinutes() ? wish.maxMinutes().getAsInt() : wish.maxKm().getAsInt();
        int used = byMinutes() ? minutes.getAsInt() : km;
        return Judgement.NEUTRAL + (limit == 0 ? 0 : Judgement.NEUTRAL * (limit - used) / limit);
    }

    private boolean byMinutes() {
        return minutes.isPresent() && wish.maxMinutes().isPresent();
    }
}
