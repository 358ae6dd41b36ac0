package nl.kansrijk.profile.passport;

import java.util.List;
import java.util.UUID;

/** A file that came in and waits: nothing of it stands in the profile yet. From: who made it, such as a test provider. */
public record Incoming(UUID id, Kind kind, String from, List<Line> lines) {
    public Incoming {
        lines = List.copyOf(lines);
    }

    /** What the file is. */
    public enum Kind {
        PASSPORT,
        TEST
    }
}
