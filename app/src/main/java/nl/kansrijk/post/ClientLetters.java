package nl.kansrijk.post;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to one client, for who guides this client; letters on paper wait here to be printed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientLetters {
    private static final int MOST = 100;
    private final PostTrayTable table;
    private final Jobs jobs;

    ClientLetters(PostTrayTable table, Jobs jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    /** The newest hundred, newest first. Errors: IllegalArgumentException when the passage is about someone else. */
    public List<Parcel> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        return table.of(passage.actor().tenant(), client, MOST);
    }

    /** The same for this client and for who acts for this client. Errors: as of {@link #of}. */
    public List<Parcel> readAlong(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        if (!passage.readable().contains(DataGroup.PLAN)) return List.of();
        passage.shown(passage.actor().tenant(), client, DataGroup.PLAN);
        return table.of(passage.actor().tenant(), client, MOST);
    }

    /** Writes down that a letter on paper was printed and posted; answers whether there was such a letter. Twice is once. */
    public boolean printed(ClientId client, UUID letter, Passage passage) {
        var found = of(client, passage).stream()
                .anyMatch(one -> one.id().equals(letter) && one.channel() == Letter.Channel.PAPER);
        if (found) jobs.quietly(() -> table.printed(letter, passage.actor().tenant(), passage.at()));
        return found;
    }
}
