package nl.kansrijk.post;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lies ready for who looks: a client's own letters, or those of an account and its organisation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Inbox {
    private static final int MOST = 100;
    private final InboxTable table;

    Inbox(InboxTable table) {
        this.table = table;
    }

    /** The newest hundred, newest first. */
    public List<Message> mine(Passage passage) {
        var actor = passage.actor();
        actor.self().ifPresent(self -> passage.shown(actor.tenant(), self, DataGroup.PLAN));
        return table.of(actor, MOST);
    }

    /** What was sent to this account alone, newest first; whoever a letter tells of counts as seen. */
    public List<Message> toMe(Passage passage) {
        var actor = passage.actor();
        var letters = table.to(actor.tenant(), actor.user(), MOST);
        letters.forEach(letter ->
                letter.person().ifPresent(person -> passage.shown(actor.tenant(), person, DataGroup.ACCESS_LOG)));
        return letters;
    }

    /** How many were not read yet. */
    public int unread(Passage passage) {
        return table.unread(passage.actor());
    }

    /** Marks one as read; answers whether it was there and unread. */
    public boolean read(UUID id, Passage passage) {
        return table.read(id, passage.actor(), passage.at()) == 1;
    }
}
