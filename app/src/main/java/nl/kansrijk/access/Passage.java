package nl.kansrijk.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/**
 * Proof that someone may look and that the look will be written down. Only {@link Gate} can make one; it is worth
 * something only inside the transaction of that gate. Doors tell it whose records they showed.
 */
public final class Passage {
    private final Look look;
    private final Reach reach;
    private final Relation relation;
    private final Map<MandateTopic, Extent> mandate;
    private final Instant at;
    private final Map<ClientId, Seen> seen = new LinkedHashMap<>();

    Passage(Look look, Threshold.Arrival arrival, Instant at) {
        this.look = look;
        this.reach = arrival.reach();
        this.relation = arrival.relation();
        this.mandate = arrival.mandate();
        this.at = at;
    }

    /** Whose record was shown, owned by which organisation, and which data groups of it. */
    record Seen(TenantId owner, Set<DataGroup> groups) {}

    /** Who looks. */
    public Actor actor() {
        return look.actor();
    }

    /** The person this passage was asked for, if it was for one. */
    public Optional<ClientId> about() {
        return look.about();
    }

    /** Asked by doors that are about one person only. Errors: IllegalArgumentException when this passage is not about that person. */
    public void mustBeAbout(ClientId person) {
        if (!about().equals(Optional.of(person)))
            throw new IllegalArgumentException("this passage is not about this person. Maybe add .about(client)");
    }

    /** Organisations that may be read. */
    public Reach reach() {
        return reach;
    }

    /** Moment of the look; all times written in this passage are this one. */
    public Instant at() {
        return at;
    }

    /** Why is looked. */
    public Purpose purpose() {
        return look.purpose();
    }

    /** How who looks stands to the person; {@link Relation#NONE} when no person is looked at. */
    public Relation relation() {
        return relation;
    }

    /** The data groups that may be read in full; goes into the {@code where}. */
    public Set<DataGroup> readable() {
        var groups = Policy.readable(look.actor().role());
        if (relation == Relation.MANDATE) groups.removeAll(MandateTopic.shut(mandate.keySet()));
        return groups;
    }

    /** What who looks may read, and answer, in the name of the person today; empty without a mandate. */
    public Map<MandateTopic, Extent> mandate() {
        return Map.copyOf(mandate);
    }

    /** The data groups that may be written; asked before something is kept. */
    public Set<DataGroup> writable() {
        return Policy.writable(look.actor().role());
    }

    /** Tells whose record went to the screen, a file or a message. */
    public void shown(TenantId owner, ClientId person, DataGroup first, DataGroup... more) {
        seen.computeIfAbsent(person, p -> new Seen(owner, EnumSet.noneOf(DataGroup.class)))
                .groups()
                .addAll(EnumSet.of(first, more));
    }

    Look look() {
        return look;
    }

    List<Map.Entry<ClientId, Seen>> persons() {
        return List.copyOf(seen.entrySet());
    }

    Set<DataGroup> groups() {
        var all = EnumSet.noneOf(DataGroup.class);
        seen.values().forEach(one -> all.addAll(one.groups()));
        return all;
    }
}
