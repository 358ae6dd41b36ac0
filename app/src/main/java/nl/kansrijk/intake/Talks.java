package nl.kansrijk.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Talks with clients: one at a time, opened, gone through block by block, closed. Errors: IllegalArgumentException when the
 * passage is about someone else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Talks {
    private final TalkTable table;
    private final TalkStepTable steps;
    private final TalkOpening opening;
    private final Harvest harvest;
    private final ApplicationEventPublisher news;

    Talks(TalkTable table, TalkStepTable steps, TalkOpening opening, Harvest harvest, ApplicationEventPublisher news) {
        this.table = table;
        this.steps = steps;
        this.opening = opening;
        this.harvest = harvest;
        this.news = news;
    }

    /** What closing a block leads to. */
    public enum Finished {
        DONE,
        /** Something is low and in this talk nobody said why yet: ask. */
        ASK_CAUSE,
        /** Nothing of it was said; why stands with it. */
        PASSED_OVER,
        /** The talk was closed meanwhile; what the client filled in alone was added to it. */
        ADDED,
        /** The talk is over or is not there. */
        CLOSED
    }

    /** All talks with one client, newest first. */
    public List<Talk> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var all = table.of(client);
        if (!all.isEmpty()) passage.shown(passage.actor().tenant(), client, DataGroup.SKILLS_WISHES);
        return all;
    }

    /** The talk that is open. */
    public Optional<Talk> running(ClientId client, Passage passage) {
        return of(client, passage).stream().filter(Talk::open).findFirst();
    }

    /**
     * Opens a talk with the newest questions; a full talk of what is usual for the client's groups. When one is open already, that
     * one goes on; as this kind when it has no answer, or only of the client alone.
     */
    public Talk open(ClientId client, TalkKind kind, Passage passage) {
        return running(client, passage)
                .map(talk -> opening.goingOn(talk, kind, passage))
                .orElseGet(() -> opening.open(client, kind, passage));
    }

    /** The talk that is open; without one the client begins one alone, of every question. */
    public Talk begin(ClientId client, Passage passage) {
        return running(client, passage).orElseGet(() -> opening.alone(client, passage));
    }

    /** This block is done: what was said goes to the profile, what can be measured is measured. Twice is once. */
    public Finished finish(ClientId client, UUID talk, Block block, Passage passage) {
        passage.mustBeAbout(client);
        var found = table.lock(client, talk);
        if (found.isEmpty()) return Finished.CLOSED;
        steps.done(passage.actor().tenant(), client, talk, block, done(passage.at()));
        var scores = harvest.bring(found.get(), List.of(block), passage);
        return harvest.asksWhy(found.get(), List.of(block), scores, passage) ? Finished.ASK_CAUSE : Finished.DONE;
    }

    /** This block is passed over, for a reason. Nothing of it counts as low. */
    public void skip(Talk talk, Block block, TalkSteps.Why why, Passage passage) {
        passage.mustBeAbout(talk.client());
        if (talk.open()) passOver(talk, block, passage.at(), why, passage);
    }

    /**
     * The talk is over: everything that was said goes to the profile. What is still open is passed over for this reason, and
     * without one the talk goes on; so does a talk in which nothing was said, or something low of which nobody said why. Twice is
     * once.
     */
    public Closing close(Talk talk, Optional<TalkSteps.Why> why, Passage passage) {
        passage.mustBeAbout(talk.client());
        var found = table.lock(talk.client(), talk.id());
        if (found.isEmpty()) return Closing.OVER;
        var begun = steps.of(talk.client(), talk.id());
        var far = harvest.howFar(talk, begun);
        if (far.nothing()) return Closing.NOTHING_SAID;
        if (harvest.asksWhy(found.get(), passage)) return Closing.ASK_CAUSE;
        if (why.isEmpty() && !far.open().isEmpty()) return Closing.WHY;
        for (var piece : far.open()) {
            var last = Optional.ofNullable(begun.get(piece.block())).map(TalkSteps.Step::last);
            passOver(talk, piece.block(), last.orElse(passage.at()), why.orElseThrow(), passage);
        }
        over(talk, passage);
        return Closing.DONE;
    }

    /** What the client filled in alone goes to the profile at once; the house hears of it when the talk was closed. */
    public void told(Talk talk, Block block, Passage passage) {
        passage.mustBeAbout(talk.client());
        harvest.bring(talk, List.of(block), passage);
        if (talk.open()) return;
        news.publishEvent(
                new TalkAdded(talk.id(), talk.client(), passage.actor().tenant(), passage.at()));
    }

    private void over(Talk talk, Passage passage) {
        harvest.bringAll(talk, passage);
        table.close(talk.client(), talk.id(), passage.at());
        news.publishEvent(
                new TalkClosed(talk.id(), talk.client(), passage.actor().tenant(), passage.at()));
    }

    /** Last: when something of this block was done for the last time, so that how long it took stays true. */
    private void passOver(Talk talk, Block block, Instant last, TalkSteps.Why why, Passage passage) {
        var step = new TalkSteps.Step(
                last, last, Optional.of(passage.at()), Optional.of(why.reason()), harvest.clean(why.words()));
        steps.done(passage.actor().tenant(), talk.client(), talk.id(), block, step);
    }

    private static TalkSteps.Step done(Instant at) {
        return new TalkSteps.Step(at, at, Optional.of(at), Optional.empty(), "");
    }
}
