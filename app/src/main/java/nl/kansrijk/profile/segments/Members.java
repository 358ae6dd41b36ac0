package nl.kansrijk.profile.segments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.profile.Ages;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who of the own organisation meets the rules of a group today. Shielded people are in no group. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Members {
    private final Parts parts;
    private final MemberTable table;
    private final Ages ages;
    private final Registry registry;

    Members(Parts parts, MemberTable table, Ages ages, Registry registry) {
        this.parts = parts;
        this.table = table;
        this.ages = ages;
        this.registry = registry;
    }

    /** Those people; nobody without rules. Names nobody: who shows one tells the passage. */
    public Set<ClientId> of(Recipe recipe, Passage passage) {
        var rules = recipe.rules();
        var meeting = meeting(rules, passage);
        Set<ClientId> members = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            var met = meeting.getOrDefault(i, Set.of());
            if (i == 0 || recipe.join() == Recipe.Join.ANY) members.addAll(met);
            else members.retainAll(met);
        }
        if (!members.isEmpty()) members.removeAll(registry.shielded());
        return members;
    }

    private Map<Integer, Set<ClientId>> meeting(List<Rule> rules, Passage passage) {
        var day = DutchTime.day(passage.at());
        var stated = new ArrayList<Part>();
        for (int i = 0; i < rules.size(); i++)
            stated.addAll(parts.of(i, rules.get(i), day).toList());
        Map<Integer, Set<ClientId>> meeting = new HashMap<>();
        if (!stated.isEmpty())
            meeting.putAll(table.meeting(stated, passage.actor().tenant(), day));
        for (int i = 0; i < rules.size(); i++)
            if (rules.get(i).trait().kind() == Trait.Kind.AGE) meeting.put(i, aged(rules.get(i), passage));
        return meeting;
    }

    private Set<ClientId> aged(Rule rule, Passage passage) {
        return ages.where(Parts.age(rule), passage);
    }
}
