package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What talks measured. Never matched, never shown outside the case. Errors: IllegalArgumentException when the passage is
 * about someone else. Source: rulings 13.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Scores {
    private final ScoreTable table;
    private final RuleParameters rules;

    Scores(ScoreTable table, RuleParameters rules) {
        this.table = table;
        this.rules = rules;
    }

    /** Two measurements of one scale after each other, and whether the difference is noticeable. */
    public record Change(Scale scale, Score before, Score now, boolean noticeable) {
        /** Whether the figure went up, however little. */
        public boolean grew() {
            return now.mean().compareTo(before.mean()) > 0;
        }
    }

    /** What one talk measured, in fixed order; empty for who may not read it. */
    public List<Score> of(Talk talk, Passage passage) {
        return measured(talk.client(), passage).stream()
                .filter(one -> one.talk().equals(talk.id()))
                .map(ScoreTable.Measured::score)
                .toList();
    }

    /** Every measurement of each scale, oldest first; empty for who may not read it. */
    public Map<Scale, List<Score>> history(ClientId client, Passage passage) {
        var history = new EnumMap<Scale, List<Score>>(Scale.class);
        measured(client, passage)
                .forEach(one -> history.computeIfAbsent(one.score().scale(), scale -> new ArrayList<>())
                        .add(one.score()));
        return history;
    }

    /** For each scale that was measured more than once, the last two. */
    public List<Change> changes(ClientId client, Passage passage) {
        return changes(history(client, passage), passage);
    }

    /** The same, of a history that was read already. */
    public List<Change> changes(Map<Scale, List<Score>> history, Passage passage) {
        return since(all -> all.get(all.size() - 2), 2, history, passage);
    }

    /** For each scale that was measured three times or more, the first and the last. */
    public List<Change> sinceFirst(Map<Scale, List<Score>> history, Passage passage) {
        return since(List::getFirst, 3, history, passage);
    }

    private List<Change> since(
            Function<List<Score>, Score> before, int least, Map<Scale, List<Score>> history, Passage passage) {
        var noticeable = Limits.hundredths("intake.noticeableChange", DutchTime.day(passage.at()), rules);
        return history.values().stream()
                .filter(all -> all.size() >= least)
                .map(all -> change(before.apply(all), all.getLast(), noticeable))
                .toList();
    }

    private static Change change(Score before, Score now, BigDecimal noticeable) {
        var difference = now.mean().subtract(before.mean()).abs();
        return new Change(now.scale(), before, now, difference.compareTo(noticeable) >= 0);
    }

    private List<ScoreTable.Measured> measured(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        if (!passage.readable().contains(DataGroup.ATTITUDE)) return List.of();
        var found = table.of(client);
        found.forEach(one -> passage.shown(one.owner(), client, DataGroup.ATTITUDE));
        return found;
    }
}
