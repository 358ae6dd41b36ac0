package nl.kansrijk.instruments.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One instrument as it was written down in one version. What was granted keeps the version it had, so a version never
 * changes. Source: VNG instrument guides Eva and Dennis, with fields of our own.
 *
 * @param texts what is said about it; a text that is not there is not in the map
 * @param exchanged the document it came in with, so that nothing of it gets lost on the way out; empty when made here
 */
public record Instrument(
        Key key,
        Map<TextField, String> texts,
        Practice practice,
        Audience audience,
        Grounds grounds,
        Supply supply,
        Keeping keeping,
        Map<String, Object> exchanged) {
    public Instrument {
        texts = Map.copyOf(texts);
        exchanged = Map.copyOf(exchanged);
        texts.forEach((field, text) -> {
            if (text.length() > field.longest())
                throw new IllegalArgumentException(field + " has at most " + field.longest() + " signs");
        });
    }

    /** Which instrument in which version, and for whom: Eva serves people, Dennis employers. */
    public record Key(UUID id, int version, Type type) {}

    /** Which of the two guides it stands in. */
    public enum Type {
        /** Services for job seekers. */
        IT01,
        /** Services for employers. */
        IT02
    }

    /** One of which nothing is said yet, under this number. */
    public static Instrument draft(UUID id) {
        return new Instrument(
                new Key(id, 0, Type.IT01),
                Map.of(),
                Practice.NONE,
                Audience.NONE,
                Grounds.NONE,
                Supply.NONE,
                Keeping.NONE,
                Map.of());
    }

    /** What is said in this field; empty when nothing is. */
    public String text(TextField field) {
        return Objects.requireNonNullElse(texts.get(field), "");
    }

    /** Its number, the same in every version. */
    public UUID id() {
        return key.id();
    }

    /** What it is called. */
    public String name() {
        return text(TextField.NAME);
    }

    /** Codes of the tiles of the work landscape it stands on. */
    public List<String> tiles() {
        return audience.tiles();
    }

    /** The same with another number, version or type. */
    public Instrument as(Key other) {
        return new Instrument(other, texts, practice, audience, grounds, supply, keeping, exchanged);
    }

    /** The same, kept otherwise. */
    public Instrument kept(Keeping other) {
        return new Instrument(key, texts, practice, audience, grounds, supply, other, exchanged);
    }
}
