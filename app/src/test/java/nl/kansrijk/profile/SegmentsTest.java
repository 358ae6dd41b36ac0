package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.segments.Measuring;
import nl.kansrijk.profile.segments.Members;
import nl.kansrijk.profile.segments.OwnGroups;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Recipe.Join;
import nl.kansrijk.profile.segments.Result;
import nl.kansrijk.profile.segments.Rule;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.profile.segments.Size;
import nl.kansrijk.profile.segments.Trait;
import nl.kansrijk.profile.segments.Traits;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.StarterShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups of people described by rules: who meets them, how many may be told, and what is kept. */
class SegmentsTest extends ProfileHouse {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Autowired
    Traits traits;

    @Autowired
    Members members;

    @Autowired
    OwnGroups ownGroups;

    @Autowired
    Measuring measuring;

    @Autowired
    Segments segments;

    @Autowired
    BulkProfiles bulk;

    @Autowired
    StarterShelf shelf;

    Actor manager;

    @BeforeEach
    void a_manager_who_leads() {
        shelf.fill();
        manager = region.actor(rucphen, Role.TEAM_MANAGER);
    }

    @Test
    void who_wants_but_does_not_dare_is_found_by_two_rules_together() {
        var both = lives(3, line("INTENT", "4.2"), line("SE_WORK", "2.1"));
        lives(2, line("INTENT", "4.2"), line("SE_WORK", "4.0"));
        lives(2, line("SE_WORK", "2.1"));
        assertThat(found(Join.ALL, "INTENT:HIGH", "SE_WORK:LOW")).isEqualTo(both);
    }

    @Test
    void one_of_the_rules_is_enough_when_the_group_says_so() {
        lives(3, line("INTENT", "4.2"));
        lives(2, line("SE_WORK", "2.1"));
        lives(4, line("INTENT", "1.2"));
        assertThat(found(Join.ANY, "INTENT:HIGH", "SE_WORK:LOW")).hasSize(5);
    }

    @Test
    void the_ends_of_the_bands_are_those_of_the_rules_of_today() {
        lives(1, line("INTENT", "2.5"));
        lives(1, line("INTENT", "2.6"));
        lives(1, line("INTENT", "3.5"));
        lives(1, line("INTENT", "3.6"));
        assertThat(found(Join.ALL, "INTENT:LOW")).hasSize(1);
        assertThat(found(Join.ALL, "INTENT:MIDDLE")).hasSize(2);
        assertThat(found(Join.ALL, "INTENT:HIGH")).hasSize(1);
        assertThat(found(Join.ALL, "INTENT:LOW,HIGH")).hasSize(2);
    }

    @Test
    void wishes_skills_hours_domains_and_language_describe_a_group_too() {
        var all = lives(
                1,
                Life.Line.of("WISH_SECTOR", "H", new Value.Present(), self(10)),
                Life.Line.of("SS_COMP", "24105", new Value.Code("1"), self(10)),
                Life.Line.of("HS_LANG_NL", "SPEAKING", new Value.Code("A2"), self(10)),
                Life.Line.of("HS_LANG_NL", "READING", new Value.Code("C1"), self(10)),
                Life.Line.of("AV_HOURS_MAX", "", Value.Number.of(24), self(10)),
                Life.Line.of("LD_HOUSE", "", new Value.Level(2), self(10)));
        for (var rule : List.of(
                "WISH_SECTOR:H",
                "SS_COMP:24105",
                "SPEAKING:A1,A2",
                "AV_HOURS_MAX:24-31",
                "LD_HOUSE:LOW",
                "AGE:45-54,27-44")) assertThat(found(Join.ALL, rule)).as(rule).isEqualTo(all);
        for (var rule : List.of(
                "WISH_SECTOR:I", "SS_COMP:24100", "SPEAKING:C1", "AV_HOURS_MAX:32-40", "LD_HOUSE:HIGH", "AGE:15-26"))
            assertThat(found(Join.ALL, rule)).as(rule).isEmpty();
    }

