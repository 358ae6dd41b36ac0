package nl.kansrijk.web.video;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.profile.video.Piece;
import nl.kansrijk.web.NotHere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A film goes out piece by piece: the player asks for the next piece, and each time it is asked anew whether it may. */
public final class Reel {
    private static final Pattern FROM = Pattern.compile("bytes=([0-9]{1,9})-[0-9]{0,9}");

    private Reel() {}

    /** Where the player wants to go on; from the beginning when it does not say. */
    public static int from(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.RANGE);
        var found = FROM.matcher(asked == null ? "" : asked);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** The piece as an answer that no browser keeps. Errors: {@link NotHere} without a piece. */
    public static ResponseEntity<byte[]> answer(Optional<Piece> found) {
        var piece = found.orElseThrow(NotHere::new);
        int last = piece.from() + piece.bytes().length - 1;
        return ResponseEntity.status(HttpStatus.PARTIAL_CONTENT)
                .contentType(MediaType.parseMediaType(piece.video().format().type()))
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(
                        HttpHeaders.CONTENT_RANGE,
                        "bytes " + piece.from() + "-" + last + "/"
                                + piece.video().size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(piece.bytes());
    }
}
