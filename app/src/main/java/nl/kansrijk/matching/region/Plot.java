package nl.kansrijk.matching.region;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.JobSurvey;

/**
 * One open vacancy of a surveyed region, with what is closed for each person by their place in the landscape: one bit for
 * each condition; 0 is nothing, such a person fits now.
 */
final class Plot {
    private static final long OUTSIDE = -1;
    private final Demand demand;
    private final List<String> conditions;
    private final long[] closed;
    private final long[] unasked;

    private Plot(Demand demand, List<String> conditions, int people) {
        this.demand = demand;
        this.conditions = conditions;
        this.closed = new long[people];
        this.unasked = new long[people];
        Arrays.fill(closed, OUTSIDE);
    }

    static Plot of(Demand demand, JobSurvey job, Ground.Extent extent, Map<UUID, Integer> places) {
        var plot = new Plot(demand, job.conditions(), places.size());
        job.everyone(extent.people(), extent.question(), (person, closed, unasked) -> {
            var place = places.get(person.id());
            if (place == null) return; // came in after the survey began
            plot.closed[place] = closed;
            plot.unasked[place] = unasked;
        });
        return plot;
    }

    Demand demand() {
        return demand;
    }

    VacancyId vacancy() {
        return new VacancyId(demand.id());
    }

    List<String> conditions() {
        return conditions;
    }

    boolean inReach(int person) {
        return closed[person] != OUTSIDE;
    }

    boolean fits(int person) {
        return closed[person] == 0;
    }

    long closed(int person) {
        return closed[person];
    }

    /** The bits of what is closed for this person only because nobody asked yet. */
    long unasked(int person) {
        return unasked[person];
    }

    /** Everyone who fits now. */
    BitSet now() {
        var now = new BitSet(closed.length);
        for (int i = 0; i < closed.length; i++) if (closed[i] == 0) now.set(i);
        return now;
    }

    /** The bits of the conditions with such an id. */
    long bits(Predicate<String> which) {
        long bits = 0;
        for (int i = 0; i < conditions.size(); i++) if (which.test(conditions.get(i))) bits |= 1L << i;
        return bits;
    }

    /** Everyone within reach for whom something is closed, and nothing but these. */
    void onlyClosed(long these, IntConsumer person) {
        for (int i = 0; i < closed.length; i++)
            if (closed[i] != 0 && closed[i] != OUTSIDE && (closed[i] & ~these) == 0) person.accept(i);
    }
}
