package nl.kansrijk.matching.region;

import java.time.LocalDate;
import java.util.Set;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Top;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.shared.TenantId;

/**
 * What a whole-region question is about: whose people, whose vacancies, within how many kilometres as the crow flies, and
 * the trainings on offer that day. Only {@link Regions} makes one, from a passage, so that nobody asks beyond their reach.
 */
public final class Ground {
    /** Unit: km. Further is no chance worth counting. */
    public static final int RING_KM = 25;

    private final Extent extent;
    private final Offer offer;

    Ground(Extent extent, Offer offer) {
        this.extent = extent;
        this.offer = offer;
    }

    /** What a survey depends on, apart from the index. */
    record Extent(Set<TenantId> owners, Set<TenantId> sources, LocalDate day) {
        Extent {
            owners = Set.copyOf(owners);
            sources = Set.copyOf(sources);
        }

        Reach people() {
            return new Reach(Index.numbers(owners), Share.CHAIN);
        }

        Question question() {
            return Question.now(Top.of(1), 0).within(RING_KM);
        }
    }

    Extent extent() {
        return extent;
    }

    Offer offer() {
        return offer;
    }

    /** The organisations whose people are asked about. */
    public Set<TenantId> owners() {
        return extent.owners();
    }
}
