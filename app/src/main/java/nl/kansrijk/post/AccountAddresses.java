package nl.kansrijk.post;

import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import org.springframework.stereotype.Component;

/** Who works with the product is reached at the log-in name when that is a mail address. */
@Component
class AccountAddresses implements AddressBook {
    private static final String MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private final Accounts accounts;

    AccountAddresses(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> address(Recipient to, Letter.Channel channel) {
        return switch (to) {
            case Recipient.User user
            when channel == Letter.Channel.MAIL ->
                accounts.find(user.id()).map(Account::login).filter(login -> login.matches(MAIL));
            case Recipient.User user -> Optional.empty();
            case Recipient.Client client -> Optional.empty();
            case Recipient.Desk desk -> Optional.empty();
            case Recipient.Organisation organisation -> Optional.empty();
        };
    }
}
