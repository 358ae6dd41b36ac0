package nl.kansrijk.profile;

import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.post.AddressBook;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/**
 * Clients are reached as their identity says: who wants letters on paper gets no mail, a text message needs a mobile number. Asked by
 * delivery only.
 */
@Component
class ClientAddresses implements AddressBook {
    private static final String ON_PAPER = "LETTER";
    private static final String MOBILE = "(?:\\+31|0031|0)6\\d{8}";
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
        return known(to).flatMap(identity -> address(identity, channel));
    }

    /** The chosen way when it leads somewhere, else a text message, mail or paper, in that order. */
    @Override
    public Optional<Letter.Channel> preferred(Recipient to) {
        return known(to)
                .map(identity -> Stream.of(chosen(identity.preferredChannel()), Letter.Channel.SMS, Letter.Channel.MAIL)
                        .filter(way -> address(identity, way).isPresent())
                        .findFirst()
                        .orElse(Letter.Channel.PAPER));
    }

    @Override
    public Optional<String> language(Recipient to) {
        return known(to).map(Identity::contactLanguage);
    }

    private Optional<Identity> known(Recipient to) {
        return to instanceof Recipient.Client(TenantId tenant, ClientId client)
                ? jobs.quietly(() -> table.withoutNumber(client)).map(seals::open)
                : Optional.empty();
    }

    private static Letter.Channel chosen(String preferred) {
        return switch (preferred) {
            case "EMAIL" -> Letter.Channel.MAIL;
            case ON_PAPER -> Letter.Channel.PAPER;
            default -> Letter.Channel.SMS;
        };
    }

    private static Optional<String> address(Identity identity, Letter.Channel channel) {
        return switch (channel) {
            case MAIL ->
                Optional.of(identity.email())
                        .filter(email -> email.contains("@"))
                        .filter(email -> !identity.preferredChannel().equals(ON_PAPER));
            case SMS ->
                Optional.of(identity.phone().replaceAll("[^+0-9]", "")).filter(number -> number.matches(MOBILE));
            case PAPER -> Optional.of(identity.address()).filter(address -> !address.isBlank());
            case INBOX, PREFERRED -> Optional.empty();
        };
    }
}
