package nl.kansrijk.profile.segments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.profile.Ages;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The groups that one person belongs to today, so that what usually helps a group can be used. Source: row 0-21. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwnGroups {
    private final SegmentTable table;
    private final MemberTable members;
    private final Parts parts;
    private final Ages ages;
    private final Registry registry;

    OwnGroups(SegmentTable table, MemberTable members, Parts parts, Ages ages, Registry registry) {
        this.table = table;
        this.members = members;
        this.parts = parts;
        this.ages = ages;
        this.registry = registry;
    }

    /** By name; none for a shielded person. Tells nothing of the person: who shows one tells the passage. */
    public List<Segment> of(ClientId client, Passage passage) {
        var all = table.kept();
        if (all.isEmpty() || !registry.shieldedAmong(List.of(client)).isEmpty()) return List.of();
        var rules = all.stream()
                .flatMap(one -> one.draft().recipe().rules().stream())
                .toList();
        var met = met(rules, client, passage);
        var own = new ArrayList<Segment>();
        int from = 0;
        for (var one : all) {
            var recipe = one.draft().recipe();
            int until = from + recipe.rules().size();
            if (holds(recipe, IntStream.range(from, until), met)) own.add(one);
            from = until;
        }
        return own;
    }

    private static boolean holds(Recipe recipe, IntStream rules, Set<Integer> met) {
        return recipe.join() == Recipe.Join.ANY ? rules.anyMatch(met::contains) : rules.allMatch(met::contains);
    }

    /** The numbers of the rules that this person meets. */
    private Set<Integer> met(List<Rule> rules, ClientId client, Passage passage) {
        var day = DutchTime.day(passage.at());
        var stated = IntStream.range(0, rules.size())
                .boxed()
                .flatMap(number -> parts.of(number, rules.get(number), day))
                .toList();
        var met = new HashSet<Integer>();
        if (!stated.isEmpty()) met.addAll(members.met(stated, passage.actor().tenant(), client, day));
        for (int i = 0; i < rules.size(); i++)
            if (rules.get(i).trait().kind() == Trait.Kind.AGE && ages.fits(client, Parts.age(rules.get(i)), passage))
                met.add(i);
        return met;
    }
}
