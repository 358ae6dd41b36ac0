package nl.kansrijk.intake.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.intake.Band;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.Readings;
import nl.kansrijk.intake.Scale;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
@Import(StarterShelf.class)
class PracticesTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    PracticeCases cases;

    @Autowired
    Practices practices;

    @Autowired
    PracticeFigures figures;

    @Autowired
    Questions questions;

    @Autowired
    Readings readings;

    @Autowired
    JdbcClient jdbc;

    private Tenant town;
    private Actor newcomer;
    private PracticeCase trudy;

    @BeforeEach
    void a_newcomer_practises_with_trudy() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        newcomer = region.actor(town, Role.CASE_MANAGER);
        trudy = cases.find("afwijzing").orElseThrow();
    }

    @Test
    void at_least_four_invented_clients_answer_the_questions_of_every_talk_in_the_same_order() {
        assertThat(cases.all()).hasSizeGreaterThanOrEqualTo(4);
        var order = questions.current().questions().stream()
                .filter(one -> one.kinds().contains(TalkKind.SHORT))
                .map(one -> one.code())
                .toList();
        for (var client : cases.all()) {
            var asked = client.lines().stream().map(Line::question).toList();
            assertThat(order).containsSubsequence(asked);
            assertThat(client.judged()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(Verdict.ROUTES).contains(client.route());
        }
    }

    @Test
    void every_reading_that_is_expected_can_be_filled_in() {
        for (var client : cases.all())
            for (var line : client.judged()) {
                var part =
                        questions.current().find(line.question()).orElseThrow().part(line.part());
                assertThat(part.takes(
                                Integer.toString(line.range().orElseThrow().from())))
                        .isTrue();
                assertThat(part.takes(
                                Integer.toString(line.range().orElseThrow().to())))
                        .isTrue();
            }
    }

    @Test
    void a_practice_that_is_under_way_goes_on_and_one_that_is_over_can_be_done_again() {
        var first = begin();
        assertThat(begin().id()).isEqualTo(first.id());
        end("WF2");
        assertThat(mine().open()).isFalse();
        assertThat(begin().id()).isNotEqualTo(first.id());
    }

    @Test
    void what_a_client_says_is_heard_piece_by_piece() {
        begin();
        var line = trudy.line("Q23").orElseThrow();
        assertThat(mine().heard("Q23")).isZero();
        hear(line);
        assertThat(mine().heard("Q23")).isEqualTo(1);
        hear(line);
        hear(line);
        assertThat(mine().heard("Q23")).isEqualTo(2);
    }

    @Test
    void only_what_can_be_an_answer_is_kept_and_a_citizen_number_is_masked() {
        begin();
        keep(Map.of("Q20", "9", "Q23", "4", "Q99", "1", "Q01", "Nummer 111222333"));
        assertThat(mine().answers()).containsEntry("Q23", "4").doesNotContainKeys("Q20", "Q99");
        assertThat(mine().answers().get("Q01")).doesNotContain("111222333");
    }

    @Test
    void answers_are_read_as_in_a_real_talk() {
        begin();
        keep(Map.of("Q23", "5", "Q27", "5"));
        var scores = readings.of(
                questions.current(), mine().replies(), mine().times().begun());
        assertThat(scores)
                .anyMatch(score -> score.scale() == Scale.ATT_FEAR && score.band() == Band.LOW)
                .anyMatch(score -> score.scale() == Scale.SE_WORK && score.band() == Band.HIGH);
    }

    @Test
    void the_review_tells_what_was_there_to_hear_and_what_was_missed() {
        begin();
        keep(Map.of("Q20", "4", "Q23", "2", "Q30", "1"));
        hear(trudy.line("Q30").orElseThrow());
        hear(trudy.line("Q30").orElseThrow());
        end("ST1", List.of("C01", "C09"), List.of("STRENGTH"));
        var feedback = Feedback.of(trudy, mine());
        assertThat(feedback.same()).isEqualTo(2);
        assertThat(reading(feedback, "Q23").fit()).isEqualTo(Feedback.Fit.OTHER);
        assertThat(reading(feedback, "Q23").askedAll()).isFalse();
        assertThat(reading(feedback, "Q30").askedAll()).isTrue();
        assertThat(reading(feedback, "Q44").fit()).isEqualTo(Feedback.Fit.OPEN);
        assertThat(feedback.missedCauses()).containsExactly("C07");
        assertThat(feedback.moreCauses()).containsExactly("C09");
        assertThat(feedback.missedHints()).contains("SHAME", "SCALE").doesNotContain("STRENGTH");
        assertThat(feedback.sameRoute()).isFalse();
    }

    @Test
    void a_practice_that_is_not_over_has_no_review() {
        var running = begin();
        assertThatThrownBy(() -> Feedback.of(trudy, running)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_the_end_nothing_changes_but_the_look_back() {
        var practice = begin();
        end("WF2");
        keep(Map.of("Q20", "1"));
        practise(passage -> {
            practices.end(practice, new Verdict(List.of(), List.of(), "ST1"), passage);
            practices.review(practice, Map.of("goed", "Ik luisterde"), passage);
            return true;
        });
        assertThat(mine().answers()).isEmpty();
        assertThat(mine().verdict().orElseThrow().route()).isEqualTo("WF2");
        assertThat(mine().review()).containsEntry("goed", "Ik luisterde");
    }

    @Test
    void practice_is_of_oneself_a_colleague_sees_nothing_of_it_and_cannot_change_it() {
        var mine = begin();
        var colleague = region.actor(town, Role.CASE_MANAGER);
        var theirs = gate.pass(Look.by(colleague, Permission.PRACTISE), passage -> {
            practices.keep(mine, Map.of("Q20", "1"), passage);
            return practices.mine(passage);
        });
        assertThat(theirs).isEmpty();
        assertThat(mine().answers()).isEmpty();
    }

    @Test
    void nothing_of_a_practice_reaches_a_profile_a_score_or_a_log_of_a_person() {
        var before = everything();
        begin();
        keep(Map.of("Q20", "4", "Q23", "5", "Q27", "1"));
        end("WF2");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void professionals_with_the_same_client_see_where_they_differ_and_never_who() {
        finished(newcomer, Map.of("Q20", "4", "Q23", "1", "Q27", "5"), "WF2");
        colleagues(2, Map.of("Q20", "4", "Q23", "5", "Q27", "5"));
        finished(region.actor(town, Role.INTAKE_WORKER), Map.of("Q20", "4", "Q23", "5"), "ST1");
        assertThat(differences().lines()).as("four are too few").isEmpty();
        assertThat(differences().professionals()).isZero();
        colleagues(1, Map.of("Q20", "4", "Q23", "5", "Q27", "5"));
        var differences = differences();
        assertThat(differences.professionals()).isEqualTo(5);
        assertThat(differences.biggest().orElseThrow().line().question()).isEqualTo("Q23");
        assertThat(differences.biggest().orElseThrow().steps()).isEqualTo(4);
        assertThat(differences.routes()).isEqualTo(Map.of("WF2", 4L, "ST1", 1L));
        assertThat(differences.lines()).anySatisfy(one -> {
            assertThat(one.line().question()).isEqualTo("Q27");
            assertThat(one.empty()).isEqualTo(1);
        });
        assertThat(differences.toString())
                .doesNotContain(newcomer.user().value().toString());
    }

    @Test
    void of_someone_who_practised_twice_the_newest_counts_once() {
        finished(newcomer, Map.of("Q20", "1"), "WF2");
        finished(newcomer, Map.of("Q20", "5"), "WF2");
        colleagues(4, Map.of("Q20", "5"));
        var differences = differences();
        assertThat(differences.professionals()).isEqualTo(5);
        assertThat(differences.biggest()).isEmpty();
    }

    @Test
    void the_trainer_sees_how_many_practised_in_the_own_organisation_and_no_more() {
        begin();
        finished(region.actor(town, Role.CASE_MANAGER), Map.of(), "WF2");
        finished(region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER), Map.of(), "WF2");
        var trainer = region.actor(town, Role.QUALITY_COACH);
        var counts = gate.pass(Look.by(trainer, Permission.PRACTICE_FIGURES), figures::counts);
        assertThat(counts.get("afwijzing")).isEqualTo(new PracticeFigures.Count("afwijzing", 2, 1));
        assertThatThrownBy(() -> gate.pass(Look.by(trainer, Permission.PRACTISE), practices::mine))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASE_MANAGER", "INTAKE_WORKER"},
            mode = EnumSource.Mode.EXCLUDE)
    void who_holds_or_plans_no_talks_does_not_practise_them(Role role) {
        var other = region.actor(town, role);
        assertThatThrownBy(() -> gate.pass(Look.by(other, Permission.PRACTISE), practices::mine))
                .isInstanceOf(Refused.class);
    }

    private Feedback.Reading reading(Feedback feedback, String question) {
        return feedback.readings().stream()
                .filter(one -> one.line().question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    /** What stands of persons anywhere, past all row security. */
    private List<String> everything() {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        return Stream.of(
                        "profile.statement",
                        "intake.talk",
                        "intake.answer",
                        "intake.score",
                        "intake.step",
                        "access.processing_log")
                .flatMap(table -> Server.rows(database, "select count(*) from " + table).stream())
                .toList();
    }

    @Test
    void two_who_practised_with_the_same_client_see_what_differs_between_them() {
        finished(newcomer, Map.of("Q20", "4", "Q23", "1"), "WF2");
        assertThat(amongThem().lines()).as("nobody to differ from").isEmpty();
        colleagues(1, Map.of("Q20", "4", "Q23", "5"));
        assertThat(amongThem().professionals()).isEqualTo(2);
        assertThat(amongThem().biggest().orElseThrow().steps()).isEqualTo(4);
        assertThat(differences().lines())
                .as("who did not practise sees nothing of two")
                .isEmpty();
    }

    private PracticeFigures.Differences amongThem() {
        return practise(passage -> figures.among(trudy, passage));
    }

    private PracticeFigures.Differences differences() {
        return practise(passage -> figures.of(trudy, passage));
    }

    private void finished(Actor who, Map<String, String> answers, String route) {
        gate.pass(Look.by(who, Permission.PRACTISE), passage -> {
            var practice = practices.begin(trudy, passage);
            practices.keep(practice, answers, passage);
            practices.end(practice, new Verdict(List.of("C01"), List.of("SHAME"), route), passage);
            return true;
        });
    }

    private void colleagues(int many, Map<String, String> answers) {
        for (int i = 0; i < many; i++) finished(region.actor(town, Role.CASE_MANAGER), answers, "WF2");
    }

    private Practice begin() {
        return practise(passage -> practices.begin(trudy, passage));
    }

    private Practice mine() {
        return practise(passage -> practices.mine("afwijzing", passage)).orElseThrow();
    }

    private void hear(Line line) {
        var practice = mine();
        practise(passage -> {
            practices.hear(practice, line, passage);
            return true;
        });
    }

    private void keep(Map<String, String> answers) {
        var practice = mine();
        practise(passage -> {
            practices.keep(practice, answers, passage);
            return true;
        });
    }

    private void end(String route) {
        end(route, List.of("C01"), List.of());
    }

    private void end(String route, List<String> causes, List<String> heard) {
        var practice = mine();
        practise(passage -> {
            practices.end(practice, new Verdict(causes, heard, route), passage);
            return true;
        });
    }

    private <T> T practise(Function<Passage, T> work) {
        return gate.pass(Look.by(newcomer, Permission.PRACTISE), work);
    }
}
