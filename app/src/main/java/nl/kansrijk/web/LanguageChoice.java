package nl.kansrijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The reader's own choice of language, kept for a year in a cookie. Dutch until another is chosen. */
final class LanguageChoice implements LocaleResolver {
    static final String PARAMETER = "taal";
    private static final ChoiceCookie COOKIE = new ChoiceCookie("taal");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(LanguageChoice.class.getName()) instanceof Locale now) return now;
        return Language.of(COOKIE.chosen(request)).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var chosen = Language.of(locale == null ? "" : locale.getLanguage()).locale();
        request.setAttribute(LanguageChoice.class.getName(), chosen);
        if (response != null) COOKIE.keep(chosen.getLanguage(), request, response);
    }
}
