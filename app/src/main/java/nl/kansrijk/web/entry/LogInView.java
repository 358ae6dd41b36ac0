package nl.kansrijk.web.entry;

import java.util.List;
import java.util.Optional;

/** What the log-in page shows: what went wrong, if anything, and the cards by group. */
public record LogInView(Optional<String> wrong, List<PersonaGroup> groups) {}
