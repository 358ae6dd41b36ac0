package nl.kansrijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The reader's own choice of language, kept for a year in a cookie. Dutch until another is chosen. */
final class LanguageChoice implements LocaleResolver {
    static final String PARAMETER = "taal";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(LanguageChoice.class.getName()) instanceof Locale now) return now;
        var cookie = WebUtils.getCookie(request, cookieName(request));
        return Language.of(cookie == null ? "" : cookie.getValue()).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var chosen = Language.of(locale == null ? "" : locale.getLanguage()).locale();
        request.setAttribute(LanguageChoice.class.getName(), chosen);
        if (response != null) response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, chosen));
    }

    private static String cookie(HttpServletRequest request, Locale chosen) {
        return ResponseCookie.from(cookieName(request), chosen.getLanguage())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }

    private static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? "__Host-taal" : "taal";
    }
}
