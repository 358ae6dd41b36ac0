package nl.kansrijk.instruments.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.instruments.advice.Advice.Answer;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Advice for people like those of the stories. Source: row 0-14. */
@HouseTest
class HelpAdviceTest {
    private static final LocalDate OLD = LocalDate.of(1965, 5, 5);

    @Autowired
    HelpAdvice advice;

    @Autowired
    AdviceTable table;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    BulkProfiles bulk;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    Tenant town;
    Actor guide;

    @BeforeEach
    void a_town() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
    }

    @Test
    void who_is_tense_about_searching_gets_at_most_five_each_with_a_reason_of_the_own_file() {
        var marja = tense(OLD);
        var found = of(marja);
        assertThat(found.chosen()).hasSizeBetween(3, 5);
        assertThat(found.chosen().getFirst().instrument().name())
                .isEqualTo("Groepstraining zelfvertrouwen bij het zoeken");
        assertThat(found.chosen()).allSatisfy(one -> {
            assertThat(one.needs()).isNotEmpty();
            assertThat(one.needs().getFirst().because().getFirst().said().client())
                    .isEqualTo(marja);
        });
    }

    @Test
    void the_same_file_gives_the_same_advice_and_looking_keeps_nothing() {
        var someone = tense(OLD);
        var first = of(someone);
        var second = of(someone);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.chosen()).isEqualTo(first.chosen());
        assertThat(kept(someone)).isZero();
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_proposed() {
        assertThat(of(person(OLD, List.of(), Optional.empty())).chosen()).isEmpty();
    }

    @Test
    void a_place_that_asks_twenty_seven_years_is_not_for_a_younger_one_and_says_so() {
        var young = person(
                today().minusYears(20),
                List.of(step("SS_WORKNORM", "ON_TIME", 1), step("SS_WORKNORM", "PERSISTS", 1)),
                Optional.empty());
        var found = of(young);
        var all =
                Stream.concat(found.chosen().stream(), found.notNow().stream()).toList();
        assertThat(found.chosen()).noneMatch(one -> one.instrument().name().equals("Participatieplaats"));
        assertThat(all.stream().filter(one -> one.instrument().name().equals("Participatieplaats")))
                .allSatisfy(one -> assertThat(one.inTheWay())
                        .containsExactly(new Check(Check.About.LEAST_AGE, Check.Outcome.NOT_MET, "27")));
    }

    @Test
    void what_is_unknown_is_asked_and_shuts_nobody_out() {
        var group = of(tense(OLD)).chosen().getFirst();
        assertThat(group.possible()).isTrue();
        assertThat(group.toAsk())
                .contains(new Check(Check.About.NOT_WHEN, Check.Outcome.ASK, "Als een groep niet past"));
    }

    @Test
    void while_matching_rests_nothing_pushes_towards_work() {
        var resting = person(
                OLD,
                List.of(scale("SE_SEARCH", "2.0"), scale("SE_WORK", "2.0"), scale("HEADSPACE", "1.5")),
                Optional.of(new MatchingPause(Reason.of("pause.stabilise"), Optional.empty())));
        assertThat(of(resting).chosen())
                .isNotEmpty()
                .allMatch(one -> one.instrument().tiles().stream().anyMatch(tile -> tile.matches("EW0[1-4]")));
    }

    @Test
    void debts_that_are_problematic_bring_debt_help_first() {
        var kees = person(
                OLD,
                List.of(
                        Life.Line.of("DEBT_STATUS", "", new Value.Code("PROBLEMATIC"), source()),
                        step("LD_FIN", "", 2)),
                Optional.empty());
        assertThat(of(kees).chosen().getFirst().instrument().name()).isEqualTo("Schuldhulp en stabilisatie");
    }

    @Test
    void an_answer_is_kept_once_and_a_no_puts_it_lower() {
        var someone = tense(OLD);
        var first = of(someone).chosen().getFirst().instrument();
        var no = new Answer(Answer.Kind.REFUSED, "TRIED");
        for (int i = 0; i < 2; i++) {
            boolean kept = answered(someone, first.id(), no);
            assertThat(kept).isTrue();
        }
        assertThat(kept(someone)).isEqualTo(1);
        var after = of(someone);
        assertThat(after.answers()).containsEntry(first.id(), no);
        assertThat(after.chosen().getFirst().score())
                .isLessThan(of(tense(OLD)).chosen().getFirst().score());
        boolean unknown = answered(someone, UUID.randomUUID(), no);
        assertThat(unknown).isFalse();
    }

    private int kept(ClientId client) {
        return inside(client, Permission.ADVICE, passage -> table.kept(client));
    }

    private boolean answered(ClientId client, UUID instrument, Answer answer) {
        return inside(client, Permission.ANSWER_ADVICE, passage -> advice.answer(client, instrument, answer, passage));
    }

    private Advice of(ClientId client) {
        return inside(client, Permission.ADVICE, passage -> advice.of(client, passage));
    }

    private <T> T inside(ClientId client, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(guide, permission).about(client), work);
    }

    private ClientId tense(LocalDate born) {
        return person(
                born,
                List.of(
                        scale("SE_SEARCH", "2.2"),
                        scale("ATT_FEAR", "2.0"),
                        scale("SE_WORK", "3.8"),
                        scale("INTENT", "4.0"),
                        step("LD_FIN", "", 4)),
                Optional.empty());
    }

    private ClientId person(LocalDate born, List<Life.Line> said, Optional<MatchingPause> pause) {
        var client = ClientId.random();
        var identity = new Identity("Test Persoon", born, "", "", "", Optional.empty(), "nl", "PHONE");
        var life = new Life(client, false, Optional.of(guide.user()), identity, pause, said);
        jobs.quietly(() -> bulk.load(town.id(), guide.user(), clock.instant(), Stream.of(life)));
        return client;
    }

    private Life.Line scale(String scale, String mean) {
        return Life.Line.of(scale, "", new Value.Number(new BigDecimal(mean)), source());
    }

    private Life.Line step(String characteristic, String item, int step) {
        return Life.Line.of(characteristic, item, new Value.Level(step), source());
    }

    private Source source() {
        return new Source(Source.Type.PROF, "", today().minusDays(10));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
