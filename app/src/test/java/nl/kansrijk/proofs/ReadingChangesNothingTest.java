package nl.kansrijk.proofs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import org.junit.jupiter.api.Test;

/** Looking leaves everything as it was, except in the logs that tell of the look. */
class ReadingChangesNothingTest extends ProofHouse {
    private static final int MOST_PAGES_OF_A_ROLE = 250;

    @Test
    void no_page_that_is_read_by_any_role_changes_what_is_kept() {
        var cast = stage.set();
        quiet();
        var changed = new ArrayList<String>();
        int pages = 0;
        var before = Holdings.of(database());
        for (var role : Role.values()) {
            pages += readAll(cast, role);
            var after = Holdings.of(database());
            if (!after.equals(before)) changed.add(role + ": " + after.against(before) + culprits(cast, role, after));
            before = Holdings.of(database());
        }
        assertThat(changed).isEmpty();
        assertThat(pages).isBetween(Role.values().length * 25, Role.values().length * MOST_PAGES_OF_A_ROLE);
    }

    private int readAll(Stage.Cast cast, Role role) {
        var caller = caller(cast.actor(TenantRelation.OWN, role));
        var pages = ReadPage.of(endpoints);
        for (var page : pages) caller.get(page.path(cast, role));
        return pages.size();
    }

    /** Page by page, only after a role changed something: which pages do it again. */
    private List<String> culprits(Stage.Cast cast, Role role, Holdings start) {
        var caller = caller(cast.actor(TenantRelation.OWN, role));
        var found = new ArrayList<String>();
        var before = start;
        for (var page : ReadPage.of(endpoints)) {
            caller.get(page.path(cast, role));
            var after = Holdings.of(database());
            if (!after.equals(before)) found.add(page.name() + " " + after.against(before));
            before = after;
        }
        return found;
    }

    @Test
    void a_change_in_any_kept_table_is_noticed() {
        var cast = stage.set();
        quiet();
        var before = Holdings.of(database());
        assertThat(before.tables()).containsKeys("profile.statement", "casework.task", "matching.introduction");
        assertThat(before.tables()).doesNotContainKeys(Holdings.LOGS.toArray(String[]::new));
        var client = caller(cast.actor(TenantRelation.OWN, Role.CLIENT));
        ask(client, requireNonNull(Example.ALL.get("POST /mijn-profiel/{statement}")), cast.ids(Role.CLIENT));
        assertThat(Holdings.of(database()).against(before)).contains("profile.recognition");
    }
}
