package nl.kansrijk.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * A dated document: what was known, what the table of that day advised on it, and what people chose. Nothing of it changes
 * afterwards; another advice is another run. Source: domain e.1, good ideas 4.
 */
public record TriageRun(
        UUID id,
        ClientId client,
        Made made,
        Inputs inputs,
        Advice advice,
        Optional<Choice> choice,
        Optional<Reading> reading) {
    /** By whom and when. */
    public record Made(UserId by, Instant at) {}

    TriageRun with(Choice chosen) {
        return new TriageRun(id, client, made, inputs, advice, Optional.of(chosen), reading);
    }

    TriageRun with(Reading read) {
        return new TriageRun(id, client, made, inputs, advice, choice, Optional.of(read));
    }

    /** Until when a second reader is waited for; empty when none is. */
    public Optional<LocalDate> waitsForReader() {
        return reading.isPresent() ? Optional.empty() : choice.flatMap(Choice::second);
    }
}
