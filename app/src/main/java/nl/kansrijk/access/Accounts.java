package nl.kansrijk.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts of everyone who can log in. Rights are read at every request, so a withdrawn right works at once. */
@Component
public class Accounts {
    /** Stands where no password may ever match: persona cards log in without one, on demo homes only. */
    static final String NO_PASSWORD = "";

    private final AccountTable table;
    private final Jobs jobs;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String unusable;

    Accounts(AccountTable table, Jobs jobs, PasswordEncoder encoder, Clock clock) {
        this.table = table;
        this.jobs = jobs;
        this.encoder = encoder;
        this.clock = clock;
        this.unusable = encoder.encode(java.util.UUID.randomUUID().toString());
    }

    /** The account with this number, when it is not disabled. */
    public Optional<Account> find(UserId id) {
        return jobs.quietly(() -> table.byId(id).map(AccountTable.Stored::account));
    }

    /** The accounts that have a story: the cards on the log-in page of a demo home. */
    public List<Account> personas() {
        return jobs.quietly(() ->
                table.withStory().stream().map(AccountTable.Stored::account).toList());
    }

    /** The accounts of one organisation by name, without those of clients. */
    public List<Account> of(TenantId tenant) {
        return jobs.quietly(() -> table.ofTenant(tenant).stream()
                .map(AccountTable.Stored::account)
                .toList());
    }

    /** Everyone in one of these roles whose log-in name is a mail address. Asked inside {@link Jobs}. */
    public List<Account> withMail(Set<Role> roles) {
        return jobs.quietly(() ->
                table.withMail(roles).stream().map(AccountTable.Stored::account).toList());
    }

    /** Adds an account with a password. Errors: DuplicateKeyException when the log-in name is taken. */
    public void add(Account account, String password) {
        var hash = encoder.encode(password);
        jobs.quietly(() -> {
            table.add(account, hash, clock.instant());
            return true;
        });
    }

    /** Adds an account that can only be entered by its card on a demo home. */
    public void addPersona(Account account) {
        jobs.quietly(() -> {
            table.add(account, NO_PASSWORD, clock.instant());
            return true;
        });
    }

    /** Gives this password in place of the old one. */
    public void newPassword(UserId id, String password) {
        var hash = encoder.encode(password);
        jobs.quietly(() -> {
            table.newPassword(id, hash, clock.instant());
            return true;
        });
    }

    /** Whether this account has a password; one with a card only has none. */
    public boolean hasPassword(UserId id) {
        return jobs.quietly(() -> table.byId(id))
                .filter(stored -> !stored.passwordHash().isEmpty())
                .isPresent();
    }

    /** Whether this is the password of this account; for log-in and for asking it again at the emergency door. */
    public boolean passwordFits(UserId id, String password) {
        var stored = jobs.quietly(() -> table.byId(id));
        return stored.filter(s -> !s.passwordHash().isEmpty() && encoder.matches(password, s.passwordHash()))
                .isPresent();
    }

    /** The account with this log-in name and password. Takes the same time whether or not the name exists. */
    public Optional<Account> withPassword(String login, String password) {
        var stored = jobs.quietly(() -> table.byLogin(login));
        var hash = stored.map(AccountTable.Stored::passwordHash)
                .filter(h -> !h.isEmpty())
                .orElse(unusable);
        boolean fits = encoder.matches(password, hash);
        return stored.filter(s -> fits && !s.passwordHash().isEmpty()).map(AccountTable.Stored::account);
    }
}
