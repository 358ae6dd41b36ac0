package nl.kansrijk.proofs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be read, looked at by every role, in Dutch: no look asks the database more than fifteen things, none
 * changes what is kept except in the logs that tell of the look, and every page reads right.
 */
class EveryLookTest extends ProofHouse {
    private static final int MOST_STATEMENTS = 15;

    private static final int MOST_PAGES_OF_A_ROLE = 250;

    private final List<String> asksTooMuch = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final List<String> readsWrong = new ArrayList<>();
    private int pages;
    private int read;

    @Test
    void no_look_of_any_role_asks_too_much_changes_what_is_kept_or_reads_wrong() throws Exception {
        var cast = stage.set();
        quiet();
        for (var role : Role.values()) {
            var before = Holdings.of(database());
            lookAtAll(cast, role);
            var after = Holdings.of(database());
            if (!after.equals(before)) changes.add(role + ": " + after.against(before) + culprits(cast, role, after));
        }
        assertThat(asksTooMuch).isEmpty();
        assertThat(changes).isEmpty();
        assertThat(readsWrong).isEmpty();
        assertThat(pages).isBetween(Role.values().length * 25, Role.values().length * MOST_PAGES_OF_A_ROLE);
        assertThat(read).isGreaterThan(Role.values().length * 7);
    }

    @Test
    void the_counter_sees_what_the_house_asks() throws Exception {
        var cast = stage.set();
        var caller = caller(cast.actor(TenantRelation.OWN, Role.ACCOUNT_MANAGER));
        assertThat(statements.during(() -> caller.get("/kansen"))).hasSizeBetween(3, MOST_STATEMENTS);
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

    private void lookAtAll(Stage.Cast cast, Role role) throws Exception {
        var caller = caller(cast.actor(TenantRelation.OWN, role));
        for (var page : ReadPage.of(endpoints)) {
            pages++;
            var answer = look(page.name() + " by " + role, caller, page.path(cast, role));
            if (answer.statusCode() >= 300) continue;
            read++;
            ReadsWrong.findings(answer.body(), "nl")
                    .forEach(found -> readsWrong.add(page.name() + " " + role + ": " + found));
        }
        for (var endpoint : endpoints)
            for (var example : Example.of(endpoint).stream().toList())
                if (endpoint.reads() && isNoPageOrAsks(example))
                    look(endpoint.name() + " asked by " + role, caller, address(example, cast.ids(role)));
    }

    /** What is not among the pages, or is asked for with something besides its address. */
    private static boolean isNoPageOrAsks(Example example) {
        return ReadPage.NO_PAGES.contains(example.endpoint())
                || !example.fields().isEmpty();
    }

    private HttpResponse<String> look(String name, Caller caller, String path) throws Exception {
        var answers = new ArrayList<HttpResponse<String>>();
        int said = statements.during(() -> answers.add(caller.get(path))).size();
        if (said > MOST_STATEMENTS) // a job may have run beside it; asked once more it tells of itself
        said = statements.during(() -> answers.add(caller.get(path))).size();
        if (said > MOST_STATEMENTS) asksTooMuch.add(name + ": " + said);
        return answers.getFirst();
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
}
