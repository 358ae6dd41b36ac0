package nl.kansrijk.web.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** What the sheet depends on, and nothing else of the file: so the log says that only this was looked at. */
@Component
class RightsFinding {
    private static final String BENEFIT = "POS_BENEFIT";
    private static final String EXEMPTION = "POS_EXEMPT";

    private final Histories histories;
    private final CurrentRows rows;
    private final Jobs jobs;

    RightsFinding(Histories histories, CurrentRows rows, Jobs jobs) {
        this.histories = histories;
        this.rows = rows;
        this.jobs = jobs;
    }

    /** The benefit and the exemption as codes of the register, and whether matching rests. */
    record Found(Optional<String> benefit, Optional<String> exemption, boolean rests) {}

    Found of(ClientId client, Passage passage) {
        var said = histories.of(client, Set.of(BENEFIT, EXEMPTION), passage);
        boolean rests =
                jobs.quietly(() -> rows.of(client)).filter(Current::paused).isPresent();
        return new Found(code(said, BENEFIT, passage), code(said, EXEMPTION, passage), rests);
    }

    /** The code that counts: the last that was said, when it still holds. */
    private static Optional<String> code(List<Statement> said, String characteristic, Passage passage) {
        return said.reversed().stream()
                .filter(one -> one.fact().about(characteristic, ""))
                .findFirst()
                .filter(one -> one.countsOn(DutchTime.day(passage.at())))
                .flatMap(one ->
                        one.fact().value() instanceof Value.Code(String code) ? Optional.of(code) : Optional.empty());
    }
}
