package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Life.Line;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.Places;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invented lives agree with themselves, and are the same for the same seed. */
class CoherenceTest extends DemoHouse {
    private static final int MANY = 400;
    private static final UserId CASE_MANAGER = Staff.user(FROM, "anneke");

    @Autowired
    InventedClients clients;

    @Autowired
    InventedVacancies vacancies;

    @Autowired
    InventedEmployers employers;

    @Autowired
    Personas personas;

    @Autowired
    Occupations occupations;

    @Autowired
    nl.kansrijk.profile.life.Activities activities;

    @Autowired
    Skills skills;

    @Autowired
    Places places;

    @Autowired
    Characteristics catalogue;

    @Test
    void the_same_seed_invents_the_same_people_bit_by_bit() {
        assertThat(lives(FROM).toList()).isEqualTo(lives(FROM).toList());
        assertThat(openings(FROM).toList()).isEqualTo(openings(FROM).toList());
    }

    @Test
    void another_seed_invents_other_people() {
        var other = new Beginning(SEED + 1, FROM.at());
        assertThat(lives(other).map(Life::client))
                .doesNotContainAnyElementsOf(lives(FROM).map(Life::client).toList());
    }

    @Test
    void every_code_in_a_life_is_known() {
        assertThat(everyone().flatMap(life -> life.said().stream())).allSatisfy(line -> {
            var item = line.fact().item();
            switch (line.fact().characteristic()) {
                case "HS_SKILL", "WISH_LEARN" ->
                    assertThat(skills.find(new SkillCode(item))).isPresent();
                case "HS_EXP", "WISH_OCC", "WISH_NOT" ->
                    assertThat(activities.find(item).isPresent()
                                    || occupations
                                            .find(new OccupationCode(item))
                                            .isPresent())
                            .as(item)
                            .isTrue();
                default ->
                    assertThat(catalogue.find(line.fact().characteristic())).isPresent();
            }
        });
    }

    @Test
    void least_hours_never_exceed_most_hours_nor_what_fits_in_the_week() {
        assertThat(everyone()).allSatisfy(life -> {
            var most = number(life, "AV_HOURS_MAX");
            assertThat(number(life, "AV_HOURS_MIN").orElse(0)).isLessThanOrEqualTo(most.orElse(40));
            var parts = grid(life);
            if (most.isPresent() && parts.isPresent()) assertThat(most.get()).isLessThanOrEqualTo(parts.get() * 4);
        });
    }

    @Test
    void nothing_is_said_in_the_future_and_everyone_lives_somewhere_known() {
        assertThat(everyone()).allSatisfy(life -> {
            assertThat(life.said())
                    .allMatch(line ->
                            line.source().observedOn().isBefore(FROM.today().plusDays(1)));
            assertThat(places.of(new Postcode4(number(life, "ID_ADDRESS_PC4").orElseThrow())))
                    .isPresent();
        });
    }

    @Test
    void who_wants_other_work_says_why_and_no_longer_wants_the_old() {
        var turned = lives(FROM)
                .filter(life -> life.said().stream().anyMatch(is("WISH_NOT")))
                .toList();
        assertThat(turned).hasSizeGreaterThan(MANY / 20).allSatisfy(life -> {
            var old = item(life, "WISH_NOT").orElseThrow();
            assertThat(item(life, "WISH_NOT_WHY")).contains(old);
            assertThat(life.said().stream()
                            .filter(is("WISH_OCC"))
                            .map(line -> line.fact().item()))
                    .doesNotContain(old);
        });
    }

    @Test
    void about_a_third_is_incomplete_some_rest_and_a_few_are_shielded() {
        var all = lives(FROM).toList();
        assertThat(all.stream().filter(life -> missing(life) >= 2).count()).isBetween(MANY / 4L, MANY / 2L);
        assertThat(all.stream().filter(life -> life.pause().isPresent()).count())
                .isBetween(4L, MANY / 10L);
        assertThat(IntStream.range(0, 2000)
                        .mapToObj(n -> life(FROM, n))
                        .filter(Life::shielded)
                        .count())
                .isBetween(1L, 30L);
    }

    @Test
    void some_take_part_and_some_of_them_volunteer_or_care_since_less_than_half_a_year() {
        var kinds = lives(FROM)
                .map(life -> life.said().stream()
                        .filter(is("HS_EXP_KIND"))
                        .filter(line -> line.fact().item().startsWith("life:"))
                        .count())
                .toList();
        assertThat(kinds.stream().filter(count -> count > 0).count()).isBetween(MANY / 5L, MANY / 2L);
        assertThat(kinds.stream().filter(count -> count > 1).count()).isBetween(MANY / 20L, MANY / 4L);
    }

