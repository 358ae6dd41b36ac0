package nl.kansrijk.profile.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that someone is telling about and did not finish: kept at every step, so that nothing is lost. Item: an
 * activity, an occupation, or {@link #OTHER} for own words. Words: how the person calls it, empty when the item says it.
 */
public record LifeDraft(UUID id, Kind kind, String item, String words, Period period, Did did) {
    /** The item of what has only own words. */
    public static final String OTHER = Activities.PREFIX + "other";

    /**
     * Roughly how long. Unit: months, 0 when not told yet. Until: the year in which it ended, empty when it goes on. Hours: a
     * week, 0 when not told.
     */
    public record Period(int months, Optional<Integer> until, int hours) {
        /** Not told yet. */
        public static final Period UNKNOWN = new Period(0, Optional.empty(), 0);
    }

    /** The tasks that were ticked, and what the person did besides, in own words. */
    public record Did(List<String> tasks, String besides) {
        /** Not told yet. */
        public static final Did NOTHING = new Did(List.of(), "");

        public Did {
            tasks = List.copyOf(tasks);
        }
    }

    /** A new story about this. */
    public static LifeDraft about(UUID id, Kind kind, String item, String words) {
        return new LifeDraft(id, kind, item, words, Period.UNKNOWN, Did.NOTHING);
    }

    /** Whether the other began as this one does: by the same form, or about the same in the same words. */
    boolean beginsLike(LifeDraft other) {
        boolean same = kind == other.kind && words.equalsIgnoreCase(other.words);
        return id.equals(other.id) || same && (item.isEmpty() || item.equals(other.item));
    }

    /** The same with how long. */
    public LifeDraft lasting(Period told) {
        return new LifeDraft(id, kind, item, words, told, did);
    }

    /** The same with what was done. */
    public LifeDraft doing(Did told) {
        return new LifeDraft(id, kind, item, words, period, told);
    }
}
