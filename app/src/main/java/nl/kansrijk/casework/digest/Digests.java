package nl.kansrijk.casework.digest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.digest.DigestWish.About;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What someone wishes of the daily mail, and what would stand in it now. Touches no person: numbers only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Digests {
    private final DigestTable table;
    private final Jobs jobs;

    Digests(DigestTable table, Jobs jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    /** The wish of who looks, or the usual. */
    public DigestWish wish(Passage passage) {
        return table.of(passage.actor().user()).orElse(DigestWish.USUAL);
    }

    /** Keeps hour, subjects and whether a mail is wanted at all. */
    public void keep(DigestWish wish, Passage passage) {
        var actor = passage.actor();
        table.keep(actor.tenant(), actor.user(), wish, passage.at());
    }

    /** The numbers of now for who looks. */
    public Map<About, Integer> now(Passage passage) {
        var actor = passage.actor();
        var day = DutchTime.day(passage.at());
        return jobs.quietly(() -> {
            var counts = new Counts(table.counts(List.of(actor.user()), day, passage.at()), table.reports());
            return counts.of(actor.user(), actor.tenant(), Set.of(actor.role()));
        });
    }

    /** What goes into the words: a number for each subject; one that is not wished says so. */
    public static Map<String, String> facts(DigestWish wish, Map<About, Integer> counts) {
        Map<String, String> facts = new HashMap<>();
        for (var about : About.values()) {
            var number = Integer.toString(counts.getOrDefault(about, 0));
            facts.put(
                    about.name().toLowerCase(Locale.ROOT),
                    wish.about().contains(about) ? number : "key:post.digest.unwished");
        }
        return facts;
    }

    /** Numbers by account, and first contacts by organisation for who welcomes people. */
    record Counts(Map<UserId, Map<About, Integer>> own, Map<TenantId, Integer> reports) {
        private static final Set<Role> WELCOMING = Set.of(Role.CASE_MANAGER, Role.INTAKE_WORKER);

        Map<About, Integer> of(UserId account, TenantId tenant, Set<Role> roles) {
            Map<About, Integer> all = new EnumMap<>(About.class);
            all.putAll(own.getOrDefault(account, Map.of()));
            if (!Collections.disjoint(roles, WELCOMING)) all.put(About.REPORTS, reports.getOrDefault(tenant, 0));
            return all;
        }
    }
}
