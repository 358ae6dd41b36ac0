package nl.kansrijk.engine;

/** What the index holds at one moment; never changed, only replaced. */
record Region(Shelf<Row> people, Shelf<Plan> jobs, long version) {
    static Region empty() {
        return new Region(Shelf.empty(), Shelf.empty(), 0);
    }

    Region with(Row row) {
        return new Region(people.with(row.supply.id(), row), jobs, version + 1);
    }

    Region with(Plan plan) {
        return new Region(people, jobs.with(plan.demand.id(), plan), version + 1);
    }

    Region withoutPerson(java.util.UUID id) {
        return new Region(people.without(id), jobs, version + 1);
    }

    Region withoutJob(java.util.UUID id) {
        return new Region(people, jobs.without(id), version + 1);
    }
}
