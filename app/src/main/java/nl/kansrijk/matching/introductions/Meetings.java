package nl.kansrijk.matching.introductions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.matching.introductions.EmployerPage.Meeting;
import nl.kansrijk.matching.introductions.Introduction.Agreed;
import nl.kansrijk.matching.introductions.Introduction.Open;
import org.springframework.stereotype.Component;

/** The people an employer is going to meet, or asked to: with a name only after a yes. Each is logged. */
@Component
class Meetings {
    private final Exchanges exchanges;

    Meetings(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    List<Meeting> of(Collection<Introduction> known, Passage passage) {
        var names = exchanges.ofEmployer(passage.actor().tenant());
        return known.stream()
                .flatMap(one -> one instanceof Open open ? Stream.of(meeting(open, names, passage)) : Stream.empty())
                .toList();
    }

    private static Meeting meeting(Open one, Map<UUID, Exchanged> names, Passage passage) {
        var facts = one.facts();
        passage.shown(facts.pair().clientTenant(), facts.pair().client(), DataGroup.PLACEMENT);
        return new Meeting(
                facts.id(),
                facts.pair().vacancy(),
                facts.codeName(),
                one.state(),
                one instanceof Agreed agreed ? Optional.of(agreed.meeting()) : Optional.empty(),
                Optional.ofNullable(names.get(facts.id())));
    }
}
