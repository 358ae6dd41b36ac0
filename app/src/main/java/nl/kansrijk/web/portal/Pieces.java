package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Recognition;

/**
 * What is said of a client, divided for a client with a full head: a few pieces to look at now, the rest later, and what
 * was looked at. Strengths come first. {@code next} is where the following few begin; after the last it starts again.
 */
public record Pieces(List<ClientFile.Entry> now, Optional<UUID> next, List<ClientFile.Entry> seen, long open) {
    /** Most pieces to look at in one go, alone. */
    static final int AT_ONCE = 3;

    public Pieces {
        now = List.copyOf(now);
        seen = List.copyOf(seen);
    }

    /** The pieces of these chapters, beginning at this one when it is among them, at most so many at once. */
    public static Pieces of(ClientFile file, List<Chapter> chapters, Optional<UUID> from, int atOnce) {
        var all = chapters.stream().flatMap(chapter -> chapter.of(file)).toList();
        var open = startingAt(from, all).filter(Pieces::asks).toList();
        var next = open.stream()
                .skip(atOnce)
                .findFirst()
                .map(entry -> entry.statement().id());
        var seen = all.stream().filter(entry -> !asks(entry)).toList();
        return new Pieces(open.stream().limit(atOnce).toList(), next, seen, open.size());
    }

    /** The pieces for someone alone, beginning at this one when it is among them. */
    static Pieces of(ClientFile file, Optional<UUID> from) {
        return of(file, Chapter.ALL, from, AT_ONCE);
    }

    /** How many things are said of the client that the client said nothing about yet. */
    static long open(ClientFile file) {
        return of(file, Optional.empty()).open();
    }

    /** How many things that others said the client said something about. */
    static long answered(ClientFile file) {
        return of(file, Optional.empty()).seen().stream()
                .filter(entry -> !entry.statement().ownWords())
                .count();
    }

    private static Stream<ClientFile.Entry> startingAt(Optional<UUID> from, List<ClientFile.Entry> all) {
        var ids = all.stream().map(entry -> entry.statement().id()).toList();
        int start = Math.max(0, from.map(ids::indexOf).orElse(0));
        return Stream.concat(all.stream().skip(start), all.stream().limit(start));
    }

    private static boolean asks(ClientFile.Entry entry) {
        return entry.statement().recognition().status() == Recognition.Status.NOT_ASKED;
    }
}
