package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class GlancesTest extends ProfileHouse {
    @Autowired
    Glances glances;

    @Test
    void of_someone_of_whom_nothing_was_ever_said_the_glance_is_nothing() {
        assertThat(glance()).isEqualTo(Glance.NOTHING);
    }

    @Test
    void every_statement_makes_more_of_the_file_known() {
        kept(caseManager, hours(24));
        int one = glance().knownPercent();
        kept(caseManager, skill(2));
        var glance = glance();
        assertThat(one).isPositive();
        assertThat(glance.knownPercent()).isGreaterThan(one);
        assertThat(glance.expiresOn().orElseThrow()).isAfterOrEqualTo(today);
    }

    @Test
    void what_the_client_disputes_is_counted_and_no_longer_known_until_taken_back() {
        var said = kept(caseManager, hours(24));
        int before = glance().knownPercent();
        answer(said, Status.DISPUTED);
        assertThat(glance().disputed()).isOne();
        assertThat(glance().knownPercent()).isLessThan(before);
        with(self, Permission.RECOGNISE, passage -> profiles.undoRecognition(client, said.id(), 1, passage));
        assertThat(glance().disputed()).isZero();
        assertThat(glance().knownPercent()).isEqualTo(before);
    }

    @Test
    void of_what_is_known_until_a_day_nothing_is_known_the_day_after() {
        var day = LocalDate.of(2026, 11, 3);
        var outline = Outline.read(new Outline(
                        java.util.Set.of(
                                new Outline.Known("AV_HOURS_MAX", Optional.of(day), Burden.NONE),
                                new Outline.Known("LD_FIN", Optional.of(day), Burden.ACUTE),
                                new Outline.Known("HS_SKILL", Optional.empty(), Burden.NONE)),
                        2,
                        Optional.of(clock.instant()),
                        new Picture.Answers(3, 2, 1))
                .write());
        assertThat(outline.answers()).isEqualTo(new Picture.Answers(3, 2, 1));
        var counting = List.of("AV_HOURS_MAX", "HS_SKILL");
        assertThat(outline.knownOf(counting, day)).isEqualTo(2);
        assertThat(outline.knownOf(counting, day.plusDays(1))).isOne();
        assertThat(outline.expiresOn(counting, day)).contains(day);
        assertThat(outline.expiresOn(counting, day.plusDays(1))).isEmpty();
        assertThat(outline.disputed()).isEqualTo(2);
        assertThat(outline.burden(List.of("LD_FIN"), day)).isEqualTo(Burden.ACUTE);
        assertThat(outline.burden(List.of("LD_FIN"), day.plusDays(1))).isEqualTo(Burden.NONE);
        assertThat(outline.burden(counting, day)).as("may not be read").isEqualTo(Burden.NONE);
    }

    @Test
    void debts_hard_domains_and_big_worries_weigh_and_what_is_acute_weighs_most() {
        assertThat(glance().burden()).isEqualTo(Burden.NONE);
        kept(caseManager, NewStatement.first("LD_WORRY", "FIN", new Value.Level(4), Source.professional(today)));
        assertThat(glance().burden()).isEqualTo(Burden.MONEY);
        kept(caseManager, NewStatement.first("LD_HOUSE", "", new Value.Level(1), Source.professional(today)));
        assertThat(glance().burden()).isEqualTo(Burden.ACUTE);
    }

    @Test
    void one_hard_domain_alone_does_not_call_and_two_together_do() {
        kept(caseManager, NewStatement.first("LD_NET", "", new Value.Level(2), Source.professional(today)));
        assertThat(glance().burden()).isEqualTo(Burden.NONE);
        kept(caseManager, NewStatement.first("LD_HOME", "", new Value.Level(2), Source.professional(today)));
        assertThat(glance().burden()).isEqualTo(Burden.HEAVY);
    }

    @Test
    void what_a_professional_helps_with_weighs_less_and_what_others_worry_about_does_not() {
        kept(caseManager, NewStatement.first("LD_WORRY", "HOUSE", new Value.Level(5), Source.professional(today)));
        kept(caseManager, NewStatement.first("LD_HELP", "FIN", new Value.Code("FORMAL"), Source.professional(today)));
        assertThat(glance().burden()).isEqualTo(Burden.HEAVY);
        kept(caseManager, NewStatement.first("LD_HELP", "HOUSE", new Value.Code("FORMAL"), Source.professional(today)));
        assertThat(glance().burden()).isEqualTo(Burden.HELPED);
    }

    @Test
    void only_what_the_client_tells_or_answers_is_a_sign_of_the_client() {
        var said = kept(caseManager, hours(24));
        assertThat(glance().lastSaid()).isEmpty();
        answer(said, Status.RECOGNISED);
        assertThat(glance().lastSaid()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "LD_FIN, '', 1, ACUTE",
        "LD_FIN, '', 2, MONEY",
        "LD_FIN, '', 3, NONE",
        "LD_WORRY, HOUSE, 3, NONE",
        "LD_WORRY, HOUSE, 5, HEAVY",
        "LD_WORRY, FIN, 4, MONEY",
        "LD_HOUSE, '', 2, HARD",
        "LD_URGENCY, HOUSE, 5, HEAVY",
        "LD_URGENCY, HOUSE, 1, NONE",
        "SS_COMP, 24105, 1, NONE"
    })
    void one_rule_says_what_weighs(String characteristic, String item, int step, Burden burden) {
        var fact = new Statement.Fact(characteristic, item, new Value.Level(step));
        assertThat(Burden.of(fact, Set.of())).isEqualTo(burden);
    }

    @Test
    void debts_with_which_someone_helps_still_weigh_on_money_and_no_debts_do_not() {
        var helped = new Statement.Fact("DEBT_STATUS", "", new Value.Code("IN_HELP"));
        var none = new Statement.Fact("DEBT_STATUS", "", new Value.Code("NONE"));
        assertThat(Burden.of(helped, Set.of())).isEqualTo(Burden.HELPED);
        assertThat(Burden.moneyHelped(Stream.of(helped))).isTrue();
        assertThat(Burden.onMoney(helped)).isTrue();
        assertThat(Burden.of(none, Set.of())).isEqualTo(Burden.NONE);
    }

    private Glance glance() {
        var seen = with(caseManager, Permission.OPEN_FILE, passage -> glances.of(List.<ClientId>of(client), passage));
        return Objects.requireNonNull(seen.get(client));
    }
}
