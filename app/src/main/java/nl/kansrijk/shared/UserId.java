package nl.kansrijk.shared;

import java.util.UUID;

/** Random number of an account that can log in, person or system. Shape: UUID version 4. */
public record UserId(UUID value) {
    /** A fresh random number. */
    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }

    /** Reads the number as it stands in an address. Errors: {@link IllegalArgumentException} when it is no UUID. */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }
}
