package nl.kansrijk.casework.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.UserId;

/**
 * Someone who reports: no client yet.
 *
 * @param id the number that this person gets on becoming a client
 */
public record Report(ClientId id, Instant at, boolean desk, Who who, Ask ask, Standing standing) {
    /**
     * Who it is and how to reach this person; texts are empty when unknown.
     *
     * @param language ISO 639-1 code
     * @param channel PHONE, SMS, EMAIL, LETTER or VISIT
     */
    public record Who(
            String name,
            Optional<LocalDate> birthDate,
            String phone,
            String email,
            String address,
            Postcode4 postcode,
            String language,
            String channel) {
        @Override
        public String toString() {
            return "Who[hidden]";
        }
    }

    /** What describes this person, the question in one sentence, and what cannot wait. */
    public record Ask(Position position, String need, Set<Urgency> urgent) {
        public Ask {
            urgent = Set.copyOf(urgent);
        }
    }

    /**
     * How far it is.
     *
     * @param client the client that came of it, or that it was linked to
     * @param urgentDone when someone did what could not wait
     */
    public record Standing(
            State state,
            Optional<ClientId> client,
            Optional<UserId> contact,
            Optional<Instant> urgentDone,
            int version) {}

    /** What describes someone who reports. */
    public enum Position {
        JOB,
        SELF_EMPLOYED,
        BENEFIT,
        NONE,
        OTHER
    }

    /** What cannot wait. Source: domain J1. */
    public enum Urgency {
        /** No roof for tonight or soon. */
        ROOF,
        /** No money for food this week. */
        FOOD,
        /** Not safe. */
        SAFETY;

        /** What comes first for a life domain or a need that someone ticked; what is neither roof nor money is about safety. */
        public static Urgency about(String need) {
            return switch (need) {
                case "LD_HOUSE", "ROOF" -> ROOF;
                case "LD_FIN", "FOOD", "CUT_OFF" -> FOOD;
                default -> SAFETY;
            };
        }
    }

    /** How a report stands. */
    public enum State {
        NEW,
        /** The first talk is planned. */
        PLANNED,
        /** Nothing more to do: answered, elsewhere or no contact. */
        DONE,
        /** This person is a client already. */
        LINKED
    }

    /** Whether something still has to be done today. */
    public boolean pressing() {
        return !ask.urgent().isEmpty() && standing.urgentDone().isEmpty();
    }
}
