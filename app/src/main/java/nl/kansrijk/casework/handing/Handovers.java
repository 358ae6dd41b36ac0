package nl.kansrijk.casework.handing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.casework.handing.Handover.Days;
import nl.kansrijk.casework.handing.Handover.Outcome;
import nl.kansrijk.post.Post;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Handing own clients over to a colleague: each of them is done or says why not. The client hears it; what was lent can be taken back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Handovers {
    private final HandoverTable table;
    private final Moving moving;
    private final Caseloads caseloads;
    private final Post post;
    private final Colleagues colleagues;

    Handovers(HandoverTable table, Moving moving, Caseloads caseloads, Post post, Colleagues colleagues) {
        this.table = table;
        this.moving = moving;
        this.caseloads = caseloads;
        this.post = post;
        this.colleagues = colleagues;
    }

    /** Who the other is. */
    @Component
    record Colleagues(Accounts accounts, ContactCards cards, Registry registry) {
        boolean seesShielded(UserId account) {
            return accounts.find(account).map(Account::seesShielded).orElse(false);
        }

        /** Whether this account is away on the first day. */
        boolean away(UserId account, LocalDate day) {
            return cards.of(account, day).away().filter(away -> away.on(day)).isPresent();
        }
    }

    /** Hands these clients over; the same form sent twice is one handover. The answer is as {@link #batch}. */
    public List<Handover> hand(Collection<ClientId> clients, NewHandover asked, Passage passage) {
        var from = asked.days().map(Days::from).orElse(today(passage));
        boolean away = colleagues.away(asked.to(), from);
        var shielded = colleagues.seesShielded(asked.to())
                ? Set.<ClientId>of()
                : colleagues.registry().shieldedAmong(clients);
        var lent = table.lent(clients, today(passage));
        for (var kept : caseloads.of(clients, passage)) {
            var outcome = new Standing(lent.contains(kept.client()), shielded.contains(kept.client()), away)
                    .outcome(kept, passage.actor().user());
            hand(kept.client(), outcome, asked, from, passage);
        }
        return batch(asked.form(), passage);
    }

    /** What came of a batch of who looks, done first. */
    public List<Handover> batch(UUID form, Passage passage) {
        return shown(table.batch(form, passage.actor().user()), passage);
    }

    /** What came of taking back. */
    public enum Back {
        DONE,
        /** It is back already, or was for good. */
        LATE,
        /** Nothing that who looks lent or has. */
        UNKNOWN
    }

    /** Takes back what was lent, by who lent it or who has it. */
    public Back takeBack(UUID id, Passage passage) {
        var me = passage.actor().user();
        var found =
                table.find(id).filter(one -> one.from().equals(me) || one.to().equals(me));
        if (found.isEmpty()) return Back.UNKNOWN;
        if (!found.get().canComeBack(today(passage))) return Back.LATE;
        back(found.get(), passage);
        return Back.DONE;
    }

    /** What came to and went from who looks since a moment, and what is lent still; newest first. */
    public List<Handover> recent(Instant since, Passage passage) {
        return shown(table.around(passage.actor().user(), since), passage);
    }

    /** What stands in the way of one client. */
    private record Standing(boolean lent, boolean shielded, boolean away) {
        Outcome outcome(Kept kept, UserId me) {
            if (!kept.ownedBy(me)) return Outcome.NOT_OWN;
            if (lent) return Outcome.LENT;
            if (shielded) return Outcome.SHIELDED;
            return away ? Outcome.AWAY : Outcome.DONE;
        }
    }

    private void hand(ClientId client, Outcome outcome, NewHandover asked, LocalDate from, Passage passage) {
        var me = passage.actor().user();
        var one = new Handover(UUID.randomUUID(), client, me, asked.to(), asked.days(), outcome, false);
        if (!table.add(one, asked.form(), from, passage) || outcome != Outcome.DONE) return;
        asked.days()
                .ifPresentOrElse(
                        days -> caseloads.lend(client, asked.to(), days.from(), days.until(), passage),
                        () -> caseloads.give(client, asked.to(), passage));
        moving.along(one, passage.at());
        post.send(Moving.handed(one, passage.actor().tenant()), passage);
    }

    private void back(Handover one, Passage passage) {
        if (table.end(one.id(), passage.actor().user(), passage.at()) != 1) return;
        caseloads.takeBack(one.client(), passage);
        moving.back(one, passage.at());
        post.send(Moving.back(one, passage.actor().tenant()), passage);
        shown(List.of(one), passage);
    }

    private static List<Handover> shown(List<Handover> all, Passage passage) {
        all.forEach(one -> passage.shown(passage.actor().tenant(), one.client(), DataGroup.WORK));
        return all;
    }

    private static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }
}