    @Test
    void a_competency_that_does_not_go_well_is_not_counted_as_one_that_does() {
        lives(1, Life.Line.of("SS_COMP", "24105", new Value.Code("4"), self(10)));
        assertThat(found(Join.ALL, "SS_COMP:24105")).isEmpty();
    }

    @Test
    void what_no_longer_holds_and_what_the_client_disputes_does_not_count() {
        lives(3, Life.Line.of("INTENT", "", number("4.2"), self(300)));
        var said =
                kept(caseManager, NewStatement.first("LD_HOUSE", "", new Value.Level(1), Source.professional(today)));
        assertThat(found(Join.ALL, "LD_HOUSE:LOW")).containsExactly(client);
        answer(said, Recognition.Status.DISPUTED);
        assertThat(found(Join.ALL, "LD_HOUSE:LOW")).isEmpty();
        assertThat(found(Join.ALL, "INTENT:HIGH")).isEmpty();
    }

    @Test
    void shielded_people_and_people_of_another_organisation_are_in_no_group() {
        load(rucphen, 5, true, line("INTENT", "4.2"));
        load(region.organisation(Tenant.Kind.MUNICIPALITY), 5, false, line("INTENT", "4.2"));
        assertThat(found(Join.ALL, "INTENT:HIGH")).isEmpty();
        assertThat(found(Join.ALL, "AGE:45-54,27-44")).isEmpty();
    }

    @Test
    void one_person_belongs_to_the_groups_whose_rules_it_meets_and_a_shielded_person_to_none() {
        keep("Wil", Join.ALL, "INTENT:HIGH");
        keep("Wil en durft niet", Join.ALL, "INTENT:HIGH", "SE_WORK:LOW");
        keep("Wil of durft niet", Join.ANY, "INTENT:HIGH", "SE_WORK:LOW");
        keep("Tussen 27 en 54", Join.ALL, "AGE:45-54,27-44");
        keep("Jong", Join.ALL, "AGE:15-26");
        var one = lives(1, line("INTENT", "4.2")).iterator().next();
        assertThat(groups(one)).containsExactly("Tussen 27 en 54", "Wil", "Wil of durft niet");
        var none = lives(1, line("INTENT", "1.2")).iterator().next();
        assertThat(groups(none)).containsExactly("Tussen 27 en 54");
        var hidden = load(rucphen, 1, true, line("INTENT", "4.2")).iterator().next();
        assertThat(groups(hidden)).isEmpty();
    }

    private List<String> groups(ClientId who) {
        return gate.pass(Look.by(manager, Permission.CHANGE_SEGMENT), passage -> ownGroups.of(who, passage)).stream()
                .map(group -> group.draft().name())
                .toList();
    }

    private void keep(String name, Join join, String... rules) {
        gate.pass(Look.by(manager, Permission.CHANGE_SEGMENT), passage -> {
            segments.keep(UUID.randomUUID(), new Segment.Draft(name, recipe(join, rules), List.of()), passage);
            return true;
        });
    }

    @Test
    void a_small_group_has_no_figure_and_a_larger_one_is_rounded_down_so_that_no_difference_tells_of_one() {
        lives(4, line("INTENT", "4.2"));
        assertThat(size("INTENT:HIGH")).isEqualTo(new Size(Optional.empty(), 5));
        lives(9, line("INTENT", "4.2"));
        assertThat(size("INTENT:HIGH")).isEqualTo(new Size(Optional.of(10), 5));
    }

    @Test
    void without_rules_nobody_is_in_the_group() {
        lives(6, line("INTENT", "4.2"));
        assertThat(found(Join.ALL)).isEmpty();
        assertThat(found(Join.ANY)).isEmpty();
    }

