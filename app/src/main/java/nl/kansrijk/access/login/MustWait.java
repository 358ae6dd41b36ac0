package nl.kansrijk.access.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: try again after this wait. */
final class MustWait extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    MustWait(Duration wait) {
        super("wait " + wait.toSeconds() + " s");
    }
}
