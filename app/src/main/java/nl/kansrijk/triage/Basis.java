package nl.kansrijk.triage;

import java.time.LocalDate;
import java.util.UUID;

/** A statement that counted, as it was: which one, what it is about, what it said, whose voice and of which day. */
public record Basis(UUID statement, String characteristic, String item, String value, String source, LocalDate on) {}
