package nl.kansrijk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.triage.Missing.Why;
import org.junit.jupiter.api.Test;

/** What the table is asked, made of what was said. */
class DerivingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final List<Statement> said = new ArrayList<>();
    private Market.Region region = Market.Region.UNKNOWN;
    private boolean urgent;

    @Test
    void what_nobody_said_is_unknown_and_a_question() {
        var inputs = inputs();
        assertThat(inputs.given(Input.ACUTE)).isEmpty();
        assertThat(inputs.given(Input.GAP_WEEKS)).isEmpty();
        assertThat(inputs.missing()).contains(new Missing(Input.HEADSPACE, "HEADSPACE", Why.UNKNOWN));
    }

    @Test
    void what_the_client_disputes_is_missing_and_named() {
        mean("HEADSPACE", "1.8", Status.DISPUTED);
        var inputs = inputs();
        assertThat(inputs.given(Input.HEADSPACE)).isEmpty();
        assertThat(inputs.missing()).contains(new Missing(Input.HEADSPACE, "HEADSPACE", Why.DISPUTED));
    }

    @Test
    void what_others_say_counts_only_after_the_client_recognised_it() {
        mean("INTENT", "4", Status.NOT_ASKED);
        assertThat(inputs().given(Input.INTENT)).isEmpty();
        assertThat(inputs().missing()).contains(new Missing(Input.INTENT, "INTENT", Why.NOT_ASKED));
        mean("INTENT", "3", Status.PARTLY);
        assertThat(inputs().amount(Input.INTENT)).contains(new BigDecimal("3"));
    }

    @Test
    void a_register_counts_also_when_the_client_disputes_it() {
        say("POS_LDR", "", new Value.Code("YES"), Source.Type.REG, Status.DISPUTED, 0);
        assertThat(inputs().given(Input.REGISTER)).contains(new Given.Code("YES"));
    }

    @Test
    void what_was_said_long_ago_is_missing_and_named() {
        say("INTENT", "", Value.Number.of(4), Source.Type.DER, Status.RECOGNISED, 200);
        assertThat(inputs().missing()).contains(new Missing(Input.INTENT, "INTENT", Why.EXPIRED));
    }

    @Test
    void a_disputed_newer_word_never_revives_an_older_one() {
        mean("INTENT", "4", Status.RECOGNISED);
        mean("INTENT", "1", Status.DISPUTED);
        assertThat(inputs().given(Input.INTENT)).isEmpty();
    }

    @Test
    void the_lowest_step_without_formal_help_cannot_wait_and_with_it_help_runs() {
        level("LD_HOUSE", "", 1);
        assertThat(inputs().given(Input.ACUTE)).contains(new Given.Code("UNHELPED"));
        say("LD_HELP", "HOUSE", new Value.Code("INFORMAL"), Source.Type.PROF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.ACUTE)).contains(new Given.Code("UNHELPED"));
        say("LD_HELP", "HOUSE", new Value.Code("FORMAL"), Source.Type.PROF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.ACUTE)).contains(new Given.Code("HELPED"));
    }

    @Test
    void a_yes_to_help_for_today_cannot_wait_whatever_else_is_known() {
        urgent = true;
        assertThat(inputs().given(Input.ACUTE)).contains(new Given.Code("UNHELPED"));
        level("LD_HOUSE", "", 4);
        assertThat(inputs().given(Input.ACUTE)).contains(new Given.Code("UNHELPED"));
    }

    @Test
    void hard_domains_are_counted_and_named_and_justice_is_no_input() {
        level("LD_FIN", "", 2);
        level("LD_NET", "", 2);
        level("LD_HOME", "", 3);
        level("LD_JUST", "", 1);
        var inputs = inputs();
        assertThat(inputs.amount(Input.HARD_DOMAINS)).contains(BigDecimal.ONE);
        assertThat(inputs.amount(Input.DOMAINS_AT_TWO)).contains(new BigDecimal("2"));
        assertThat(inputs.around().domains()).containsExactly("FIN", "NET");
        assertThat(inputs.given(Input.ACUTE)).contains(new Given.Code("NO"));
    }

    @Test
    void a_very_big_worry_about_money_without_help_counts_as_debts_to_take_along() {
        level("LD_WORRY", "FIN", 5);
        assertThat(inputs().given(Input.DEBT)).contains(new Given.Code("HEAVY_WORRY"));
        say("DEBT_STATUS", "", new Value.Code("IN_HELP"), Source.Type.PROF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.DEBT)).contains(new Given.Code("IN_HELP"));
    }

    @Test
    void problematic_debts_with_formal_help_are_in_help() {
        say("DEBT_STATUS", "", new Value.Code("PROBLEMATIC"), Source.Type.PROF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.DEBT)).contains(new Given.Code("PROBLEMATIC"));
        say("LD_HELP", "FIN", new Value.Code("FORMAL"), Source.Type.PROF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.DEBT)).contains(new Given.Code("IN_HELP"));
    }

    @Test
    void the_lowest_of_the_two_kinds_of_confidence_counts() {
        mean("SE_WORK", "3.8", Status.RECOGNISED);
        mean("SE_SEARCH", "2.2", Status.RECOGNISED);
        assertThat(inputs().amount(Input.CONFIDENCE)).contains(new BigDecimal("2.2"));
    }

    @Test
    void only_the_own_voice_makes_a_wish_to_work() {
        say("WISH_GOAL", "PAID_WORK", new Value.Present(), Source.Type.PROF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.WISH)).isEmpty();
        say("WISH_GOAL", "PAID_WORK", new Value.Present(), Source.Type.SELF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.WISH)).contains(new Given.Code("WORK"));
    }

    @Test
    void sheltered_work_needs_evidence_of_someone_else() {
        say("FN_CAPACITY", "", new Value.Code("2"), Source.Type.SELF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.CAPACITY)).isEmpty();
        say("FN_CAPACITY", "", new Value.Code("2"), Source.Type.TEST, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.CAPACITY)).contains(new Given.Code("SHELTERED"));
    }

    @Test
    void who_is_away_until_a_day_comes_back_on_that_day() {
        say("VIEW_STATUS", "", new Value.Code("V4"), Source.Type.PROF, Status.RECOGNISED, 0);
        assertThat(inputs().given(Input.AWAY)).isEmpty();
        assertThat(inputs().missing()).contains(new Missing(Input.AWAY, "AV_FROM", Why.UNKNOWN));
        say("AV_FROM", "", new Value.Day(TODAY.plusDays(29)), Source.Type.SELF, Status.RECOGNISED, 0);
        assertThat(inputs().around().awayUntil()).contains(TODAY.plusDays(29));
        assertThat(inputs().amount(Input.WEEKS_TO_START)).contains(new BigDecimal("5"));
    }

    @Test
    void the_region_is_asked_only_about_a_wish_and_its_silence_stays_silence() {
        region = new Market.Region(Optional.of(new Market.Gap(0, "esco:o:x")), Optional.empty());
        assertThat(inputs().given(Input.GAP_WEEKS)).isEmpty();
        assertThat(inputs().given(Input.OCCUPATION_CHOSEN)).contains(new Given.Fact(false));
        say("WISH_OCC", "esco:o:x", new Value.Present(), Source.Type.SELF, Status.RECOGNISED, 0);
        assertThat(inputs().amount(Input.GAP_WEEKS)).contains(BigDecimal.ZERO);
        region = Market.Region.UNKNOWN;
        assertThat(inputs().given(Input.GAP_WEEKS)).isEmpty();
    }

    @Test
    void how_much_is_known_goes_up_with_what_is_said() {
        var little = inputs().amount(Input.KNOWN_PERCENT).orElseThrow();
        level("LD_FIN", "", 4);
        mean("INTENT", "4", Status.RECOGNISED);
        mean("HEADSPACE", "4", Status.RECOGNISED);
        assertThat(inputs().amount(Input.KNOWN_PERCENT).orElseThrow()).isGreaterThan(little);
    }

    @Test
    void what_counted_goes_along_by_number_and_voice() {
        mean("INTENT", "4", Status.RECOGNISED);
        mean("ATT_WORK", "4", Status.NOT_ASKED);
        assertThat(inputs().around().basis())
                .extracting(Basis::characteristic, Basis::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("INTENT", "DER"));
    }

    private Inputs inputs() {
        return Deriving.inputs(Facts.of(said, TODAY), new Deriving.Outside(region, urgent));
    }

    private void mean(String scale, String mean, Status status) {
        say(scale, "", new Value.Number(new BigDecimal(mean)), Source.Type.DER, status, 0);
    }

    private void level(String characteristic, String item, int step) {
        say(characteristic, item, new Value.Level(step), Source.Type.PROF, Status.RECOGNISED, 0);
    }

    private void say(String characteristic, String item, Value value, Source.Type voice, Status status, int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        var at = Optional.of(Instant.EPOCH);
        said.add(new Statement(
                UUID.randomUUID(),
                new ClientId(UUID.randomUUID()),
                new Statement.Fact(characteristic, item, value),
                new Source(voice, "", day),
                new Statement.Entry(
                        new UserId(UUID.randomUUID()), Instant.EPOCH, Statement.Confidence.MID, Optional.empty()),
                new Recognition(status == Status.NOT_ASKED ? 0 : 1, status, "", at),
                new Statement.Terms(Optional.of(day.plusDays(90)), ShareLevel.PRIVATE, 2)));
    }
}