    @Test
    void no_rule_can_be_about_sex_nationality_origin_or_district() {
        assertThat(traits.all())
                .extracting(Trait::characteristic)
                .filteredOn(code -> !code.isEmpty())
                .allMatch(code -> catalogue.find(code).isPresent())
                .doesNotContain("ID_ADDRESS_PC4", "HS_LANG_OTHER", "POS_INTEGRATION", "LD_JUST", "VOG_LIMIT");
        assertThat(traits.all().stream().filter(Trait::hard).map(Trait::code))
                .containsExactly("AGE", "HS_EDU", "HS_EXP");
        assertThat(recipe(Join.ALL, "SEX:F", "ID_ADDRESS_PC4:4761", "INTENT:x").rules())
                .isEmpty();
    }

    @Test
    void only_hard_traits_say_little_of_people_and_the_group_knows_it() {
        assertThat(recipe(Join.ALL, "AGE:55-99").hardOnly()).isTrue();
        assertThat(recipe(Join.ANY, "AGE:55-99", "HS_EDU:4", "HS_EXP:0-11").hardOnly())
                .isTrue();
        assertThat(recipe(Join.ALL, "AGE:55-99", "INTENT:HIGH").hardOnly()).isFalse();
        assertThat(recipe(Join.ALL).hardOnly()).isFalse();
    }

