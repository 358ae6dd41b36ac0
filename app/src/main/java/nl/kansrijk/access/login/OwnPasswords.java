package nl.kansrijk.access.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.GrowingDelay;
import nl.kansrijk.access.PasswordRules;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;

/**
 * Someone gives themselves another password. The old one is asked first, under the same growing delay as at the door; who
 * came in elsewhere is logged out there. Source: security C3, C7.
 */
@Component
public class OwnPasswords {
    static final String OLD = "oud";
    static final String NEW = "nieuw";
    static final String AGAIN = "nogmaals";
    private final Accounts accounts;
    private final GrowingDelay delay;
    private final Entrances entrances;

    OwnPasswords(Accounts accounts, GrowingDelay delay, Entrances entrances) {
        this.accounts = accounts;
        this.delay = delay;
        this.entrances = entrances;
    }

    /** Whether this account has a password at all; who comes in by a card has none. */
    public boolean has(UserId id) {
        return accounts.hasPassword(id);
    }

    /** Puts the new password in place of the old one. Here: the session that stays. Errors: IllegalStateException for an unknown account. */
    public PasswordChange change(UserId id, Wished wished, String here) {
        var account = accounts.find(id).orElseThrow(() -> new IllegalStateException("no such account"));
        var wrong = wished.mistake(account).or(() -> old(account, wished.old()));
        if (wrong.isPresent()) return new PasswordChange.Refused(wrong.get());
        accounts.newPassword(id, wished.fresh());
        return new PasswordChange.Done(entrances.endOthers(id, here));
    }

    private Optional<FieldError> old(Account account, String old) {
        var wait = delay.left(account.login());
        if (wait.isPositive())
            return Optional.of(new FieldError(
                    OLD, new Reason("password.wait", Map.of("seconds", Long.toString(wait.toSeconds() + 1)))));
        if (accounts.passwordFits(account.id(), old)) {
            delay.succeeded(account.login());
            return Optional.empty();
        }
        delay.failed(account.login());
        return Optional.of(FieldError.of(OLD, "password.old.wrong"));
    }

    /** What was typed: the old one, the new one and the new one again. Never shown, never logged. */
    public record Wished(String old, String fresh, String again) {
        /** From a form with the fields {@code oud}, {@code nieuw} and {@code nogmaals}. */
        public static Wished of(Map<String, String> sent) {
            return new Wished(sent.getOrDefault(OLD, ""), sent.getOrDefault(NEW, ""), sent.getOrDefault(AGAIN, ""));
        }

        private Optional<FieldError> mistake(Account account) {
            if (old.isEmpty()) return Optional.of(FieldError.of(OLD, "password.old.missing"));
            var weak = PasswordRules.against(fresh, List.of(account.name(), account.login()));
            if (weak.isPresent()) return Optional.of(new FieldError(NEW, weak.get()));
            if (fresh.equals(old)) return Optional.of(FieldError.of(NEW, "password.same"));
            return fresh.equals(again) ? Optional.empty() : Optional.of(FieldError.of(AGAIN, "password.again.wrong"));
        }

        @Override
        public String toString() {
            return "Wished[hidden]";
        }
    }
}
