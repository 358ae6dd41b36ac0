package nl.kansrijk.casework.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.Task;
import nl.kansrijk.intake.TalkCopy;
import nl.kansrijk.profile.FileCopy;

/**
 * A whole file as it is written. Its shape is told in {@code docs/dossier.md}.
 *
 * @param schema always {@link #SCHEMA}
 * @param version of the shape
 * @param issuer the organisation it comes from
 */
public record Dossier(
        String schema,
        int version,
        Instant made,
        String issuer,
        FileCopy profile,
        List<TalkCopy> talks,
        List<TaskCopy> tasks,
        List<NoteCopy> notes) {
    /** Name of the shape. */
    public static final String SCHEMA = "kansrijk-dossier";

    /** The version that is written, and the only one that is read. */
    public static final int VERSION = 2;

    public Dossier {
        talks = List.copyOf(talks);
        tasks = List.copyOf(tasks);
        notes = List.copyOf(notes);
    }

    /** Something to do or done; {@code key} and {@code facts} say what. */
    public record TaskCopy(
            UUID id, Task.Kind kind, LocalDate due, String key, Map<String, String> facts, Optional<Instant> done) {
        public TaskCopy {
            facts = Map.copyOf(facts);
        }
    }

    /** The newest words of a note, and whether the client reads them. */
    public record NoteCopy(UUID id, String words, boolean shared, Instant at) {}
}
