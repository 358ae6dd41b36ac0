package nl.kansrijk.access.login;

import java.util.List;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.GrowingDelay;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Log-in with name and password. The same answer, in the same time, for an unknown name and for a wrong password. */
@Component
class PasswordDoor implements AuthenticationProvider {
    private final Accounts accounts;
    private final GrowingDelay delay;

    PasswordDoor(Accounts accounts, GrowingDelay delay) {
        this.accounts = accounts;
        this.delay = delay;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var login = asked.getName();
        var wait = delay.left(login);
        if (wait.isPositive()) throw new MustWait(wait);
        var account = accounts.withPassword(login, String.valueOf(asked.getCredentials()));
        if (account.isEmpty()) {
            delay.failed(login);
            throw new BadCredentialsException("no such account and password");
        }
        delay.succeeded(login);
        return entered(account.get(), false);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    static Authentication entered(Account account, boolean persona) {
        var role =
                account.roles().stream().sorted().findFirst().orElseThrow(() -> new BadCredentialsException("no role"));
        var entrant = new Entrant(account.id().value(), role, persona);
        return UsernamePasswordAuthenticationToken.authenticated(entrant, "", List.of());
    }
}
