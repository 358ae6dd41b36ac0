package nl.kansrijk.plan;

import java.time.LocalDate;
import java.util.UUID;

/** Client and professional looked back together on this day; {@code next}: the day before which they do it again. Source: domain J5. */
public record Evaluation(UUID id, LocalDate day, String words, LocalDate next) {}
