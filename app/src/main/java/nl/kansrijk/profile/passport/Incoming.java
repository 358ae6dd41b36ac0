package nl.kansrijk.profile.passport;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.profile.Source;

/** A file that came in and waits: nothing of it stands in the profile yet. From: who made it, such as a test provider. */
public record Incoming(UUID id, Kind kind, String from, List<Line> lines) {
    private static final int LONGEST_REF = 200;

    public Incoming {
        lines = List.copyOf(lines);
    }

    /**
     * Who speaks in a line: a test as a test with its provider; what stands in a passport is said by the person, with the
     * passport as ground.
     */
    Source source(Line line) {
        boolean test = kind == Kind.TEST;
        var ref = test ? from : "paspoort " + from + (line.ref().isBlank() ? "" : ": " + line.ref());
        return new Source(
                test ? Source.Type.TEST : Source.Type.SELF,
                ref.substring(0, Math.min(LONGEST_REF, ref.length())),
                line.observed());
    }

    /** What the file is. */
    public enum Kind {
        PASSPORT,
        TEST
    }
}
