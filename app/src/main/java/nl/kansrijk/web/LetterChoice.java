package nl.kansrijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Large letters or not: the reader's own choice, kept for a year in a cookie. Works without a script. */
final class LetterChoice implements HandlerInterceptor {
    static final String PARAMETER = "letters";
    static final String LARGE = "groot";
    private static final String PLAIN = "gewoon";
    private static final ChoiceCookie COOKIE = new ChoiceCookie(PARAMETER);
    private static final String NOW = LetterChoice.class.getName();

    /** Whether this reader wants large letters. */
    static boolean large(HttpServletRequest request) {
        if (request.getAttribute(NOW) instanceof Boolean now) return now;
        return COOKIE.chosen(request).equals(LARGE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = request.getParameter(PARAMETER);
        if (LARGE.equals(chosen) || PLAIN.equals(chosen)) {
            request.setAttribute(NOW, LARGE.equals(chosen));
            COOKIE.keep(chosen, request, response);
        }
        return true;
    }
}
