package nl.kansrijk.profile;

import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.post.AddressBook;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Clients are reached at the mail address of their identity; who wants letters on paper gets no mail. Asked by delivery only. */
@Component
class ClientAddresses implements AddressBook {
    private static final String ON_PAPER = "LETTER";
    private final IdentityTable table;
    private final Seals seals;
    private final Jobs jobs;

    ClientAddresses(IdentityTable table, Seals seals, Jobs jobs) {
        this.table = table;
        this.seals = seals;
        this.jobs = jobs;
    }

    @Override
    public Optional<String> address(Recipient to, Letter.Channel channel) {
        if (!(to instanceof Recipient.Client(var tenant, ClientId client)) || channel != Letter.Channel.MAIL)
            return Optional.empty();
        return jobs.quietly(() -> table.withoutNumber(client)).stream()
                .map(seals::open)
                .filter(identity -> !identity.preferredChannel().equals(ON_PAPER))
                .map(Identity::email)
                .filter(email -> email.contains("@"))
                .findFirst();
    }
}