    @Test
    void a_rule_takes_options_of_its_trait_only() {
        var age = traits.all().stream().filter(Trait::hard).findFirst().orElseThrow();
        assertThatThrownBy(() -> new Rule(age, List.of("HIGH"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rule(age, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_group_is_kept_once_with_its_maker_and_day_and_found_by_colleagues_only() {
        var id = UUID.randomUUID();
        var draft = draft("Wil wel, durft niet", "INTENT:HIGH", "SE_WORK:LOW");
        for (int i = 0; i < 2; i++) keep(id, draft);
        assertThat(kept(manager)).hasSize(1);
        var one = kept(region.actor(rucphen, Role.POLICY_RESEARCHER)).getFirst();
        assertThat(one.draft()).isEqualTo(draft);
        assertThat(one.kept().by()).isEqualTo(manager.user());
        assertThat(kept(region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.TEAM_MANAGER)))
                .isEmpty();
    }

    @Test
    void a_change_on_an_old_page_changes_nothing() {
        var id = UUID.randomUUID();
        keep(id, draft("Eerst", "INTENT:HIGH"));
        assertThat(changed(id, 1, draft("Daarna", "INTENT:LOW"))).isTrue();
        assertThat(changed(id, 1, draft("Te laat", "INTENT:MIDDLE"))).isFalse();
        assertThat(kept(manager).getFirst().draft().name()).isEqualTo("Daarna");
    }

    @Test
    void what_is_taken_away_can_be_put_back() {
        var id = UUID.randomUUID();
        keep(id, draft("Even weg", "INTENT:HIGH"));
        assertThat(removed(id)).isTrue();
        assertThat(removed(id)).isFalse();
        assertThat(kept(manager)).isEmpty();
        assertThat(in(manager, passage -> segments.find(id, passage))
                        .orElseThrow()
                        .removed())
                .isTrue();
        assertThat(putBack(id)).isTrue();
        assertThat(kept(manager)).hasSize(1);
    }

    @Test
    void a_name_with_a_citizen_service_number_is_masked_and_a_group_needs_a_rule() {
        keep(UUID.randomUUID(), draft("Groep 111222333", "INTENT:HIGH"));
        assertThat(kept(manager).getFirst().draft().name()).doesNotContain("111222333");
        assertThatThrownBy(() -> keep(UUID.randomUUID(), draft("Leeg"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(" ", "INTENT:HIGH")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_measured_is_kept_once_a_day_with_its_maker_and_tells_of_no_small_group() {
        var id = UUID.randomUUID();
        keep(id, draft("Wil wel", "INTENT:HIGH"));
        lives(3, line("INTENT", "4.2"));
        measure(id);
        assertThat(results(id)).extracting(Result::people).containsExactly(Optional.empty());
        lives(9, line("INTENT", "4.2"));
        measure(id);
        assertThat(results(id)).containsExactly(new Result(today, manager.user(), Optional.of(10), Optional.empty()));
    }

    @Test
    void how_many_take_part_more_is_told_when_both_parts_are_large_enough() {
        var id = UUID.randomUUID();
        keep(id, draft("Wil wel", "INTENT:HIGH"));
        lives(6, line("INTENT", "4.2"), doing("life:gardening", 36), kind("life:gardening", "HOBBY"));
        lives(
                6,
                line("INTENT", "4.2"),
                doing("life:gardening", 36),
                kind("life:gardening", "HOBBY"),
                doing("life:food-bank", 3),
                kind("life:food-bank", "VOLUNTEER"));
        measure(id);
        assertThat(results(id)).extracting(Result::risen).containsExactly(Optional.of(50));
    }

    private Life.Line doing(String activity, int months) {
        return Life.Line.of("HS_EXP", activity, Value.Number.of(months), self(0));
    }

    private Life.Line kind(String activity, String kind) {
        return Life.Line.of("HS_EXP_KIND", activity, new Value.Code(kind), self(0));
    }

    private List<Result> results(UUID id) {
        return in(
                manager, passage -> measuring.results(segments.find(id, passage).orElseThrow(), passage));
    }

    private void measure(UUID id) {
        in(manager, passage -> measuring.measure(segments.find(id, passage).orElseThrow(), passage));
    }

    private Segment.Draft draft(String name, String... rules) {
        return new Segment.Draft(name, recipe(Join.ALL, rules), List.of("BLOK:A"));
    }

    private void keep(UUID id, Segment.Draft draft) {
        in(manager, passage -> {
            segments.keep(id, draft, passage);
            return true;
        });
    }

    private boolean changed(UUID id, int version, Segment.Draft draft) {
        return in(manager, passage -> segments.change(id, version, draft, passage));
    }

    private boolean removed(UUID id) {
        return in(manager, passage -> segments.remove(id, passage));
    }

    private boolean putBack(UUID id) {
        return in(manager, passage -> segments.putBack(id, passage));
    }

    private List<Segment> kept(Actor who) {
        return in(who, segments::kept);
    }

    private Set<ClientId> found(Join join, String... rules) {
        return in(manager, passage -> members.of(recipe(join, rules), passage));
    }

    private Size size(String... rules) {
        return in(manager, passage -> measuring.size(recipe(Join.ALL, rules), passage));
    }

    private Recipe recipe(Join join, String... rules) {
        Map<String, List<String>> chosen = Arrays.stream(rules)
                .map(rule -> rule.split(":"))
                .collect(java.util.stream.Collectors.toMap(rule -> rule[0], rule -> List.of(rule[1].split(","))));
        return traits.recipe(join, trait -> chosen.getOrDefault(trait.code(), List.of()));
    }

    private <T> T in(Actor who, Function<Passage, T> work) {
        return gate.pass(Look.by(who, Permission.CHANGE_SEGMENT), work);
    }

    private Set<ClientId> lives(int many, Life.Line... lines) {
        return load(rucphen, many, false, lines);
    }

    private Set<ClientId> load(Tenant tenant, int many, boolean shielded, Life.Line... lines) {
        var people = IntStream.range(0, many).mapToObj(i -> ClientId.random()).toList();
        var identity = new Identity("Iemand", BORN, "", "", "", Optional.empty(), "nl", "PHONE");
        var lives = people.stream()
                .map(one -> new Life(one, shielded, Optional.empty(), identity, Optional.empty(), List.of(lines)));
        jobs.quietly(() -> bulk.load(tenant.id(), caseManager.user(), clock.instant(), lives));
        return Set.copyOf(people);
    }

    private Life.Line line(String scale, String mean) {
        return Life.Line.of(scale, "", number(mean), new Source(Source.Type.DER, "", today.minusDays(10)));
    }

    private Source self(int daysAgo) {
        return new Source(Source.Type.SELF, "", today.minusDays(daysAgo));
    }

    private static Value number(String mean) {
        return new Value.Number(new BigDecimal(mean));
    }
}
