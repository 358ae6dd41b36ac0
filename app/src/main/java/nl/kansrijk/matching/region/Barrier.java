package nl.kansrijk.matching.region;

import java.util.stream.Stream;
import nl.kansrijk.matching.region.Mismatch.Kind;

/**
 * One condition of a vacancy, by its bit, as it stands before some people: before whom nobody asked yet, or before who surely
 * does not meet it. A training is for the last only.
 */
record Barrier(int bit, String condition, boolean unasked) {
    static Stream<Barrier> of(int bit, String condition) {
        return Stream.of(new Barrier(bit, condition, true), new Barrier(bit, condition, false));
    }

    boolean stops(Plot plot, int person) {
        boolean shut = plot.inReach(person) && (plot.closed(person) >> bit & 1) == 1;
        return shut && (plot.unasked(person) >> bit & 1) == 1 == unasked;
    }

    /** Whether nothing else stands before this person. */
    boolean stopsAlone(Plot plot, int person) {
        return stops(plot, person) && plot.closed(person) == 1L << bit;
    }

    /** A wish is not bought off and a licence is the law; hours, days, travel, language and papers can be talked about. */
    Kind kind() {
        if (unasked) return Kind.ASK;
        return condition.startsWith("not-") || condition.startsWith("licence:") ? Kind.STOP : Kind.BRIDGE;
    }

    /** Whether this opener does something about it. */
    boolean yieldsTo(Opener opener) {
        if (unasked) return false;
        return switch (opener) {
            case Opener.Course course ->
                condition.equals("day-one")
                        || condition.startsWith("language:")
                        || condition.startsWith("certificate:");
            case Opener.Aid aid -> condition.equals("load:" + aid.item());
            case Opener.Transport transport -> condition.equals("travel");
        };
    }
}
