package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kansrijk.engine.columns.Opening;
import nl.kansrijk.engine.columns.Openings;
import nl.kansrijk.engine.columns.Sought;

/**
 * Jobs in columns, and those that changed since they were laid down, which are looked at one by one. Never changed itself,
 * only replaced.
 */
record Board(Shelf<Plan> plans, Openings laid, Shelf<UUID> late) {
    private static final int FEW = 64;
    private static final int ONE_IN = 200;

    static Board empty() {
        return new Board(Shelf.empty(), Openings.of(List.of()), Shelf.empty());
    }

    Board with(Plan plan) {
        var id = plan.demand.id();
        return new Board(plans.with(id, plan), laid, late.with(id, id));
    }

    Board without(UUID id) {
        return new Board(plans.without(id), laid, late.with(id, id));
    }

    /** Reads every job the person may come into question for by skills and conditions, in no order. */
    void enough(Sought sought, Consumer<Plan> reader) {
        laid.enough(sought, id -> unchanged(id, reader));
        changed(reader);
    }

    /** Reads every job whose conditions the person may meet, in no order. */
    void allowed(Sought sought, Consumer<Plan> reader) {
        laid.allowed(sought, id -> unchanged(id, reader));
        changed(reader);
    }

    private void unchanged(UUID id, Consumer<Plan> reader) {
        if (late.find(id).isEmpty()) plans.find(id).ifPresent(reader);
    }

    private void changed(Consumer<Plan> reader) {
        late.forEach(id -> plans.find(id).ifPresent(reader));
    }

    /** Whether so many changed that it is time to lay them down again. */
    boolean isScattered() {
        return late.size() > Math.max(FEW, plans.size() / ONE_IN);
    }

    /** The same jobs, all in columns; that may take long and is for another thread. */
    Board laidAnew() {
        var openings = new ArrayList<Opening>();
        plans.forEach(plan -> openings.add(Placing.opening(plan)));
        return new Board(plans, Openings.of(openings), Shelf.empty());
    }

    /** These jobs with the columns that were laid from an earlier moment of them. */
    Board on(Board fresh) {
        var stillLate = new ArrayList<UUID>();
        late.forEach(id -> {
            if (!plans.find(id).equals(fresh.plans.find(id))) stillLate.add(id);
        });
        Shelf<UUID> left = Shelf.empty();
        for (var id : stillLate) left = left.with(id, id);
        return new Board(plans, fresh.laid, left);
    }
}
