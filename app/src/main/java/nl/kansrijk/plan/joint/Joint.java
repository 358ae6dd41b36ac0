package nl.kansrijk.plan.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** The part of one plan that one employer shares, as it stands. */
public record Joint(Around around, State state, int number, List<JointLine> lines) {
    public Joint {
        lines = List.copyOf(lines);
    }

    /**
     * Whose it is.
     *
     * @param owner the organisation of the client
     * @param introduction through which the client and the employer know each other
     */
    public record Around(UUID id, ClientId client, TenantId owner, TenantId employer, UUID introduction) {}

    /** How far sharing is. */
    public enum State {
        /** The client was asked; the employer sees nothing. */
        ASKED,
        OPEN,
        CLOSED
    }

    public UUID id() {
        return around.id();
    }

    /** The line with this number. */
    public Optional<JointLine> line(UUID id) {
        return lines.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What holds now. */
    public List<JointLine> holding() {
        return lines.stream()
                .filter(one -> one.progress() != JointLine.Progress.ENDED)
                .toList();
    }

    /** What the three put their name under. Nothing as long as the client did not say yes. */
    public Terms terms() {
        return new Terms(
                state == State.OPEN ? holding().stream().map(JointLine::term).toList() : List.of());
    }

    Joint with(JointLine line) {
        var all = new ArrayList<>(lines);
        all.removeIf(one -> one.id().equals(line.id()));
        all.add(line);
        return new Joint(around, state, number + 1, all);
    }

    /** As it was with these lines. */
    Joint then(int earlier, List<JointLine> had) {
        return new Joint(around, state, earlier, had);
    }
}
