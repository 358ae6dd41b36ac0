package nl.kansrijk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.triage.Condition.Term;
import nl.kansrijk.triage.RouteRules.Line;
import nl.kansrijk.triage.RouteRules.Then;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table as people read it, other limits in it, and what is refused. */
class TableTextTest {
    private static final String SHIPPED = RuleSets.text("1");

    @Test
    void every_row_is_read_with_what_it_asks_and_what_follows() {
        var lines = TableText.rules(SHIPPED).lines();
        assertThat(lines).hasSize(30);
        assertThat(line("T12"))
                .isEqualTo(new Line(
                        "T12",
                        List.of(
                                asks(Input.HARD_DOMAINS, Condition.Test.FROM, "1"),
                                asks(Input.HEADSPACE, Condition.Test.BELOW, "2.6")),
                        List.of(Route.SF1),
                        List.of(Track.DOMAIN),
                        Then.ROUTE));
        assertThat(line("T09").routes()).containsExactly(Route.ST1, Route.RC1);
        assertThat(line("T11b").then()).isEqualTo(Then.NOTHING);
        assertThat(line("T21").conditions()).containsExactly(asks(Input.SPEAKING, Condition.Test.IS, "0", "A0", "A1"));
        assertThat(line("T24").conditions()).containsExactly(asks(Input.GAP_WEEKS, Condition.Test.BETWEEN, "1", "26"));
        assertThat(line("T25").conditions())
                .containsExactly(new Condition(List.of(
                        new Term(Input.OCCUPATION_CHOSEN, Condition.Test.IS, List.of("false")),
                        new Term(Input.GAP_WEEKS, Condition.Test.ABOVE, List.of("26")))));
        assertThat(line("T15b").conditions()).containsExactly(asks(Input.CAUSES, Condition.Test.HAS, "C02", "C17"));
        assertThat(line("T29").conditions()).isEmpty();
    }

    @Test
    void a_limit_is_one_number_with_all_rows_that_share_it() {
        var headspace = limit("headspace-1");
        assertThat(headspace.value()).isEqualTo("2.6");
        assertThat(headspace.rows()).containsExactly("T09", "T12", "T13");
        assertThat(limit("gapWeeks-2").rows()).containsExactly("T24", "T25");
        assertThat(limit("gapWeeks-2").kind()).isEqualTo(Limit.Kind.UP_TO);
        assertThat(limit("knownPercent-1").rows()).containsExactly("T11b");
    }

    @Test
    void another_limit_changes_that_number_in_every_row_and_nothing_else() {
        var moved = with("headspace-1", "3.1");
        assertThat(moved)
                .isEqualTo(SHIPPED.replaceAll(
                        "(?s)(headspace &lt; )2\\.6(.*<rule id=\"T12\">.*?)&lt; 2\\.6(.*<rule id=\"T13\">.*?)&gt;= 2\\.6",
                        "$13.1$2&lt; 3.1$3&gt;= 3.1"));
        assertThat(with("headspace-1", "2.6")).isEqualTo(SHIPPED);
        assertThat(Advising.route(rules(moved), blocked("3"))).contains(Route.SF1);
        assertThat(Advising.route(RuleSets.shipped(), blocked("3"))).contains(Route.WF2);
    }

    @Test
    void what_ships_and_a_careful_change_can_be_used() {
        assertThat(TableCheck.wrong(SHIPPED)).isEmpty();
        assertThat(TableCheck.wrong(with("headspace-1", "2.4"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"knownPercent-1,0,T11b", "fixedActivities-1,0,T17", "headspace-1,1,T12"})
    void a_limit_that_lets_a_row_never_hold_is_refused_by_the_name_of_the_row(String limit, String value, String row) {
        assertThat(TableCheck.wrong(with(limit, value))).contains(new Reason("routes.wrong.never", Map.of("row", row)));
    }

    @Test
    void a_row_behind_one_that_always_goes_before_it_is_refused_with_both_names() {
        assertThat(TableCheck.wrong(with("gapWeeks-1", "0")))
                .contains(new Reason("routes.wrong.before", Map.of("row", "T26", "other", "T24")));
    }

    @Test
    void two_rows_that_ask_the_same_and_disagree_are_refused_with_both_names() {
        var both = SHIPPED.replace("<text>\"NONE_NOW\"</text>", "<text>\"NONE_NOW\", \"SHELTERED\"</text>");
        assertThat(TableCheck.wrong(both))
                .contains(new Reason("routes.wrong.overlap", Map.of("row", "T08", "other", "T09")));
    }

    @Test
    void a_row_without_its_route_and_a_last_row_that_leaves_people_out_are_refused() {
        var silent = SHIPPED.replaceFirst("<text>\"SW1\"</text>", "<text>null</text>");
        assertThat(TableCheck.wrong(silent)).containsExactly(new Reason("routes.wrong.route", Map.of("row", "T08")));
        var ends = SHIPPED.replaceFirst("(?s)<rule id=\"T29\">.*?</rule>", "");
        assertThat(TableCheck.wrong(ends)).containsExactly(new Reason("routes.wrong.last", Map.of("row", "T27")));
    }

    @Test
    void something_that_may_not_be_asked_is_refused_by_its_name() {
        var nosy = SHIPPED.replace("name=\"care\"", "name=\"sex\"").replace("<text>care</text>", "<text>sex</text>");
        assertThat(TableCheck.wrong(nosy)).containsExactly(new Reason("routes.wrong.input", Map.of("input", "sex")));
        assertThat(TableCheck.wrong("<definitions/>")).containsExactly(Reason.of("routes.wrong.torn"));
    }

    @Test
    void a_limit_stays_on_its_scale() {
        var headspace = limit("headspace-1");
        assertThat(headspace.allows(new BigDecimal("3.1"))).isTrue();
        assertThat(headspace.allows(new BigDecimal("5.1"))).isFalse();
        assertThat(headspace.allows(new BigDecimal("2.65"))).isFalse();
    }

    private static Inputs blocked(String room) {
        return Asked.nothing().domains("FIN").amount(Input.HEADSPACE, room).inputs();
    }

    private static Condition asks(Input input, Condition.Test test, String... values) {
        return new Condition(List.of(new Term(input, test, List.of(values))));
    }

    private static Line line(String row) {
        return TableText.rules(SHIPPED).lines().stream()
                .filter(one -> one.row().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static Limit limit(String code) {
        return TableText.limits(SHIPPED).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String with(String code, String value) {
        return TableText.with(SHIPPED, Map.of(limit(code), new BigDecimal(value)));
    }

    private static RuleSet rules(String dmn) {
        return new DmnRules("x", RuleSets.runtime(dmn));
    }
}
