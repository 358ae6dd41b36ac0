package nl.kansrijk.profile.segments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.life.Ladders;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How large groups are and how they fare: figures that tell of no small group. Sources: rows 0-22 and 0-29, rulings 6. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Measuring {
    private static final int WHOLE = 100;
    private final Members members;
    private final Ladders ladders;
    private final ResultTable results;
    private final RuleParameters rules;

    Measuring(Members members, Ladders ladders, ResultTable results, RuleParameters rules) {
        this.members = members;
        this.ladders = ladders;
        this.results = results;
        this.rules = rules;
    }

    /** How many people meet these rules today. */
    public Size size(Recipe recipe, Passage passage) {
        return Size.of(members.of(recipe, passage).size(), least(DutchTime.day(passage.at())));
    }

    /** Measures a group today and keeps what may be told of it. */
    public Result measure(Segment segment, Passage passage) {
        var day = DutchTime.day(passage.at());
        var people = members.of(segment.draft().recipe(), passage);
        var result = new Result(
                day, passage.actor().user(), Size.of(people.size(), least(day)).people(), risen(people, day, passage));
        results.keep(passage.actor().tenant(), segment.id(), result);
        return result;
    }

    /** What was measured of a group, newest first. */
    public List<Result> results(Segment segment, Passage passage) {
        return results.of(segment.id());
    }

    private Optional<Integer> risen(Set<ClientId> people, LocalDate day, Passage passage) {
        var since = day.minusMonths(rules.value("measure.ladderMonths", day));
        return percent(ladders.risen(people, since, day, passage).values(), least(day));
    }

    /** A part and a rest that are both large enough to tell. */
    private static Optional<Integer> percent(Collection<Boolean> known, int least) {
        int part = (int) known.stream().filter(Boolean::booleanValue).count();
        return part < least || known.size() - part < least
                ? Optional.empty()
                : Optional.of(Math.round((float) WHOLE * part / known.size()));
    }

    private int least(LocalDate day) {
        return (int) rules.value("privacy.kAnonymity", day);
    }
}
