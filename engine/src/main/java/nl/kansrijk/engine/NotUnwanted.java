package nl.kansrijk.engine;

import java.util.OptionalInt;
import java.util.Set;

/** Whether the job is something this person said not to want. No points buy that off. */
record NotUnwanted(Kind kind) implements Measured {
    /** What the objection is about. */
    enum Kind {
        OCCUPATION,
        SECTOR,
        TASKS
    }

    @Override
    public String id() {
        return "not-" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        var unwanted = supply.wishes().unwanted();
        boolean hit = switch (kind) {
            case OCCUPATION -> holds(unwanted.occupations(), demand.trade().occupation());
            case SECTOR -> holds(unwanted.sectors(), demand.trade().sector());
            case TASKS ->
                demand.asked().tasks().stream()
                        .anyMatch(task -> unwanted.tasks().contains(task.skill()));
        };
        return hit
                ? Judgement.blocked(Reason.of(id() + ".hit"))
                : Judgement.met(Judgement.FULL, Reason.of(id() + ".free"));
    }

    @Override
    public Gauge gauge(Demand demand) {
        int[] codes = codes(demand);
        return (row, tasks) -> {
            var unwanted = unwanted(row.unwanted());
            for (int code : unwanted.isEmpty() ? new int[0] : codes)
                if (unwanted.contains(code)) return Status.BLOCKED.with(0);
            return Status.MET.with(Judgement.FULL);
        };
    }

    private int[] codes(Demand demand) {
        return switch (kind) {
            case OCCUPATION -> demand.trade().occupation().stream().toArray();
            case SECTOR -> demand.trade().sector().stream().toArray();
            case TASKS -> demand.asked().tasks().stream().mapToInt(Task::skill).toArray();
        };
    }

    private Set<Integer> unwanted(Unwanted unwanted) {
        return switch (kind) {
            case OCCUPATION -> unwanted.occupations();
            case SECTOR -> unwanted.sectors();
            case TASKS -> unwanted.tasks();
        };
    }

    private static boolean holds(Set<Integer> unwanted, OptionalInt code) {
        return code.isPresent() && unwanted.contains(code.getAsInt());
    }
}
