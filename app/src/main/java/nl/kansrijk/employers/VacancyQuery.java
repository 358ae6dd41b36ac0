package nl.kansrijk.employers;

import java.util.Optional;
import nl.kansrijk.shared.TenantId;

/**
 * A question for a list of vacancies. Words: free, each must occur at the start of a word of title, employer, town or task. Page:
 * from 1. Source of the counters: the same question without {@code show}.
 */
public record VacancyQuery(
        String words,
        Show show,
        Optional<Head.Kind> kind,
        Optional<String> sector,
        Optional<TenantId> employer,
        Order order,
        int page) {
    /** Vacancies on one page. */
    public static final int PAGE_SIZE = 20;

    public VacancyQuery {
        if (page < 1) throw new IllegalArgumentException("pages start at 1");
    }

    /** Everything that is open, newest first. */
    public static VacancyQuery open() {
        return new VacancyQuery("", Show.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Order.NEWEST, 1);
    }

    /** Which part of the vacancies; each has a counter. */
    public enum Show {
        OPEN,
        /** Opened in the last seven days. */
        FRESH,
        /** Start needed within thirty days, or already. */
        STARTS_SOON,
        /** Closing date within fourteen days. */
        CLOSES_SOON,
        /** Open, but no paid work yet: looking along, a slot in a carousel, a trial place. */
        TRYING,
        CLOSED
    }

    /** Order of the list. */
    public enum Order {
        NEWEST,
        START,
        TITLE
    }
}