    @Test
    void where_the_mind_weighs_there_is_less_confidence_on_average_but_not_in_every_life() {
        var heavy = confidence(2, 3);
        var light = confidence(4, 5);
        assertThat(average(light)).isGreaterThan(average(heavy) + 2);
        assertThat(heavy.stream().max(Integer::compare).orElseThrow()).isGreaterThan(35);
        assertThat(Stream.concat(heavy.stream(), light.stream())).allMatch(tenths -> tenths >= 10 && tenths <= 50);
    }

    /** Confidence in searching, in tenths, of those whose mind is on one of these levels. */
    private List<Integer> confidence(int least, int most) {
        return everyone()
                .filter(life -> life.said().stream()
                        .anyMatch(line -> line.fact().characteristic().equals("LD_MENTAL")
                                && line.fact().value() instanceof Value.Level(int level)
                                && level >= least
                                && level <= most))
                .flatMap(life -> life.said().stream())
                .filter(line -> line.fact().characteristic().equals("SE_SEARCH"))
                .map(line -> ((Value.Number) line.fact().value())
                        .amount()
                        .movePointRight(1)
                        .intValueExact())
                .toList();
    }

    private static double average(List<Integer> tenths) {
        return tenths.stream().mapToInt(one -> one).average().orElseThrow();
    }

    @Test
    void what_is_going_on_in_a_life_stays_inside_the_case() {
        assertThat(everyone().flatMap(life -> life.said().stream()))
                .filteredOn(line ->
                        line.fact().characteristic().matches("LD_.*|ATT_.*|SE_.*|CAUSE|DEBT_STATUS|INTENT|HEADSPACE"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.share().orElse(ShareLevel.PRIVATE)).isEqualTo(ShareLevel.PRIVATE));
    }

    @Test
    void a_vacancy_asks_skills_of_its_own_occupation() {
        assertThat(openings(FROM)).allSatisfy(vacancy -> {
            var own = occupations.skills(vacancy.draft().head().occupation().orElseThrow()).stream()
                    .map(asked -> asked.skill())
                    .toList();
            assertThat(vacancy.tasks()).isNotEmpty().allMatch(task -> own.contains(task.skill()));
            assertThat(vacancy.tasks()).anyMatch(task -> task.mustOnDay1());
        });
    }

    @Test
    void some_vacancies_are_closed_and_some_open_for_more_than_thirty_days() {
        var longAgo = FROM.daysAgo(30);
        assertThat(openings(FROM)).anyMatch(vacancy -> !vacancy.open());
        assertThat(openings(FROM))
                .anyMatch(vacancy -> vacancy.open() && vacancy.life().openedAt().isBefore(longAgo));
    }

    /** How many of the main subjects never came up. */
    private static long missing(Life life) {
        return Stream.of("HS_EXP", "HS_EDU", "HS_LANG_NL", "WISH_GOAL", "AV_DAYS", "MOB_RADIUS", "FN_LOAD")
                .filter(subject -> life.said().stream().noneMatch(is(subject)))
                .count();
    }

    private Stream<Life> everyone() {
        var stories = Stream.of("GM0777", "GM1655", "GM1709", "GM1674", "GM0840", "GM0879")
                .flatMap(town -> personas.of(FROM, town, CASE_MANAGER).stream())
                .map(persona -> persona.invented().life());
        return Stream.concat(lives(FROM), stories);
    }

    private Stream<Life> lives(Beginning from) {
        return IntStream.range(0, MANY).mapToObj(number -> life(from, number));
    }

    private Life life(Beginning from, int number) {
        return clients.invent(from, number, places.postcodes("0840"), CASE_MANAGER)
                .life();
    }

    private Stream<Vacancy> openings(Beginning from) {
        return IntStream.range(20, 140).mapToObj(number -> {
            Employer employer =
                    employers.company(from, number, places.postcodes("0840")).as(new TenantId(9), new TenantId(1));
            return vacancies.invent(from, number, employer);
        });
    }

    private static java.util.function.Predicate<Line> is(String characteristic) {
        return line -> line.fact().characteristic().equals(characteristic);
    }

    private static Optional<String> item(Life life, String characteristic) {
        return life.said().stream()
                .filter(is(characteristic))
                .map(line -> line.fact().item())
                .findFirst();
    }

    private static Optional<Integer> number(Life life, String characteristic) {
        return value(life, characteristic)
                .map(value -> ((Value.Number) value).amount().intValue());
    }

    private static Optional<Integer> grid(Life life) {
        return value(life, "AV_DAYS")
                .map(value -> Integer.bitCount(((Value.Grid) value).grid().bits()));
    }

    private static Optional<Value> value(Life life, String characteristic) {
        return life.said().stream()
                .filter(is(characteristic))
                .map(line -> line.fact().value())
                .findFirst();
    }

    @Test
    void identities_carry_no_number_of_a_real_person() {
        assertThat(everyone().map(life -> life.identity().bsn()).flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(bsn -> assertThat(bsn.digits()).startsWith("999"))
                .doesNotHaveDuplicates();
        assertThat(List.of(TestNumbers.of(0), TestNumbers.of(100_000))).last().isEqualTo(Optional.empty());
    }
}
