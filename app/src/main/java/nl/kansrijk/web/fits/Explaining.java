package nl.kansrijk.web.fits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.matching.Because;
import nl.kansrijk.matching.Why;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposals;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.fits.Finding.About;
import org.springframework.stereotype.Component;

/** Asks the rooms, inside one passage, everything that explains one pair. */
@Component
class Explaining {
    private final Finding finding;
    private final Why why;
    private final Naming naming;
    private final Introductions introductions;
    private final Proposals proposals;

    Explaining(Finding finding, Why why, Naming naming, Introductions introductions, Proposals proposals) {
        this.finding = finding;
        this.why = why;
        this.naming = naming;
        this.introductions = introductions;
        this.proposals = proposals;
    }

    /** A pair with who looks at it: the person, a case worker of theirs, or someone of the region. */
    record Found(
            About about,
            ClientId client,
            String name,
            String key,
            Because because,
            Relation relation,
            Optional<Introduction> proposed,
            LocalDate lastDay) {}

    Optional<Found> pair(ClientId client, FitsQuery query, Passage passage) {
        return finding.about(query.vacancy(), passage)
                .map(about -> new Found(
                        about,
                        client,
                        naming.of(client, passage),
                        naming.key(client, passage),
                        why.pair(client, about.vacancy(), query.weighing(), passage),
                        passage.relation(),
                        latest(client, query, passage),
                        proposals.lastDay(passage)));
    }

    private Optional<Introduction> latest(ClientId client, FitsQuery query, Passage passage) {
        List<Introduction> all = introductions.ofClient(client, passage);
        return all.stream()
                .filter(one -> one.facts().pair().vacancy().equals(query.vacancy()))
                .findFirst();
    }
}
