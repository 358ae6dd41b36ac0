package nl.kansrijk.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.kansrijk.engine.columns.Allowed;
import nl.kansrijk.engine.columns.Area;
import nl.kansrijk.engine.columns.Conditions;
import nl.kansrijk.engine.columns.Everywhere;
import nl.kansrijk.engine.columns.Sought;
import nl.kansrijk.engine.columns.Wanted;

/** Whom or what to look at for a question: everyone who may come into question, as few as the columns can tell. */
final class Seeking {
    private static final int ALL = 1 << 16;
    private static final DayOneWork ANY = new DayOneWork(List.of(), 0);

    private Seeking() {}

    /** Everyone within reach. */
    static Wanted reached(Demand demand, Reach reach, Question question) {
        return wanted(demand, reach, question, ANY, Conditions.none());
    }

    /** Whose conditions are all met once taught this, whatever they can do. */
    static Wanted meeting(Demand demand, Taught taught, Reach reach, Question question) {
        return wanted(demand, reach, question, ANY, Placing.conditions(demand, taught));
    }

    /** Who may fit as they are: no condition is in the way and 70 percent of the work of day one may be known. */
    static Wanted fitting(Plan plan, Reach reach, Question question) {
        return wanted(plan.demand, reach, question, plan.work(), Placing.conditions(plan.demand, Taught.NOTHING));
    }

    private static Wanted wanted(
            Demand demand, Reach reach, Question question, DayOneWork work, Conditions conditions) {
        return new Wanted(
                work.needs(),
                Placing.area(demand, question),
                conditions,
                new Allowed(Optional.of(reach.owners()), reach.least().ordinal()),
                new Wanted.Pick(ALL, question.seed(), work.least()));
    }

    /** The jobs this person may come into question for, of these owners, no farther than asked and wished. */
    static Sought jobs(Supply supply, Reach reach, Question question, TravelTime travel) {
        return new Sought(
                Placing.person(supply, Origin.UNKNOWN),
                area(supply, question, travel),
                new Allowed(Optional.of(reach.owners()), 0),
                Wanted.Pick.of(ALL, question.seed()));
    }

    private static Area area(Supply supply, Question question, TravelTime travel) {
        double km = Math.min(
                question.radiusKm().orElse(Integer.MAX_VALUE),
                Math.min(
                        supply.practice().maxKm().orElse(Integer.MAX_VALUE),
                        byTime(supply.practice(), travel).orElse(Integer.MAX_VALUE)));
        if (supply.place().isEmpty() || km > Around.MOST_KM) return new Everywhere();
        return Around.of(supply.place().get(), (int) Math.ceil(km));
    }

    /** How far someone gets by the quickest way within the time wished; empty when that is not known. */
    private static OptionalDouble byTime(Practice wish, TravelTime travel) {
        if (wish.maxMinutes().isEmpty()) return OptionalDouble.empty();
        double most = -1;
        for (var mode : wish.modes()) {
            var km = travel.kmWithin(mode, wish.maxMinutes().getAsInt());
            if (km.isEmpty()) return OptionalDouble.empty();
            most = Math.max(most, km.getAsDouble());
        }
        return most < 0 ? OptionalDouble.empty() : OptionalDouble.of(most);
    }
}
