package nl.kansrijk.engine;

import nl.kansrijk.engine.columns.Crowd;
import nl.kansrijk.engine.columns.Merge;

/** What the index holds at one moment; never changed, only replaced. */
record Region(Shelf<Row> people, Crowd crowd, Shelf<Plan> jobs, long version) {
    static Region empty() {
        return new Region(Shelf.empty(), Crowd.empty(), Shelf.empty(), 0);
    }

    Region with(Row row) {
        return new Region(people.with(row.supply.id(), row), crowd.with(Placing.person(row.supply)), jobs, version + 1);
    }

    Region with(Plan plan) {
        return new Region(people, crowd, jobs.with(plan.demand.id(), plan), version + 1);
    }

    Region withoutPerson(java.util.UUID id) {
        return new Region(people.without(id), crowd.without(id), jobs, version + 1);
    }

    Region withoutJob(java.util.UUID id) {
        return new Region(people, crowd, jobs.without(id), version + 1);
    }

    /** The same people, laid down closer together. */
    Region with(Merge merge) {
        return new Region(people, crowd.with(merge), jobs, version);
    }
}
