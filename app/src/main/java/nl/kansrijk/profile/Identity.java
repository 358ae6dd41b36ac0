package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.shared.Bsn;

/**
 * Who someone is and how to reach them. Kept sealed, apart from all statements. Texts are empty when unknown.
 *
 * @param contactLanguage ISO 639-1 code
 * @param preferredChannel PHONE, SMS, EMAIL, LETTER, VIDEO or VISIT
 */
public record Identity(
        String name,
        LocalDate birthDate,
        String address,
        String email,
        String phone,
        Optional<Bsn> bsn,
        String contactLanguage,
        String preferredChannel) {
    public Identity {
        if (name.isBlank()) throw new IllegalArgumentException("a person has a name");
    }

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
