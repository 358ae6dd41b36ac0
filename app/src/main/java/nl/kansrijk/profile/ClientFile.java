package nl.kansrijk.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/**
 * Everything about one client that who looks may see.
 *
 * @param identity filled when who looks may know it
 * @param glance the figures a list shows of it; nothing when not the whole file was read
 * @param panels the panels of which who looks may read something, in fixed order
 * @param timeline everything that was said and answered, newest first, at most 200 moments
 */
public record ClientFile(
        ClientId client,
        TenantId owner,
        Optional<Identity> identity,
        Glance glance,
        List<PanelView> panels,
        List<Moment> timeline) {
    public ClientFile {
        panels = List.copyOf(panels);
        timeline = List.copyOf(timeline);
    }

    /** No matching for now, when it rests. */
    public Optional<MatchingPause> pause() {
        return glance.pause();
    }

    /** One panel: how complete it is, 0 to 100, and what it holds, in the order of the catalogue. */
    public record PanelView(Panel panel, int completenessPercent, List<Entry> entries) {
        public PanelView {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The newest statement about one thing.
     *
     * @param counts whether it counts now; if not, the value is unknown
     * @param otherVoice the newest from the other side, client or professional, when it says something else: to talk about
     * @param earlier what the client said or recognised before, still valid, when the newest is disputed; for advice on what to
     *     talk about and never for matching
     */
    public record Entry(
            Characteristic characteristic,
            Statement statement,
            boolean counts,
            Optional<Statement> otherVoice,
            Optional<Statement> earlier) {
        /** What advice rests on: the newest when it counts, or else what stood before the dispute. */
        public Optional<Statement> standing() {
            return counts ? Optional.of(statement) : earlier;
        }
    }

    /** Something said or answered; what is not filled did not happen then. */
    public record Moment(Instant at, UserId by, Statement statement, Optional<Recognition.Status> answer) {}

    /** The newest about each thing, in the order of the file. */
    public Stream<Entry> entries() {
        return panels.stream().flatMap(panel -> panel.entries().stream());
    }

    /** What counts now, in the order of the file. */
    public Stream<Statement> counting() {
        return entries().filter(Entry::counts).map(Entry::statement);
    }

    /** What counts now of one characteristic. */
    public Stream<Statement> counting(String characteristic) {
        return counting().filter(said -> said.fact().characteristic().equals(characteristic));
    }

    /** What counts now of one characteristic about one item. */
    public Optional<Statement> counting(String characteristic, String item) {
        return counting(characteristic)
                .filter(said -> said.fact().item().equals(item))
                .findFirst();
    }

    /** Whether a life domain is acute now, as far as who looks may know. */
    public boolean acute() {
        return counting().anyMatch(said -> said.fact().acute());
    }

    /** The panel, when who looks may read something of it. */
    public Optional<PanelView> panel(Panel panel) {
        return panels.stream().filter(view -> view.panel() == panel).findFirst();
    }
}
