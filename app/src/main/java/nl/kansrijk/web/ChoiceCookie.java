package nl.kansrijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Something a reader chose, kept for a year in a cookie of this name. */
record ChoiceCookie(String name) {
    /** What was chosen; empty when nothing was. */
    String chosen(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, nameFor(request));
        return cookie == null ? "" : cookie.getValue();
    }

    void keep(String choice, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(nameFor(request), choice)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String nameFor(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
