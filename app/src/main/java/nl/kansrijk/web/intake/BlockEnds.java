package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.Saved;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What comes of the end of a block once its last screen is kept. */
@Component
class BlockEnds {
    private final TalkDesk.Rooms rooms;
    private final KnownFacts facts;

    BlockEnds(TalkDesk.Rooms rooms, KnownFacts facts) {
        this.rooms = rooms;
        this.facts = facts;
    }

    /** A screen that was kept whole, and what was pressed. */
    record Pressed(Screen screen, Saved.Kept kept, Sent sent, UUID page) {
        /** Whether the block is at its end and that is what was pressed. */
        boolean ends() {
            boolean last = screen.place().nth() == screen.screens().size() - 1;
            return screen.talk().open() && last && sent.pressed("verder") && !smaller() && !offersHelp();
        }

        /** Whether who helps now is offered first: what cannot wait goes before the next questions. */
        private boolean offersHelp() {
            return !screen.place().home() && screen.asksHelp(kept.now(), page);
        }

        /** Whether a smaller step is still to be proposed; proposed once. */
        private boolean smaller() {
            boolean asked = screen.asked().stream().anyMatch(one -> one.code().equals("Q60"));
            return asked
                    && sent.one("kleiner").isEmpty()
                    && QuestionWords.tooBig(kept.now(), screen.sureEnough())
                    && kept.now().value("Q60", "SMALLER").isEmpty();
        }
    }

    /** How it ended; {@code asksWhy}: nothing was said, the key of what to say about that. */
    record Ended(Optional<Talks.Finished> finished, Optional<String> asksWhy) {
        /** Nothing ended. */
        static final Ended NOT = new Ended(Optional.empty(), Optional.empty());
    }

    Ended of(Pressed pressed, Words words, Passage passage) {
        if (!pressed.ends() || !nothing(pressed, words)) return new Ended(finished(pressed, passage), Optional.empty());
        var passing = Passing.of(pressed.sent()::one);
        return passing.why()
                .map(why -> new Ended(Optional.of(passedOver(pressed.screen(), why, passage)), Optional.empty()))
                .orElseGet(() ->
                        new Ended(Optional.empty(), Optional.of(passing.wrong().orElse("intake.skip.nothing"))));
    }

    /** What came after the end of the talk is added to it. */
    private Optional<Talks.Finished> finished(Pressed pressed, Passage passage) {
        var screen = pressed.screen();
        var talk = screen.talk();
        var block = screen.place().block();
        if (!talk.open()) {
            if (pressed.kept().now().last() > screen.replies().last())
                rooms.talks().told(talk, block, passage);
            return Optional.of(Talks.Finished.ADDED);
        }
        if (pressed.ends()) return Optional.of(rooms.talks().finish(talk.client(), talk.id(), block, passage));
        if (screen.place().home() && pressed.sent().fields().containsKey("doe"))
            rooms.talks().told(talk, block, passage);
        return Optional.empty();
    }

    private Talks.Finished passedOver(Screen screen, TalkSteps.Why why, Passage passage) {
        rooms.talks().skip(screen.talk(), screen.place().block(), why, passage);
        return Talks.Finished.PASSED_OVER;
    }

    /** Whether nothing in the whole block was said, passed over or known. */
    private boolean nothing(Pressed pressed, Words words) {
        var screen = pressed.screen();
        var asked = screen.screens().stream().flatMap(List::stream).toList();
        return asked.stream().noneMatch(pressed.kept().now()::settled)
                && facts.of(screen.file(), asked, screen.place().home(), words).isEmpty();
    }
}
