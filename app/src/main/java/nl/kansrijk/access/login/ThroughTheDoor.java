package nl.kansrijk.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kansrijk.shared.UserId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After the right password: written down when, and on to the page that was asked for. */
@Component
class ThroughTheDoor extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Entrances entrances;

    ThroughTheDoor(Entrances entrances) {
        this.entrances = entrances;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication entered)
            throws IOException, ServletException {
        if (entered.getPrincipal() instanceof Entrant(var account, var _, var _))
            entrances.enter(new UserId(account), request);
        super.onAuthenticationSuccess(request, response, entered);
    }
}
