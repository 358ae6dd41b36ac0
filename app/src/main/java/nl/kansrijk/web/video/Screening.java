package nl.kansrijk.web.video;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of a page with a film: own films only, and on the page for recording the camera too. Everything else stays shut. */
public final class Screening {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; media-src 'self'%s; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'; object-src 'none'";

    private Screening() {}

    /** A page on which a film can be seen. */
    public static void seen(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(""));
    }

    /** A page on which a film can be made and looked at before it is sent. */
    public static void made(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(" blob:"));
        response.setHeader(
                "Permissions-Policy",
                "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), interest-cohort=()");
    }
}
