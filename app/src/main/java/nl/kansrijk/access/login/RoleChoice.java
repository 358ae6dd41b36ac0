package nl.kansrijk.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kansrijk.access.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets who has several roles go on in another one, within the same session. */
@Component
public class RoleChoice {
    private final WhoAsks whoAsks;
    private final SecurityContextRepository contexts;

    RoleChoice(WhoAsks whoAsks, SecurityContextRepository contexts) {
        this.whoAsks = whoAsks;
        this.contexts = contexts;
    }

    /** From the next request on, who asks acts in this role. False when the account has not that role. */
    public boolean choose(Role role, HttpServletRequest request, HttpServletResponse response) {
        var now = SecurityContextHolder.getContext().getAuthentication();
        if (!whoAsks.roles(request).contains(role) || now == null || !(now.getPrincipal() instanceof Entrant entrant))
            return false;
        var context = SecurityContextHolder.createEmptyContext();
        var chosen = new Entrant(entrant.account(), role, entrant.persona());
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(chosen, "", List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return true;
    }
}
