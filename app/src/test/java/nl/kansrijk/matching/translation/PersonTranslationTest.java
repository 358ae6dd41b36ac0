package nl.kansrijk.matching.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.engine.Agreement;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Load;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.Mode;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Week;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Current.Doubt;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class PersonTranslationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    PersonTranslation translation;

    @Autowired
    Skills skills;

    @Autowired
    Occupations occupations;

    @Test
    void a_skill_keeps_its_code_and_level() {
        var supply = supply(fact("HS_SKILL", Drafts.PICKING.value(), new Value.Level(3)));
        assertThat(supply.abilities().skills().byCode())
                .hasEntrySatisfying(
                        skills.number(Drafts.PICKING),
                        own -> assertThat(own.level()).isEqualTo(3));
        assertThat(supply.abilities().skills().complete()).isFalse();
    }

    @Test
    void a_skill_that_is_not_in_the_taxonomy_is_left_out() {
        assertThat(supply(fact("HS_SKILL", "esco:s:nowhere", new Value.Level(3)))
                        .abilities()
                        .skills()
                        .byCode())
                .isEmpty();
    }

    @Test
    void who_answered_most_of_the_skills_went_through_them_so_another_one_is_missing() {
        var five = skills.all().stream()
                .limit(5)
                .map(skill -> skill.code().value())
                .toList();
        var answered = five.stream()
                .map(code -> answered(fact("HS_SKILL", code, new Value.Level(2))))
                .toArray(CurrentFact[]::new);
        var silent = five.stream()
                .map(code -> fact("HS_SKILL", code, new Value.Level(2)))
                .toArray(CurrentFact[]::new);
        assertThat(supply(answered).abilities().skills().complete()).isTrue();
        assertThat(supply(silent).abilities().skills().complete()).isFalse();
        assertThat(supply(Arrays.copyOf(answered, 4)).abilities().skills().complete())
                .isFalse();
    }

    @Test
    void dutch_is_a_level_for_each_skill_of_the_language() {
        var dutch = supply(
                        fact("HS_LANG_NL", "SPEAKING", new Value.Code("A1")),
                        fact("HS_LANG_NL", "READING", new Value.Code("C2")))
                .abilities()
                .dutch();
        assertThat(dutch).containsEntry(LanguageSkill.SPEAKING, 2).containsEntry(LanguageSkill.READING, 7);
    }

    @Test
    void mastery_of_a_competency_is_one_of_four_and_research_needed_is_unknown() {
        var shown = supply(
                        fact("SS_COMP", "24105", new Value.Code("1")),
                        fact("SS_COMP", "24116", new Value.Code("4")),
                        fact("SS_COMP", "24120", new Value.Code("5")))
                .abilities()
                .competencies();
        assertThat(shown).containsOnlyKeys(24105, 24116).containsEntry(24105, Mastery.GOOD);
    }

    @Test
    void a_heavier_licence_holds_for_lighter_vehicles() {
        var heavy = supply(fact("HS_LICENCE", "CE", new Value.Present()))
                .abilities()
                .licences()
                .yes();
        var car = supply(fact("HS_LICENCE", "B", new Value.Present()))
                .abilities()
                .licences()
                .yes();
        assertThat(heavy).containsAll(car);
        assertThat(car).hasSize(2);
    }

    @Test
    void a_paper_someone_said_not_to_have_is_missing_and_what_was_said_to_be_there_is_there() {
        var papers = supply(
                        fact("HS_CERT", "FORKLIFT", new Value.Present()),
                        fact("HS_CERT_NOT", "FORKLIFT", new Value.Present()),
                        fact("HS_CERT_NOT", "VCA_BASIS", new Value.Present()),
                        fact("HS_LICENCE_NOT", "B", new Value.Present()))
                .abilities();
        assertThat(papers.certificates().yes()).hasSize(1);
        assertThat(papers.certificates().no())
                .hasSize(1)
                .doesNotContainAnyElementsOf(papers.certificates().yes());
        assertThat(papers.licences().no()).hasSize(1);
    }

    @Test
    void a_paper_nobody_mentioned_is_unknown_and_not_missing() {
        var held = supply(fact("HS_CERT", "FORKLIFT", new Value.Present()))
                .abilities()
                .certificates();
        assertThat(held.yes()).hasSize(1);
        assertThat(held.no()).isEmpty();
        assertThat(held.to(99)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void hours_are_never_more_than_someone_can_bear() {
        var hours = supply(
                        fact("AV_HOURS_MIN", "", Value.Number.of(24)),
                        fact("AV_HOURS_MAX", "", Value.Number.of(36)),
                        fact("FN_HOURS_WEEK", "", Value.Number.of(20)))
                .practice()
                .hours();
        assertThat(hours).contains(new HourRange(20, 20));
        assertThat(supply(fact("FN_HOURS_WEEK", "", Value.Number.of(16)))
                        .practice()
                        .hours())
                .contains(new HourRange(1, 16));
        assertThat(supply(fact("FN_HOURS_WEEK", "", Value.Number.of(0)))
                        .practice()
                        .hours())
                .isEmpty();
        assertThat(supply().practice().hours()).isEmpty();
    }

    @Test
    void days_travel_and_first_day_are_taken_over() {
        var practice = supply(
                        fact("AV_DAYS", "", new Value.Grid(DayGrid.weekdays())),
                        fact("MOB_MODE", "3", new Value.Present()),
                        fact("MOB_MODE", "9", new Value.Present()),
                        fact("MOB_RADIUS", "", new Value.Level(4)),
                        fact("MOB_MAX_MIN", "", Value.Number.of(45)),
                        fact("AV_FROM", "", new Value.Day(TODAY)))
                .practice();
        assertThat(practice.week()).contains(new Week(DayGrid.weekdays().bits()));
        assertThat(practice.modes()).containsExactly(Mode.BICYCLE);
        assertThat(practice.maxKm()).hasValue(25);
        assertThat(practice.maxMinutes()).hasValue(45);
        assertThat(practice.availableFrom()).hasValue((int) TODAY.toEpochDay());
    }

    @Test
    void wishes_and_what_someone_does_not_want_are_told_apart_by_their_codes() {
        var job = occupations.all().getFirst().code();
        var wishes = supply(
                        fact("WISH_OCC", job.value(), new Value.Present()),
                        fact("WISH_SECTOR", "H", new Value.Present()),
                        fact("WISH_LEARN", Drafts.PACKING.value(), new Value.Present()),
                        fact("WISH_NOT", job.value(), new Value.Present()),
                        fact("WISH_NOT", "Q", new Value.Present()),
                        fact("WISH_NOT", Drafts.PICKING.value(), new Value.Present()),
                        fact("CONTRACT", "02", new Value.Present()))
                .wishes();
        assertThat(wishes.occupations()).containsExactly(occupations.number(job));
        assertThat(wishes.learn()).containsExactly(skills.number(Drafts.PACKING));
        assertThat(wishes.unwanted().occupations()).containsExactly(occupations.number(job));
        assertThat(wishes.unwanted().sectors()).hasSize(1).doesNotContainAnyElementsOf(wishes.sectors());
        assertThat(wishes.unwanted().tasks()).containsExactly(skills.number(Drafts.PICKING));
        assertThat(wishes.agreements()).containsExactly(Agreement.LEARN_WORK);
    }

    @Test
    void own_will_counts_only_when_it_is_shared() {
        assertThat(supply().wishes().motivation()).isEmpty();
        assertThat(supply(fact("VOLUNTARY", "", new Value.Level(5))).wishes().motivation())
                .contains(Motivation.FULL);
        assertThat(supply(fact("VOLUNTARY", "", new Value.Level(4))).wishes().motivation())
                .contains(Motivation.SOME);
        assertThat(supply(fact("VOLUNTARY", "", new Value.Level(1))).wishes().motivation())
                .contains(Motivation.LITTLE);
        var kept = new CurrentFact(
                "VOLUNTARY",
                "",
                new Value.Level(5),
                ShareLevel.PRIVATE,
                Recognition.Status.NOT_ASKED,
                Optional.empty());
        assertThat(supply(kept).wishes().motivation()).isEmpty();
    }

    @Test
    void loads_and_help_stand_under_the_same_numbers_as_on_a_vacancy() {
        var support = supply(
                        fact("FN_LOAD", "standing", new Value.Code("LIMITED")),
                        fact("FN_HELP", "BUDDY", new Value.Present()))
                .support();
        assertThat(support.loads()).containsValue(Load.LIMITED).hasSize(1);
        assertThat(support.helps()).hasSize(1);
    }

    @Test
    void what_is_no_longer_valid_says_nothing() {
        var old = new CurrentFact(
                "AV_HOURS_MAX",
                "",
                Value.Number.of(32),
                ShareLevel.ANON,
                Recognition.Status.NOT_ASKED,
                Optional.of(TODAY.minusDays(1)));
        assertThat(supply(old).practice().hours()).isEmpty();
    }

    @Test
    void the_view_without_names_holds_only_what_is_shared_that_far() {
        var region = new CurrentFact(
                "HS_SKILL",
                Drafts.PICKING.value(),
                new Value.Level(2),
                ShareLevel.CHAIN,
                Recognition.Status.NOT_ASKED,
                Optional.empty());
        var open = fact("AV_HOURS_MAX", "", Value.Number.of(32));
        var supply = translation.supply(person(List.of(region, open)), ShareLevel.ANON, TODAY);
        assertThat(supply.abilities().skills().byCode()).isEmpty();
        assertThat(supply.practice().hours()).isPresent();
    }

    @Test
    void both_views_at_once_are_what_each_view_is_by_itself() {
        for (long seed = 0; seed < 500; seed++) {
            var person = shared(new Random(seed));
            var views = translation.views(person, TODAY);
            assertThat(views.region()).isEqualTo(translation.supply(person, ShareLevel.CHAIN, TODAY));
            assertThat(views.apart().orElseGet(() -> views.region().shared(Share.ANON)))
                    .isEqualTo(translation.supply(person, ShareLevel.ANON, TODAY));
        }
    }

    /** Someone of whom now and then something goes to the region only, or is disputed. */
    private static Current shared(Random random) {
        var facts = Stream.of(
                        fact("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)),
                        fact("HS_LANG_NL", "SPEAKING", new Value.Code("A1")),
                        fact("HS_LICENCE", "B", new Value.Present()),
                        fact("HS_LICENCE_NOT", "C", new Value.Present()),
                        fact("SS_COMP", "24105", new Value.Code("1")),
                        fact("SS_TALENT", "DOING", new Value.Present()),
                        fact("WISH_SECTOR", "G", new Value.Present()),
                        fact("WISH_NOT", "F", new Value.Present()),
                        fact("CONTRACT", "01", new Value.Present()),
                        fact("VOLUNTARY", "", new Value.Level(5)),
                        fact("AV_HOURS_MAX", "", Value.Number.of(32)),
                        fact("AV_DAYS", "", new Value.Grid(DayGrid.weekdays())),
                        fact("MOB_MODE", "3", new Value.Present()),
                        fact("MOB_RADIUS", "", new Value.Level(3)),
                        fact("FN_LOAD", "lifting", new Value.Code("NOT")),
                        fact("FN_HELP", "BUDDY", new Value.Present()),
                        fact("ID_ADDRESS_PC4", "", Value.Number.of(4761)))
                .filter(fact -> random.nextBoolean())
                .map(fact -> random.nextInt(12) == 0 ? regional(fact) : fact)
                .toList();
        var doubt = new Doubt(
                "HS_SKILL",
                Drafts.PICKING.value(),
                random.nextBoolean() ? ShareLevel.CHAIN : ShareLevel.ANON,
                Optional.empty());
        return new Current(
                ClientId.random(),
                new TenantId(1),
                false,
                false,
                1,
                facts,
                random.nextInt(4) == 0 ? List.of(doubt) : List.of());
    }

    private static CurrentFact regional(CurrentFact fact) {
        return new CurrentFact(
                fact.characteristic(),
                fact.item(),
                fact.value(),
                ShareLevel.CHAIN,
                fact.recognition(),
                fact.validUntil());
    }

    @Test
    void facts_of_benefit_health_and_life_change_nothing() {
        var plain = List.of(fact("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)));
        var more = Stream.of(
                fact("POS_BENEFIT", "", new Value.Code("DD02")),
                fact("POS_LDR", "", new Value.Code("YES")),
                fact("POS_TARGET", "ED05", new Value.Present()),
                fact("LD_HOUSE", "", new Value.Level(1)),
                fact("DEBT_STATUS", "", new Value.Code("WSNP")),
                fact("ATT_FEAR", "", Value.Number.of(5)),
                fact("FN_CAPACITY", "", new Value.Code("1")));
        var person = person(plain);
        var burdened = new ArrayList<>(plain);
        more.forEach(burdened::add);
        var same = new Current(person.client(), person.owner(), false, false, 1, burdened, List.of());
        assertThat(translation.supply(same, ShareLevel.CHAIN, TODAY))
                .isEqualTo(translation.supply(person, ShareLevel.CHAIN, TODAY));
    }

    @Test
    void a_place_is_known_by_the_postcode() {
        assertThat(supply(fact("ID_ADDRESS_PC4", "", Value.Number.of(4761))).place())
                .isPresent();
        assertThat(supply().place()).isEmpty();
    }

    private Supply supply(CurrentFact... facts) {
        return translation.supply(person(List.of(facts)), ShareLevel.CHAIN, TODAY);
    }

    private static Current person(List<CurrentFact> facts) {
        return new Current(ClientId.random(), new TenantId(1), false, false, 1, facts, List.of());
    }

    private static CurrentFact fact(String characteristic, String item, Value value) {
        return new CurrentFact(
                characteristic, item, value, ShareLevel.ANON, Recognition.Status.NOT_ASKED, Optional.empty());
    }

    private static CurrentFact answered(CurrentFact fact) {
        return new CurrentFact(
                fact.characteristic(),
                fact.item(),
                fact.value(),
                fact.share(),
                Recognition.Status.RECOGNISED,
                Optional.empty());
    }
}
