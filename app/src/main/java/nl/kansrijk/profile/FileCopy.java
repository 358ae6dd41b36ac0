package nl.kansrijk.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Statement.Confidence;

/**
 * Everything that is known of one person, to take along and to bring in elsewhere. Holds no citizen service number and not who
 * wrote what down: accounts of one house mean nothing in another.
 *
 * @param shielded whether only who has that right may see this person
 * @param said oldest first
 * @param answers oldest first
 */
public record FileCopy(Who who, boolean shielded, Optional<Pause> pause, List<Line> said, List<Answered> answers) {
    public FileCopy {
        said = List.copyOf(said);
        answers = List.copyOf(answers);
    }

    /** Who it is about; texts are empty when unknown. */
    public record Who(
            UUID client,
            String name,
            LocalDate birthDate,
            String address,
            String email,
            String phone,
            String language,
            String channel) {}

    /** Why matching rests, and until which day. */
    public record Pause(String key, Map<String, String> facts, Optional<LocalDate> until) {
        public Pause {
            facts = Map.copyOf(facts);
        }
    }

    /** Something said. */
    public record Line(UUID id, About about, Voice voice, Terms terms) {}

    /** What it is about, and what it says: one letter for the kind of value, then the value. */
    public record About(String characteristic, String item, String value) {}

    /** Who said so, on which paper, when it was so, when it was written down, how sure, and what it follows. */
    public record Voice(
            Source.Type source,
            String ref,
            LocalDate observedOn,
            Instant writtenAt,
            Confidence confidence,
            Optional<UUID> follows) {}

    /** Until when it counts, and how far it may go. */
    public record Terms(Optional<LocalDate> validUntil, ShareLevel share) {}

    /** What the client answered to a statement. */
    public record Answered(UUID statement, int number, Status status, String words, Instant at) {}
}
