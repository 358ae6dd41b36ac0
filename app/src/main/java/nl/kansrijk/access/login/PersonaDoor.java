package nl.kansrijk.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.shared.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** One click in, without a password, for personas on demo homes. On every other home there are no cards and no entrance. */
@Component
public class PersonaDoor {
    private final boolean demo;
    private final Accounts accounts;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final Entrances entrances;

    PersonaDoor(
            @Value("${kansrijk.demo:false}") boolean demo,
            Accounts accounts,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            Entrances entrances) {
        this.demo = demo;
        this.accounts = accounts;
        this.contexts = contexts;
        this.sessions = sessions;
        this.entrances = entrances;
    }

    /** Whether this is a demo home. */
    public boolean demo() {
        return demo;
    }

    /** The cards to show; none on a real home. */
    public List<Account> cards() {
        return demo ? accounts.personas() : List.of();
    }

    /** Logs in as this persona under a fresh session number. False when there is no such card. */
    public boolean enter(UserId id, HttpServletRequest request, HttpServletResponse response) {
        var card = demo ? accounts.find(id).filter(a -> !a.story().isEmpty()) : java.util.Optional.<Account>empty();
        card.ifPresent(account -> {
            var entered = PasswordDoor.entered(account, true);
            sessions.onAuthentication(entered, request, response);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(entered);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            entrances.enter(account.id(), request);
        });
        return card.isPresent();
    }
}
