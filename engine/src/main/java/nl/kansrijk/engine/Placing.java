package nl.kansrijk.engine;

import nl.kansrijk.engine.columns.Area;
import nl.kansrijk.engine.columns.Conditions;
import nl.kansrijk.engine.columns.Everywhere;
import nl.kansrijk.engine.columns.Meets;
import nl.kansrijk.engine.columns.Opening;
import nl.kansrijk.engine.columns.Owned;
import nl.kansrijk.engine.columns.Person;
import nl.kansrijk.engine.columns.Skillset;
import nl.kansrijk.engine.columns.Spot;

/**
 * People and jobs in the words of the columns. What the columns cannot tell exactly they let pass: they may bring someone
 * too many to be judged, never someone too few. Unit of the map: hundred-thousandths of a degree.
 */
final class Placing {
    private static final double UNITS = 100_000;

    private Placing() {}

    static Person person(Supply supply, Origin origin) {
        return new Person(
                supply.id(),
                supply.place().map(Placing::spot).orElse(Spot.UNKNOWN),
                new Owned(supply.owner(), supply.share().ordinal()),
                meets(supply),
                skills(supply.abilities().skills()),
                Packing.note(supply, origin));
    }

    static Spot spot(Position place) {
        return new Spot((int) Math.round(place.longitude() * UNITS), (int) Math.round(place.latitude() * UNITS));
    }

    static Position position(Spot spot) {
        return new Position(spot.y() / UNITS, spot.x() / UNITS);
    }

    private static Skillset skills(Skills skills) {
        return Skillset.of(skills.byCode().values().stream()
                .mapToInt(skill -> Skillset.pack(skill.code(), skill.level()))
                .toArray());
    }

    private static Meets meets(Supply supply) {
        var meets = Meets.everything();
        var practice = supply.practice();
        if (practice.hours().isPresent())
            meets = meets.hours(
                    practice.hours().get().least(), practice.hours().get().most());
        if (practice.week().isPresent())
            meets = meets.week(practice.week().get().bits());
        for (var spoken : supply.abilities().dutch().entrySet())
            meets = meets.dutch(spoken.getKey().ordinal(), spoken.getValue());
        for (int code : supply.abilities().licences().no()) meets = meets.noLicence(code);
        for (int code : supply.abilities().certificates().no()) meets = meets.noCertificate(code);
        for (var load : supply.support().loads().entrySet())
            if (load.getValue() == Load.NOT) meets = meets.noLoad(load.getKey());
        return meets;
    }

    /** What keeps someone from fitting who was taught this. */
    static Conditions conditions(Demand demand, Taught taught) {
        var asked = Conditions.none();
        var schedule = demand.schedule();
        if (schedule.hours().isPresent())
            asked = asked.hours(
                    schedule.hours().get().least(), schedule.hours().get().most());
        if (schedule.week().isPresent())
            asked = asked.week(
                    schedule.week().get().bits(),
                    DaysFit.needed(demand, schedule.week().get()));
        for (var dutch : demand.asked().dutch().entrySet())
            if (!dutch.getValue().learnOnJob()
                    && !taught.dutch(dutch.getKey(), dutch.getValue().level()))
                asked = asked.dutch(dutch.getKey().ordinal(), dutch.getValue().level());
        for (int code : demand.asked().licences()) asked = asked.licence(code);
        for (int code : demand.asked().certificates())
            if (!taught.certificates().contains(code)) asked = asked.certificate(code);
        for (int item : demand.setting().loads())
            if (!demand.setting().eased().contains(item)) asked = asked.load(item);
        return asked;
    }

    /** The job as it stands among others: who cannot fit it now is kept out where the columns can tell. */
    static Opening opening(Plan plan) {
        var demand = plan.demand;
        var work = plan.work();
        return new Opening(
                demand.id(),
                demand.place().map(Placing::spot).orElse(Spot.UNKNOWN),
                demand.owner(),
                work.needs(),
                conditions(demand, Taught.NOTHING),
                work.least());
    }

    /** Where to look for people for this job; holds everyone within the radius and a few more. */
    static Area area(Demand demand, Question question) {
        if (question.radiusKm().isEmpty() || demand.place().isEmpty()) return new Everywhere();
        return Around.of(demand.place().get(), question.radiusKm().getAsInt());
    }
}
