package nl.kansrijk.profile.video;

/** A piece of a film: its bytes, and where they begin in the whole. Never stands in a log. */
public record Piece(Video video, int from, byte[] bytes) {
    @Override
    public String toString() {
        return "Piece[" + video.id() + " from " + from + "]";
    }
}
