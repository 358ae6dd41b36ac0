package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.profile.Statement.Fact;
import org.junit.jupiter.api.Test;

class BurdenTest {
    private static final Fact HOUSING = new Fact("LD_WORRY", "HOUSE", new Value.Level(5));
    private static final Fact BEHIND = new Fact("DEBT_STATUS", "", new Value.Code("ARREARS"));

    @Test
    void help_with_debts_that_runs_takes_money_away_and_leaves_the_other_worry() {
        assertThat(Burden.calling(List.of(HOUSING, BEHIND), false)).containsExactly("HOUSE", "FIN");
        assertThat(Burden.calling(List.of(HOUSING, BEHIND), true)).containsExactly("HOUSE");
        assertThat(Burden.calling(List.of(BEHIND), true)).isEmpty();
    }

    @Test
    void one_life_domain_on_the_second_step_calls_for_nobody_and_two_do() {
        var home = new Fact("LD_HOME", "", new Value.Level(2));
        var body = new Fact("LD_PHYS", "", new Value.Level(2));
        assertThat(Burden.calling(List.of(home), false)).isEmpty();
        assertThat(Burden.calling(List.of(home, body), false)).containsExactly("HOME", "PHYS");
    }

    @Test
    void who_has_no_debts_is_never_said_to_worry_about_money() {
        var none = new Fact("DEBT_STATUS", "", new Value.Code("NONE"));
        assertThat(Burden.calling(List.of(none, HOUSING), false)).containsExactly("HOUSE");
    }
}
