package nl.kansrijk.instruments.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * On what it stands: law, conditions, when not, what goes before or does not go together, and evidence.
 *
 * @param reported type under which it is counted in the national statistics (SRG); empty when it is not
 */
public record Grounds(
        List<Legal> legal,
        List<Condition> conditions,
        List<NotWhen> notWhen,
        List<UUID> requires,
        List<UUID> conflicts,
        Evidence evidence,
        String reported) {
    public Grounds {
        legal = List.copyOf(legal);
        conditions = List.copyOf(conditions);
        notWhen = List.copyOf(notWhen);
        requires = List.copyOf(requires);
        conflicts = List.copyOf(conflicts);
    }

    /** Nothing said yet. */
    public static final Grounds NONE =
            new Grounds(List.of(), List.of(), List.of(), List.of(), List.of(), new Evidence(Letter.UNKNOWN, ""), "");

    /** An article of law, from the day it holds to the last one. Errors: refuses a period that ends before it begins. */
    public record Legal(String article, LocalDate from, Optional<LocalDate> to) {
        public Legal {
            if (to.filter(last -> last.isBefore(from)).isPresent())
                throw new IllegalArgumentException("a law holds from a day to a later one");
        }

        /** Whether it holds on this day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }

        /** Whether both say the same article for some same day. */
        public boolean overlaps(Legal other) {
            return article.equals(other.article)
                    && !from.isAfter(other.to.orElse(LocalDate.MAX))
                    && !other.from.isAfter(to.orElse(LocalDate.MAX));
        }
    }

    /** Something a machine can look up for a person. Value: years, or a level A1..C2. */
    public record Condition(Kind kind, String value) {
        /** What is looked up. Words: {@code supply.condition.<name>}. */
        public enum Kind {
            LEAST_AGE,
            MOST_AGE,
            /** In the register of the banenafspraak. */
            REGISTER,
            /** Speaks Dutch on this level or higher. */
            LANGUAGE
        }
    }

    /** When not, in words of the trade; and what a machine can look up of it. */
    public record NotWhen(String words, Optional<Sign> sign) {}

    /** What in a picture tells that it is better not now. Words: {@code supply.sign.<name>}. */
    public enum Sign {
        /** A life domain is acute. */
        ACUTE,
        /** The plan to work is low. */
        NO_PLAN_TO_WORK,
        /** Groups are hard: the fear in the view on work is high. */
        TENSE,
        /** Looked for and found none: said, so that nobody thinks it was forgotten. */
        NONE_KNOWN
    }

    /** What is known of its effect, with where that stands. */
    public record Evidence(Letter letter, String source) {}

    /** Strength of evidence. Words: {@code supply.evidence.<name>}. Source: domain f. */
    public enum Letter {
        /** Experiments or a meta-analysis. */
        A,
        /** Compared groups. */
        B,
        /** Practice: plausible. */
        C,
        /** Mixed, or negative when used wrongly. */
        X,
        UNKNOWN;

        /** The letter as it is shown. */
        public String shown() {
            return this == UNKNOWN ? "?" : name();
        }
    }
}
