package nl.kansrijk.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.engine.columns.Spot;

/**
 * What is asked of the index. {@code seed} settles ties; {@code radiusKm} is as the crow flies and keeps those whose
 * place is unknown; {@code bridges} are the trainings on offer.
 */
public record Question(
        Top top, Weights weights, long seed, Horizon horizon, OptionalInt radiusKm, List<Bridge> bridges) {
    public Question {
        bridges = List.copyOf(bridges);
    }

    /** Who fits now, with the weights of the trade. */
    public static Question now(Top top, long seed) {
        return new Question(top, Weights.standard(), seed, Horizon.NOW, OptionalInt.empty(), List.of());
    }

    public Question with(Weights chosen) {
        return new Question(top, chosen, seed, horizon, radiusKm, bridges);
    }

    public Question after(Horizon chosen, List<Bridge> offered) {
        return new Question(top, weights, seed, chosen, radiusKm, offered);
    }

    public Question within(int km) {
        return new Question(top, weights, seed, horizon, OptionalInt.of(km), bridges);
    }

    boolean near(Demand demand, Supply supply) {
        return near(spot(demand.place()), spot(supply.place()));
    }

    /** The one measure of nearness: between places as the columns hold them, to a metre. */
    boolean near(Spot work, Spot home) {
        if (radiusKm.isEmpty() || work.equals(Spot.UNKNOWN) || home.equals(Spot.UNKNOWN)) return true;
        return Placing.position(work).kmTo(Placing.position(home)) <= radiusKm.getAsInt();
    }

    private static Spot spot(Optional<Position> place) {
        return place.map(Placing::spot).orElse(Spot.UNKNOWN);
    }
}
