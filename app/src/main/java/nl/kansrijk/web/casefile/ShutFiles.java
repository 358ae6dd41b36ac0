package nl.kansrijk.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kansrijk.access.Decision.Refusal;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.login.WhoAsks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Where a shut file leads to: the emergency door for case workers refused by relation within the own organisation, the
 * question of purpose when that is what lacks, a word of rest for who opened too many files, and for everyone else the answer of an unknown address.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShutFiles {
    private static final Set<Role> WITH_EMERGENCY_DOOR = Set.of(Role.CASE_MANAGER, Role.INTAKE_WORKER);
    private static final Pattern FILE = Pattern.compile("/klanten/([0-9a-fA-F-]{36})(/.*)?");
    private final WhoAsks whoAsks;

    ShutFiles(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refused.why() == Refusal.LIMIT) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        var file = FILE.matcher(request.getRequestURI());
        boolean mayAsk = refused.why() == Refusal.RELATION
                && role(request).filter(WITH_EMERGENCY_DOOR::contains).isPresent();
        if (mayAsk && file.matches()) lead("/klanten/" + file.group(1) + "/noodtoegang", request, response);
        else response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void purpose(PurposeNeeded needed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead("/klanten/" + needed.client().value() + "/doel", request, response);
    }

    private Optional<Role> role(HttpServletRequest request) {
        return whoAsks.in(request).map(actor -> actor.role());
    }

    private static void lead(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) response.sendRedirect(path);
        else response.setHeader("HX-Redirect", path);
    }
}
