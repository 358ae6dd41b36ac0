package nl.kansrijk.profile.segments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.segments.Segment.Draft;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The groups of the own organisation: kept under a name, changed, taken away and put back. Source: row 0-22. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Segments {
    private final SegmentTable table;

    Segments(SegmentTable table) {
        this.table = table;
    }

    /** All that were not taken away, by name. */
    public List<Segment> kept(Passage passage) {
        return table.kept();
    }

    /** One of them, also when it was taken away. */
    public Optional<Segment> find(UUID id, Passage passage) {
        return table.find(id);
    }

    /** Keeps a new one under this number; kept twice it is there once. */
    public void keep(UUID id, Draft draft, Passage passage) {
        table.add(id, safe(draft), passage);
    }

    /** Changes one that still is as it was seen; answers whether it was. */
    public boolean change(UUID id, int version, Draft draft, Passage passage) {
        return table.change(id, version, safe(draft), passage) == 1;
    }

    /** Takes one away; answers whether it was there. */
    public boolean remove(UUID id, Passage passage) {
        return table.remove(id, passage) == 1;
    }

    /** Puts one back that was taken away; answers whether it was. */
    public boolean putBack(UUID id, Passage passage) {
        return table.putBack(id, passage) == 1;
    }

    private static Draft safe(Draft draft) {
        if (draft.recipe().rules().isEmpty()) throw new IllegalArgumentException("a group has one rule or more");
        return new Draft(FreeText.check(draft.name()).maskedText(), draft.recipe(), draft.pack());
    }
}
