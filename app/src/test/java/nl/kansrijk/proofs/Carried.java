package nl.kansrijk.proofs;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What every answer must carry, and what it may not. Source: security 6. */
final class Carried {
    static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** The one page on which a person can record a film of the own. */
    private static final String RECORDS = "/mijn-video";

    private static final String SPOKEN = "/mijn-gesprek/[a-l]";

    private static final List<String> NEVER_SENT = List.of("Server", "X-Powered-By", "X-Application-Context");

    private static final List<String> LOOSE =
            List.of("unsafe-inline", "unsafe-eval", "unsafe-hashes", "http:", "https:", "*", "data:", "127.0.0.1");

    private Carried() {}

    /** What is missing in this answer, or stands in it and may not. */
    static List<String> findings(HttpResponse<String> answer) {
        var found = new ArrayList<>(findings(name -> answer.headers().firstValue(name)));
        if (RECORDS.equals(answer.uri().getPath()))
            found.removeAll(List.of("camera is not off", "microphone is not off"));
        if (answer.uri().getPath().matches(SPOKEN)) found.remove("microphone is not off");
        boolean look = answer.uri().getPath().startsWith("/ui/");
        var kept = answer.headers().firstValue("Cache-Control").orElse("");
        if (!look && !kept.contains("no-store")) found.add("may be kept: " + kept);
        return found;
    }

    /** What was sent under a name. */
    interface Sent {
        Optional<String> header(String name);
    }

    static List<String> findings(Sent sent) {
        var missing = ON_EVERY_ANSWER.entrySet().stream()
                .filter(one -> !sent.header(one.getKey()).equals(Optional.of(one.getValue())))
                .map(one -> one.getKey() + " is " + sent.header(one.getKey()));
        var chatty = NEVER_SENT.stream()
                .filter(name ->
                        sent.header(name).filter(value -> !value.isEmpty()).isPresent())
                .map(name -> name + " is sent");
        var policy = loose(sent.header("Content-Security-Policy").orElse("")).stream();
        var off = Stream.of("camera", "microphone", "geolocation")
                .filter(what -> !sent.header("Permissions-Policy").orElse("").contains(what + "=()"))
                .map(what -> what + " is not off");
        return Stream.of(missing, chatty, policy, off)
                .flatMap(UnaryOperator.identity())
                .toList();
    }

    /** What is loose in a content security policy, by the checks of the Dutch internet test. */
    static List<String> loose(String policy) {
        var loose = LOOSE.stream()
                .filter(word ->
                        Arrays.asList(policy.split("[ ;]+")).contains(word) || policy.contains("'" + word + "'"));
        var missing = Stream.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .filter(part -> !policy.contains(part));
        return Stream.concat(loose, missing.map(part -> "no " + part)).toList();
    }
}
