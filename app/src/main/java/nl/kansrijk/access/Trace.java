package nl.kansrijk.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The processing that a request belongs to, kept unchanged across applications, and where the request came from.
 * Shape: 32 and 16 hex digits. Source: W3C trace context, LDV 1.0.
 */
public record Trace(String traceId, String origin) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    /** Starts a trace, or takes over the one in a {@code traceparent} header when that is well formed. */
    public static Trace begin(@Nullable String traceparent, String origin) {
        return traceparent != null && traceparent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
                ? new Trace(traceparent.substring(3, 35), origin)
                : new Trace(hex(16), origin);
    }

    /** The trace of this thread's request, or a fresh one for work that nobody asked for from outside. */
    public static Trace current() {
        var trace = CURRENT.get();
        return trace == null ? begin(null, "system") : trace;
    }

    /** Does the work as part of this trace. */
    public <E extends Exception> void during(Work<E> work) throws E {
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    static String span() {
        return hex(8);
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Work that may fail in its own way. */
    public interface Work<E extends Exception> {
        void run() throws E;
    }
}
