package nl.kansrijk.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Break-glass: one person, one hour, a code and a text, the password again, a notice, visible to the client.
 * Source: security A7, rulings 8.
 */
@Component
public class EmergencyDoor {
    private static final Duration OPEN_FOR = Duration.ofMinutes(60);
    private final EmergencyTable table;
    private final Accounts accounts;
    private final GrowingDelay delay;
    private final Gate gate;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    EmergencyDoor(
            EmergencyTable table,
            Accounts accounts,
            GrowingDelay delay,
            Gate gate,
            Jobs jobs,
            ApplicationEventPublisher events) {
        this.table = table;
        this.accounts = accounts;
        this.delay = delay;
        this.gate = gate;
        this.jobs = jobs;
        this.events = events;
    }

    /** Why someone needs the door now. */
    public enum Ground {
        SAFETY,
        STAND_IN,
        CLIENT_ASKS
    }

    /** What came of asking. */
    public sealed interface Answer {
        /** Open until this moment. */
        record Opened(Instant until) implements Answer {}

        /** The password did not fit. */
        record WrongPassword() implements Answer {}

        /** Too many wrong passwords: not tried, wait this long first. */
        record MustWait(Duration left) implements Answer {}

        /** No such person in the own organisation, or not for this role. */
        record NotHere() implements Answer {}
    }

    /** Whether this person is of the own organisation and not shielded from who asks; nothing of the person is read. */
    public boolean leadsTo(ClientId person, Actor actor) {
        return jobs.quietly(() -> table.leadsTo(person, actor));
    }

    /** Asks for the door. On a demo home a persona, who has no password, may leave it empty. */
    public Answer open(Actor actor, ClientId person, Ground ground, String text, String password, boolean demo) {
        var stopped = demo ? Optional.<Answer>empty() : stopped(actor, password);
        return stopped.orElseGet(() -> gate.pass(
                Look.by(actor, Permission.BREAK_GLASS).on("person:" + person.value()),
                passage -> opened(person, ground, text, passage)));
    }

    /** The same counters as at log-in, so that nobody guesses on here. */
    private Optional<Answer> stopped(Actor actor, String password) {
        var login = accounts.find(actor.user()).map(Account::login).orElse("");
        var wait = delay.left(login);
        if (wait.isPositive()) return Optional.of(new Answer.MustWait(wait));
        if (accounts.passwordFits(actor.user(), password)) {
            delay.succeeded(login);
            return Optional.empty();
        }
        delay.failed(login);
        return Optional.of(new Answer.WrongPassword());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Answer opened(ClientId person, Ground ground, String text, Passage passage) {
        var until = passage.at().plus(OPEN_FOR);
        boolean known = table.open(person, passage.actor(), ground.name(), text, passage.at(), until);
        if (!known) return new Answer.NotHere();
        passage.shown(passage.actor().tenant(), person, DataGroup.WORK);
        events.publishEvent(new GlassBroken(
                person, passage.actor().tenant(), passage.actor().user(), passage.at(), until));
        return new Answer.Opened(until);
    }
}
