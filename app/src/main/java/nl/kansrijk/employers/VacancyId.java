package nl.kansrijk.employers;

import java.util.UUID;

/** Random number of a vacancy; made with the form, so that sending a form twice opens one vacancy. Shape: UUID version 4. */
public record VacancyId(UUID value) {
    /** A fresh random number. */
    public static VacancyId random() {
        return new VacancyId(UUID.randomUUID());
    }

    /** Reads the number as it stands in an address. Errors: {@link IllegalArgumentException} when it is no UUID. */
    public static VacancyId of(String text) {
        return new VacancyId(UUID.fromString(text));
    }
}
