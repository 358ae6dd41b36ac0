package nl.kansrijk.triage;

import java.util.Optional;
import java.util.UUID;

/** What people choose after this run. */
public record NewChoice(UUID run, Route route, Choice.Wish wish, Optional<Choice.Because> because) {}
