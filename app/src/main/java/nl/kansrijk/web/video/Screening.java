package nl.kansrijk.web.video;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers of a page with a film: own films only, and on the page for recording the camera too; and of a page on which
 * answers can be spoken. Everything else stays shut.
 */
public final class Screening {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; media-src 'self'%s; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'; object-src 'none'";

    private static final String PERMISSIONS = "Permissions-Policy";
    private static final String ALLOWED =
            "camera=%s, microphone=(self), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private Screening() {}

    /** A page on which a film can be seen. */
    public static void seen(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(""));
    }

    /** A page on which answers can be spoken: the microphone, and nothing else. */
    public static void heard(HttpServletResponse response) {
        response.setHeader(PERMISSIONS, ALLOWED.formatted("()"));
    }

    /** A page on which a film can be made and looked at before it is sent. */
    public static void made(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(" blob:"));
        response.setHeader(PERMISSIONS, ALLOWED.formatted("(self)"));
    }
}
