package nl.kansrijk.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/** Something said about a client, with its source and the client's own answer. Never overwritten. Source: domain c.1. */
public record Statement(
        UUID id, ClientId client, Fact fact, Source source, Entry entry, Recognition recognition, Terms terms) {

    /** What is said: a value for an item of a characteristic; the item is empty when the characteristic has none. */
    public record Fact(String characteristic, String item, Value value) {
        /** Whether this is about the same thing, whatever is said of it. */
        public boolean about(String otherCharacteristic, String otherItem) {
            return characteristic.equals(otherCharacteristic) && item.equals(otherItem);
        }

        /** Whether it says that a life domain stands on the lowest step, "acuut". Source: domain c.6. */
        public boolean acute() {
            return characteristic.startsWith("LD_") && item.isEmpty() && value.equals(new Value.Level(1));
        }
    }

    /** Who wrote it down, when, how sure, and which statement it follows. */
    public record Entry(UserId by, Instant at, Confidence confidence, Optional<UUID> supersedes) {}

    /** Last day on which it counts, how far it may go, how sensitive it is. No last day: until the next delivery. */
    public record Terms(Optional<LocalDate> validUntil, ShareLevel share, int sensitivity) {}

    /** How sure the source is. */
    public enum Confidence {
        LOW,
        MID,
        HIGH
    }

    /** Whether it is still valid on this day. */
    public boolean validOn(LocalDate day) {
        return terms.validUntil().map(last -> !last.isBefore(day)).orElse(true);
    }

    /**
     * Whether it counts on this day: valid, and not disputed unless a register says it. A newest statement that does not
     * count makes the value unknown; an older one never comes back. Source: rulings 12.
     */
    public boolean countsOn(LocalDate day) {
        return validOn(day) && (!recognition.disputed() || source.type() == Source.Type.REG);
    }

    /** Whether it says that what was said before is taken back: it ended the day before it began. */
    public boolean takenBack() {
        return terms.validUntil()
                .filter(last -> last.isBefore(source.observedOn()))
                .isPresent();
    }

    /** Whether the client wrote it down and recognised it by that: nobody has to ask. */
    public boolean ownWords() {
        return recognition.number() == 1
                && recognition.status() == Recognition.Status.RECOGNISED
                && recognition.at().equals(Optional.of(entry.at()));
    }

    Statement recognised(Recognition answer) {
        return new Statement(id, client, fact, source, entry, answer, terms);
    }
}
