package nl.kansrijk.web.caseload;

import java.util.Optional;

/** One chosen client; {@code stop} says why this one cannot be handed over. */
public record ChosenLine(String id, String name, Optional<String> stop) {}
