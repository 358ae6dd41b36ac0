package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.profile.Coherence.Sums;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How life domains and confidence went together in the own organisation: figures over groups, never over one person, and never a
 * cause. Source: row 0-40, rulings 6.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Coherences {
    private static final int YEARS = 3;
    private final Characteristics catalogue;
    private final CoherenceTable table;
    private final Registry registry;
    private final RuleParameters rules;

    Coherences(Characteristics catalogue, CoherenceTable table, Registry registry, RuleParameters rules) {
        this.catalogue = catalogue;
        this.table = table;
        this.registry = registry;
        this.rules = rules;
    }

    /**
     * Each life domain with this scale: first over the last three years together, then half year by half year. Groups smaller than
     * may be told have no figure. Errors: IllegalArgumentException for what is no measured scale.
     */
    public List<Coherence> of(String scale, Passage passage) {
        if (catalogue.get(scale).group() != DataGroup.ATTITUDE)
            throw new IllegalArgumentException("not a scale about the view on work: " + scale);
        var today = SayRules.today(passage);
        int fewest = (int) rules.value("privacy.kAnonymity", today);
        var rows = table.sums(domains(), scale, today.minusYears(YEARS), registry.shielded());
        Map<String, Sums> whole = new LinkedHashMap<>();
        for (var domain : domains()) whole.put(domain, Sums.NONE);
        // A half year that is too small is left out of the whole too: else it could be reckoned from the difference.
        var told = rows.stream().filter(row -> row.sums().people() >= fewest).toList();
        told.forEach(row -> whole.merge(row.domain(), row.sums(), Sums::with));
        var all = new ArrayList<Coherence>();
        whole.forEach((domain, sums) -> all.add(Coherence.of(domain, 0, sums, fewest)));
        told.forEach(row -> all.add(Coherence.of(row.domain(), row.period(), row.sums(), fewest)));
        return all;
    }

    /** The steps of life domains; what is criminal data is in no figure. */
    private String[] domains() {
        return catalogue.all().stream()
                .filter(line -> line.group() == DataGroup.LIFE_DOMAINS && line.counts())
                .map(Characteristic::code)
                .toArray(String[]::new);
    }
}
