package nl.kansrijk.shared;

import java.util.UUID;

/** Random number of a person in the registry; says nothing about the person. Shape: UUID version 4 (rulings 10). */
public record ClientId(UUID value) {
    /** A fresh random number. */
    public static ClientId random() {
        return new ClientId(UUID.randomUUID());
    }

    /** Reads the number as it stands in an address. Errors: {@link IllegalArgumentException} when it is no UUID. */
    public static ClientId of(String text) {
        return new ClientId(UUID.fromString(text));
    }
}
