package nl.kansrijk.profile.video;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.profile.Current;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The film of a person. Kept and taken away by the person; seen piece by piece, and each piece asks anew whether it may be seen.
 * Errors: IllegalArgumentException when the passage is not about this person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Videos {
    /** Bytes in one piece. */
    static final int PIECE = 512 * 1024;

    private static final String PURPOSE = "video";
    private static final int MEGABYTE = 1024 * 1024;
    private final VideoTable table;
    private final Consent consent;
    private final Keys keys;
    private final Jobs jobs;
    private final RuleParameters rules;

    Videos(VideoTable table, Consent consent, Keys keys, Jobs jobs, RuleParameters rules) {
        this.table = table;
        this.consent = consent;
        this.keys = keys;
        this.jobs = jobs;
        this.rules = rules;
    }

    /** Largest film. Unit: megabytes. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int mostMegabytes(LocalDate day) {
        return (int) rules.value("video.mostMegabytes", day);
    }

    /** Longest recording. Unit: seconds. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int mostSeconds(LocalDate day) {
        return (int) rules.value("video.mostSeconds", day);
    }

    /** Keeps a film in place of an earlier one, without place, moment and device; not shared until the person says so. */
    public Kept keep(ClientId client, byte[] bytes, Passage passage) {
        passage.mustBeAbout(client);
        if (bytes.length == 0) return new Kept.Refused(Reason.of("video.refused.empty"));
        int most = mostMegabytes(DutchTime.day(passage.at()));
        if (bytes.length > most * MEGABYTE)
            return new Kept.Refused(new Reason("video.refused.big", Map.of("most", Integer.toString(most))));
        var format = Format.of(bytes);
        if (format.isEmpty()) return new Kept.Refused(Reason.of("video.refused.novideo"));
        var owner = passage.actor().tenant();
        var video = new Video(UUID.randomUUID(), owner, format.get(), bytes.length, passage.at(), false);
        var film = format.get().withoutTraces(bytes);
        table.remove(client);
        table.add(client, video);
        for (int number = 0; number * PIECE < film.length; number++)
            table.addPart(client, video, number, keys.seal(piece(film, number), PURPOSE));
        consent.say(client, false, passage);
        passage.shown(owner, client, DataGroup.VIDEO);
        return new Kept.Done(video);
    }

    /** The film, when there is one that who looks may see: the person and who guides them always, others when it is shared. */
    public Optional<Video> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var shared = consent.holds(client);
        boolean near = passage.relation() == Relation.SELF || passage.relation() == Relation.OWN_CASELOAD;
        if (!near && !shared) return Optional.empty();
        return table.of(client).map(video -> shown(client, video, shared, passage));
    }

    /** One piece, beginning at or before this byte; empty when there is no film to see or it is not that long. */
    public Optional<Piece> piece(ClientId client, int from, Passage passage) {
        return of(client, passage).flatMap(video -> opened(client, video, from));
    }

    /** Takes the film away. False when there was none. */
    public boolean remove(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        if (table.remove(client) == 0) return false;
        consent.end(client, passage);
        passage.shown(passage.actor().tenant(), client, DataGroup.VIDEO);
        return true;
    }

    /** Turns sharing on or off. False when there is no film. */
    public boolean share(ClientId client, boolean on, Passage passage) {
        passage.mustBeAbout(client);
        if (table.of(client).isEmpty()) return false;
        consent.say(client, on, passage);
        passage.shown(passage.actor().tenant(), client, DataGroup.VIDEO);
        return true;
    }

    /**
     * For the employer to whom this person said yes; who calls this has proof of the yes. Empty from the moment on which the
     * person no longer shares it.
     */
    public Optional<Piece> afterYes(ClientId client, int from, Passage passage) {
        if (!consent.holds(client)) return Optional.empty();
        var found = jobs.quietly(() -> table.of(client).flatMap(video -> opened(client, video, from)));
        found.ifPresent(piece -> passage.shown(piece.video().owner(), client, DataGroup.VIDEO));
        return found;
    }

    /** Whether this person lets an employer see the film after a yes. */
    public static boolean shared(Current row) {
        return Consent.in(row);
    }

    private Optional<Piece> opened(ClientId client, Video video, int from) {
        if (from < 0 || from >= video.size()) return Optional.empty();
        int number = from / PIECE;
        return table.part(client, video.id(), number)
                .map(closed -> keys.openBytes(closed, PURPOSE))
                .map(bytes -> new Piece(video, from, Arrays.copyOfRange(bytes, from - number * PIECE, bytes.length)));
    }

    private static byte[] piece(byte[] bytes, int number) {
        return Arrays.copyOfRange(bytes, number * PIECE, Math.min(bytes.length, (number + 1) * PIECE));
    }

    private static Video shown(ClientId client, Video video, boolean shared, Passage passage) {
        passage.shown(video.owner(), client, DataGroup.VIDEO);
        return new Video(video.id(), video.owner(), video.format(), video.size(), video.at(), shared);
    }
}
