package nl.kansrijk.web.intake;

import java.util.List;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.contact.ThanksView.PlaceLine;
import nl.kansrijk.web.contact.UrgentHelp;
import org.springframework.stereotype.Component;

/** Whom client and professional can call together, the moment it is said in a talk that something cannot wait. */
@Component
class HelpNow {
    private final Tasks tasks;
    private final UrgentHelp places;

    HelpNow(Tasks tasks, UrgentHelp places) {
        this.tasks = tasks;
        this.places = places;
    }

    List<PlaceLine> of(ClientId client, Words words, Passage passage) {
        return places.of(tasks.of(client, passage), passage.actor().tenant(), words);
    }
}
