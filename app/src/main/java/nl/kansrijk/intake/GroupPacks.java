package nl.kansrijk.intake;

import java.util.EnumSet;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.segments.OwnGroups;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With what a talk begins for someone who belongs to a group. Errors: IllegalArgumentException when the passage is about someone else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GroupPacks {
    private static final String BLOCKS = "BLOK";
    private static final String STEPS = "STAP";
    private final OwnGroups groups;

    GroupPacks(OwnGroups groups) {
        this.groups = groups;
    }

    /** Of all groups together that say with which blocks a talk begins. The first and the last block belong to every talk. */
    public Pack of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var own = groups.of(client, passage).stream()
                .map(Segment::draft)
                .filter(draft -> !draft.pack(BLOCKS).isEmpty())
                .toList();
        if (own.isEmpty()) return Pack.NONE;
        passage.shown(passage.actor().tenant(), client, DataGroup.ATTITUDE);
        var blocks = EnumSet.of(Block.A, Block.K);
        own.forEach(draft -> draft.pack(BLOCKS).stream().map(Block::valueOf).forEach(blocks::add));
        return new Pack(
                own.stream().map(Segment.Draft::name).collect(Collectors.joining(" + ")),
                blocks,
                own.stream()
                        .flatMap(draft -> draft.pack(STEPS).stream())
                        .distinct()
                        .toList());
    }
}
