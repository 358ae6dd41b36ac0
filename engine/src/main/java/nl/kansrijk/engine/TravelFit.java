package nl.kansrijk.engine;

/** Whether the trip stays within the minutes and km wished, by the quickest way the person can travel. */
record TravelFit(TravelTime travel) implements Measured {

    @Override
    public String id() {
        return "travel";
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        if (demand.place().isEmpty()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.EMPLOYER);
        if (supply.place().isEmpty()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        var trip =
                Trip.of(supply.practice(), supply.place().get(), demand.place().get(), travel);
        if (!trip.canBeHeld()) return Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        if (trip.minutesOver() == 0 && trip.kmOver() == 0)
            return Judgement.met(trip.comfort(), Reason.of("travel.near", "km", trip.km()));
        if (trip.farTooLong()) return Judgement.blocked(Reason.of("travel.far", "km", trip.km()));
        return Judgement.gap(0, new Gap.Travel(trip.minutesOver(), trip.kmOver()));
    }

    @Override
    public Gauge gauge(Demand demand) {
        if (demand.place().isEmpty()) return (row, tasks) -> Status.UNKNOWN.with(Judgement.NEUTRAL);
        var work = demand.place().get();
        return (row, tasks) -> {
            if (row.place().isEmpty()) return Status.UNKNOWN.with(Judgement.NEUTRAL);
            return packed(Trip.of(row.practice(), row.place().get(), work, travel));
        };
    }

    private static int packed(Trip trip) {
        if (!trip.canBeHeld()) return Status.UNKNOWN.with(Judgement.NEUTRAL);
        if (trip.minutesOver() + trip.kmOver() == 0) return Status.MET.with(trip.comfort());
        return (trip.farTooLong() ? Status.BLOCKED : Status.ADJUSTABLE).with(0);
    }
}
