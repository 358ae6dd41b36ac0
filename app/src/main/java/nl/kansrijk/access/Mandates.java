package nl.kansrijk.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for representatives: a client, or who guides the client, gives a mandate and ends it. Before and after it the
 * representative gets the answer of an unknown person. Source: security C10, domain b.1.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Mandates {
    private final MandateTable table;
    private final Accounts accounts;

    Mandates(MandateTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    /** What came of giving one. */
    public sealed interface Given {
        /** It stands. */
        record Done(Mandate mandate) implements Given {}

        /** The own organisation has no representative with this log-in name. */
        record Nobody() implements Given {}
    }

    /** Lets the representative with this log-in name act for this person. The days: from today, at most a year. */
    public Given give(ClientId person, String login, LocalDate from, LocalDate until, Passage passage) {
        return give(person, new Wish(login, from, until, MandateTopic.USUAL), passage);
    }

    /** What a mandate should be: for whom, which days, what about and how far. */
    public record Wish(String login, LocalDate from, LocalDate until, Map<MandateTopic, Extent> topics) {
        public Wish {
            topics = Map.copyOf(topics);
        }
    }

    /** Lets a representative act for this person in these topics. The days: from today, at most a year. */
    public Given give(ClientId person, Wish wish, Passage passage) {
        passage.mustBeAbout(person);
        var tenant = passage.actor().tenant();
        var found = accounts.of(tenant).stream()
                .filter(account -> account.login().equalsIgnoreCase(wish.login().strip()))
                .filter(account -> account.roles().contains(Role.CLIENT_REPRESENTATIVE))
                .findFirst();
        if (found.isEmpty()) return new Given.Nobody();
        var mandate = new Mandate(
                UUID.randomUUID(),
                person,
                found.get().id(),
                wish.from(),
                wish.until(),
                java.util.Optional.empty(),
                wish.topics());
        table.add(mandate, passage);
        passage.shown(tenant, person, DataGroup.MANDATE);
        return new Given.Done(mandate);
    }

    /** Every mandate of this person, newest first, ended ones too. */
    public List<Mandate> of(ClientId person, Passage passage) {
        passage.mustBeAbout(person);
        passage.shown(passage.actor().tenant(), person, DataGroup.MANDATE);
        return table.of(person);
    }

    /** The mandates that who looks holds today, each person logged. */
    public List<Mandate> mine(Passage passage) {
        var today = DutchTime.day(passage.at());
        var mine = table.heldBy(passage.actor().user(), today);
        mine.forEach(one -> passage.shown(passage.actor().tenant(), one.person(), DataGroup.MANDATE));
        return mine;
    }

    /** The last day of mandates of these persons that end within these days; none for who has no say in mandates. */
    public Map<ClientId, LocalDate> ending(Collection<ClientId> persons, int days, Passage passage) {
        if (!passage.writable().contains(DataGroup.MANDATE)) return Map.of();
        var today = DutchTime.day(passage.at());
        return table.ending(persons, today, today.plusDays(days));
    }

    /** Ends one from this moment; answers whether there was one to end. */
    public boolean end(ClientId person, UUID mandate, Passage passage) {
        passage.mustBeAbout(person);
        return table.end(mandate, person, passage) == 1;
    }
}
