package nl.kansrijk.taxonomy.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value of domain h ships, with the day from which it holds. Amounts in cents, shares in thousandths. */
class RulesOfTheDomainTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            pw.trial.base, 2026-01-01, 2
            pw.trial.max, 2026-01-01, 6
            uwv.trial.max, 2026-01-01, 6
            trial.conditions, 2026-01-01, 4
            trial.noProbation, 2026-01-01, 1
            lks.cap, 2026-01-01, 700
            lks.overhead, 2025-12-31, 235
            lks.overhead, 2026-01-01, 235
            lks.overheadOpen, 2026-07-01, 0
            lks.flat, 2026-01-01, 500
            lks.flat.months, 2026-01-01, 6
            lks.decision, 2026-01-01, 5
            lks.applyLate, 2026-01-01, 6
            lks.index, 2026-01-01, 1
            lks.requestDoelgroep, 2026-01-01, 12
            lks.noOther, 2026-01-01, 1
            lks.workGuidance, 2026-01-01, 1
            wagevalue.taskPart, 2026-01-01, 16
            wagevalue.taskMinutes, 2026-01-01, 30
            wml.hour, 2025-12-31, 1440
            wml.hour, 2026-01-01, 1471
            wml.month36, 2026-01-01, 229440
            wml.youth.20, 2026-01-01, 800
            wml.youth.17, 2026-01-01, 395
            wml.youth.15, 2026-01-01, 300
            wml.youth.bbl.20, 2026-01-01, 615
            wml.youth.bbl.18, 2026-01-01, 455
            lkv.banenafspraak.hour, 2026-01-01, 101
            lkv.banenafspraak.max, 2026-01-01, 200000
            lkv.disabled.hour, 2026-01-01, 305
            lkv.disabled.max, 2026-01-01, 600000
            lkv.disabled.years, 2026-01-01, 3
            lkv.replace.years, 2026-01-01, 1
            lkv.older, 2026-01-01, 0
            lkv.older.late.hour, 2025-06-01, 135
            liv, 2025-01-01, 0
            norisk.pay, 2026-01-01, 700
            norisk.most, 2026-01-01, 1000
            norisk.years, 2026-01-01, 5
            banenafspraak.job, 2026-01-01, 255
            banenafspraak.jobYear, 2026-01-01, 1326
            banenafspraak.goal, 2026-01-01, 125000
            banenafspraak.reached, 2026-01-01, 86264
            banenafspraak.widen, 2025-12-31, 0
            banenafspraak.widen, 2026-01-01, 1
            register.lookup, 2026-01-01, 1
            sheltered.advice, 2026-01-01, 1
            jobcoach.intensive.1, 2026-01-01, 150
            jobcoach.intensive.3, 2026-01-01, 60
            jobcoach.light.1, 2026-01-01, 50
            jobcoach.middle.1, 2026-01-01, 100
            jobcoach.job.wage, 2026-01-01, 350
            participatieplaats.judge, 2026-01-01, 9
            participatieplaats.age, 2026-01-01, 27
            exempt.parent.years, 2026-01-01, 5
            parent12.age, 2026-01-01, 12
            youth.search, 2026-01-01, 4
            premium.max, 2026-01-01, 326300
            earn.25.share, 2026-01-01, 250
            earn.25.max, 2026-12-31, 27300
            earn.parent.max, 2026-01-01, 17061
            earn.medical.max, 2026-01-01, 17304
            earn.new.share, 2027-01-01, 150
            gift.year, 2026-01-01, 120000
            retro.months, 2026-01-01, 3
            reapply.months, 2026-01-01, 12
            socialpart, 2026-12-31, 0
            socialpart, 2027-01-01, 1
            language.notice, 2026-01-01, 8
            language.cut.1, 2026-01-01, 200
            language.cut.3, 2026-01-01, 1000
            norm.single, 2026-01-01, 140150
            norm.couple, 2026-01-01, 200213
            openhiring.rules, 2026-01-01, 1
            openhiring.hired, 2021-06-01, 95
            openhiring.calls, 2026-01-01, 2
            lifecoach.hours, 2021-01-01, 5
            taster.max, 2026-01-01, 10
            carousel.max, 2026-01-01, 8
            fund.aft.vouchers, 2022-01-01, 500
            fund.voucher, 2026-01-01, 500000
            stap, 2024-01-01, 0
            map.hours, 2026-01-01, 40
            pip.weeks, 2026-01-01, 10
            plan44a, 2026-01-01, 1
            sroi.utrecht.banenafspraak, 2026-01-01, 5000000
            sroi.oost.pw.long, 2026-01-01, 4000000
            awb.objection, 2026-01-01, 6
            """)
    void holds(String key, LocalDate day, long value) {
        assertThat(ShippedRules.on(day).apply(key))
                .hasValueSatisfying(rule -> assertThat(rule.value()).isEqualTo(value));
    }

    @Test
    void before_its_first_day_and_after_its_last_a_rule_has_no_value() {
        assertThat(ShippedRules.on(LocalDate.of(2027, 1, 1)).apply("earn.25.share"))
                .isEmpty();
        assertThat(ShippedRules.on(LocalDate.of(2026, 12, 31)).apply("earn.new.share"))
                .isEmpty();
        assertThat(ShippedRules.on(LocalDate.of(2025, 12, 31)).apply("wml.month36"))
                .isEmpty();
    }

    @Test
    void every_rule_that_people_keep_has_a_name_and_every_name_a_rule() {
        var kept = ShippedRules.keys().stream()
                .filter(key -> RuleSubject.of(key).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var language : Set.of("nl", "en")) assertThat(named(language)).isEqualTo(kept);
    }

    @Test
    void what_is_known_to_be_in_motion_says_so() {
        var unsure = Map.of("lks.overhead", "ESTIMATED", "lkv.replace.hour", "ESTIMATED", "gift.year", "ESTIMATED");
        unsure.forEach((key, certainty) -> assertThat(ShippedRules.on(LocalDate.of(2026, 1, 1))
                        .apply(key)
                        .orElseThrow()
                        .certainty())
                .hasToString(certainty));
    }

    private static Set<String> named(String language) {
        return java.util.ResourceBundle.getBundle("messages.rulebook_" + language).keySet().stream()
                .filter(key -> key.startsWith("rule.name."))
                .map(key -> key.substring("rule.name.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
