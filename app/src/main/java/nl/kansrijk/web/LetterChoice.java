package nl.kansrijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Large letters or not: the reader's own choice, kept for a year in a cookie. Works without a script. */
final class LetterChoice implements HandlerInterceptor {
    static final String PARAMETER = "letters";
    static final String LARGE = "groot";
    private static final String PLAIN = "gewoon";
    private static final String NOW = LetterChoice.class.getName();

    /** Whether this reader wants large letters. */
    static boolean large(HttpServletRequest request) {
        if (request.getAttribute(NOW) instanceof Boolean now) return now;
        var cookie = WebUtils.getCookie(request, cookieName(request));
        return cookie != null && cookie.getValue().equals(LARGE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = request.getParameter(PARAMETER);
        if (LARGE.equals(chosen) || PLAIN.equals(chosen)) {
            request.setAttribute(NOW, LARGE.equals(chosen));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, chosen));
        }
        return true;
    }

    private static String cookie(HttpServletRequest request, String chosen) {
        return ResponseCookie.from(cookieName(request), chosen)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }

    private static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? "__Host-letters" : PARAMETER;
    }
}
