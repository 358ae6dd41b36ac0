package nl.kansrijk.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What someone came in with, as coarse as its owner needs to know it again. Nothing finer is kept. */
public enum Device {
    PHONE,
    COMPUTER;

    static Device of(HttpServletRequest request) {
        var said = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return said.contains("Mobi") || said.contains("Android") ? PHONE : COMPUTER;
    }
}
