package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * A person with everything known so far, to bring in at once.
 *
 * @param caseManager empty when the person is in nobody's caseload
 * @param said oldest first; of two about the same thing the later one is the newer
 */
public record Life(
        ClientId client,
        boolean shielded,
        Optional<UserId> caseManager,
        Identity identity,
        Optional<MatchingPause> pause,
        List<Line> said) {
    public Life {
        said = List.copyOf(said);
    }

    /** One statement with the answer of the client. No share level: the usual one; no last day: by the catalogue. */
    public record Line(
            Fact fact, Source source, Optional<ShareLevel> share, Status answer, Optional<LocalDate> validUntil) {

        /** A line that the client was not asked about, shared as usual. */
        public static Line of(String characteristic, String item, Value value, Source source) {
            return new Line(
                    new Fact(characteristic, item, value),
                    source,
                    Optional.empty(),
                    Status.NOT_ASKED,
                    Optional.empty());
        }

        /** The same, shared this far. */
        public Line shared(ShareLevel level) {
            return new Line(fact, source, Optional.of(level), answer, validUntil);
        }

        /** The same, with this answer of the client. */
        public Line answered(Status given) {
            return new Line(fact, source, share, given, validUntil);
        }
    }
}
