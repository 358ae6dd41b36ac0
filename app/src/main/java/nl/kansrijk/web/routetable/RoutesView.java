package nl.kansrijk.web.routetable;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/** The versions of the table: the one in use, what waits for a second person, what was made, and what was decided. */
public record RoutesView(Version inUse, Optional<Waiting> waiting, List<Version> made, List<Version> decided) {
    public RoutesView {
        made = List.copyOf(made);
        decided = List.copyOf(decided);
    }

    /** A version by name, what is said of it in sentences, and where it stands. */
    public record Version(String name, List<String> says, String href) {
        public Version {
            says = List.copyOf(says);
        }
    }

    /** What waits. {@code from}: the day it would hold from, for who may put it to use. */
    public record Waiting(String proposal, Version version, String who, Optional<Field.Date> from) {}
}
