package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Keys;
import nl.kansrijk.profile.IdentityTable.Sealed;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Closes and opens identities. The citizen service number has a seal of its own, because fewer may open it. */
@Component
class Seals {
    private static final JsonMapper JSON = new JsonMapper();
    private final Keys keys;

    Seals(Keys keys) {
        this.keys = keys;
    }

    Sealed close(TenantId owner, ClientId client, Identity identity) {
        var words = JSON.writeValueAsString(List.of(
                identity.name(),
                identity.birthDate().toString(),
                identity.address(),
                identity.email(),
                identity.phone(),
                identity.contactLanguage(),
                identity.preferredChannel()));
        return new Sealed(
                owner,
                client,
                keys.seal(words, "identity"),
                identity.bsn().map(bsn -> keys.seal(bsn.digits(), "bsn")),
                identity.bsn().map(this::hash));
    }

    String hash(Bsn bsn) {
        return keys.pseudonym(bsn.digits(), "bsn");
    }

    /** Without the citizen service number: that has a seal of its own. */
    Identity open(Sealed closed) {
        var words = words(closed);
        var day = LocalDate.parse(words[1]);
        return new Identity(words[0], day, words[2], words[3], words[4], Optional.empty(), words[5], words[6]);
    }

    String name(Sealed closed) {
        return words(closed)[0];
    }

    private String[] words(Sealed closed) {
        return JSON.readValue(keys.open(closed.identity(), "identity"), String[].class);
    }
}
