package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import org.junit.jupiter.api.Test;

/** No page asks the database more than fifteen things, whatever it shows. */
class StatementsTest extends ProofHouse {
    private static final int MOST = 15;

    @Test
    void no_page_takes_more_than_fifteen_statements() throws Exception {
        var cast = stage.set();
        var over = new ArrayList<String>();
        int pages = 0;
        for (var role : Role.values()) {
            var caller = caller(cast.actor(TenantRelation.OWN, role));
            for (var endpoint : endpoints)
                for (var example : Example.of(endpoint).filter(one -> endpoint.reads()).stream()
                        .toList()) {
                    int said = statements
                            .during(() -> ask(caller, example, cast.ids(role)))
                            .size();
                    if (said > MOST) // a job may have run beside it; asked once more it tells of itself
                    said = statements
                            .during(() -> ask(caller, example, cast.ids(role)))
                            .size();
                    if (said > MOST) over.add(endpoint.name() + " by " + role + ": " + said);
                    pages++;
                }
        }
        assertThat(over).isEmpty();
        assertThat(pages).isGreaterThan(21 * 20);
    }

    @Test
    void the_counter_sees_what_the_house_asks() throws Exception {
        var cast = stage.set();
        var caller = caller(cast.actor(TenantRelation.OWN, Role.ACCOUNT_MANAGER));
        assertThat(statements.during(() -> caller.get("/kansen"))).hasSizeBetween(3, MOST);
    }
}
