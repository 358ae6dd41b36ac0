package nl.kansrijk.matching;

import java.util.Optional;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Explains one pair in full. */
@Component
class Pairs {
    private final Index index;
    private final Chances chances;

    Pairs(Index index, Chances chances) {
        this.index = index;
        this.chances = chances;
    }

    Optional<Supply> person(ClientId client) {
        return index.person(client);
    }

    Explained explained(Supply supply, Inquiry question) {
        return chances.why(question.asked(), question.demand(), supply);
    }
}
