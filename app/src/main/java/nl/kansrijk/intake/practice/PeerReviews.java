package nl.kansrijk.intake.practice;

import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Colleagues of one organisation who look at each other's practice, one at a time and without names. Only practice with invented
 * clients, never a talk with a person; only what its owner offers. Source: row 0-44.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PeerReviews {
    private final PeerReviewTable table;

    PeerReviews(PeerReviewTable table) {
        this.table = table;
    }

    /** How the own practice stands with colleagues; filled {@code said} once one looked. */
    public record State(boolean offered, Optional<PeerReview> said) {}

    /** Lets a colleague look at the own practice, once it is over. Offered twice is once. */
    public void offer(Practice practice, Passage passage) {
        table.offer(practice.id(), passage.actor(), passage.at());
    }

    /** How the own practice stands. */
    public State of(Practice practice, Passage passage) {
        return new State(table.offered(practice.id(), passage.actor()), table.of(practice.id(), passage.actor()));
    }

    /** The practice of a colleague that waits longest for someone to look at it; empty when none does. */
    public Optional<Practice> sample(Passage passage) {
        return table.sample(passage.actor());
    }

    /** Says what stands out; answers whether it was kept. Numbers of citizens are masked. */
    public boolean review(UUID practice, PeerReview said, Passage passage) {
        var clean = new PeerReview(
                FreeText.check(said.reasons()).maskedText(),
                FreeText.check(said.questions()).maskedText());
        return table.review(practice, clean, passage.actor(), passage.at()) == 1;
    }
}
