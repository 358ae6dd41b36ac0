package nl.kansrijk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.intake.MethodPackage.Head;
import nl.kansrijk.intake.TalkMethods.Decision;
import nl.kansrijk.intake.TalkMethods.Received;
import nl.kansrijk.intake.TalkMethods.State;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class TalkMethodsTest extends IntakeHouse {
    @Autowired
    TalkMethods methods;

    private Actor keeper;
    private Actor coach;

    @BeforeEach
    void two_people_keep_the_method() {
        keeper = region.actor(town, Role.APP_ADMIN);
        coach = region.actor(town, Role.QUALITY_COACH);
    }

    @Test
    void what_ships_goes_along_whole_with_its_words_in_both_languages_and_its_limits() {
        var shipped = state().inUse();
        assertThat(shipped.questions()).hasSameSizeAs(questions.current().questions());
        assertThat(shipped.texts().get("nl"))
                .containsEntry("question.Q20", "Werk is belangrijk voor mij, ook los van het geld.");
        assertThat(requireNonNull(shipped.texts().get("en")).keySet())
                .isEqualTo(requireNonNull(shipped.texts().get("nl")).keySet());
        assertThat(shipped.rules()).containsEntry("intake.bandLow", 260L);
        var read = MethodFile.read(TalkMethods.file(shipped).getBytes(UTF_8));
        assertThat(read).contains(shipped);
    }

    @Test
    void a_file_from_another_organisation_waits_with_its_differences_and_changes_nothing_yet() {
        var taken = receive(reworded("2.0"));
        assertThat(taken).isInstanceOf(Received.Proposed.class);
        assertThat(state().version()).isEqualTo("2");
        var waiting = state().waiting().orElseThrow();
        var after = look(passage -> methods.of(waiting.version(), passage)).orElseThrow();
        assertThat(MethodDifference.between(state().inUse(), after))
                .containsExactly(new MethodDifference(
                        MethodDifference.Kind.TEXT,
                        "question.Q20 (nl)",
                        "Werk is belangrijk voor mij, ook los van het geld.",
                        "Werk doet ertoe voor mij."));
    }

    @Test
    void who_took_it_in_cannot_put_it_to_use_and_a_second_person_can() {
        receive(reworded("2.0"));
        var proposal = state().waiting().orElseThrow().id();
        assertThat(change(keeper, passage -> methods.decide(proposal, Decision.TAKEN, passage)))
                .isFalse();
        assertThat(state().version()).isEqualTo("2");
        assertThat(change(coach, passage -> methods.decide(proposal, Decision.TAKEN, passage)))
                .isTrue();
        assertThat(state().version()).startsWith("2.0-");
        assertThat(change(coach, passage -> methods.decide(proposal, Decision.REFUSED, passage)))
                .isFalse();
    }

    @Test
    void who_took_it_in_may_take_it_back() {
        receive(reworded("2.0"));
        var proposal = state().waiting().orElseThrow().id();
        assertThat(change(keeper, passage -> methods.decide(proposal, Decision.REFUSED, passage)))
                .isTrue();
        assertThat(state().waiting()).isEmpty();
        assertThat(state().history().getFirst().decision()).contains(Decision.REFUSED);
    }

    @Test
    void a_talk_keeps_the_version_it_began_with_and_the_next_one_is_asked_the_new() {
        use(receive(reworded("2.0")));
        assertThat(together(passage -> questions.of(talk)).version()).isEqualTo("2");
        fill("Q20=4");
        close();
        var next = open(TalkKind.SHORT);
        assertThat(next.version()).startsWith("2.0-");
        assertThat(together(passage -> questions.of(next)).words("nl"))
                .containsEntry("question.Q20", "Werk doet ertoe voor mij.");
    }

    @Test
    void another_organisation_goes_on_with_its_own_questions() {
        use(receive(reworded("2.0")));
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.APP_ADMIN);
        var there = gate.pass(Look.by(elsewhere, Permission.TALK_METHOD), methods::state);
        assertThat(there.version()).isEqualTo("2");
        assertThat(there.history()).isEmpty();
        var version = state().version();
        var file = gate.pass(Look.by(elsewhere, Permission.TALK_METHOD), passage -> methods.of(version, passage));
        assertThat(file).isEmpty();
    }

    @Test
    void limits_of_a_package_hold_for_the_talks_held_with_it() {
        use(receive(changed("3.0", method -> {
            var rules = new HashMap<>(method.rules());
            rules.put("intake.bandHigh", 450L);
            return new MethodPackage(method.head(), method.questions(), method.parts(), method.texts(), rules);
        })));
        fill("Q20=4");
        close();
        talk = open(TalkKind.FULL);
        fill("Q27=4", "Q28=4", "Q29=4");
        finish(Block.E);
        assertThat(score(Scale.SE_WORK).orElseThrow().band()).isEqualTo(Band.MIDDLE);
    }

    @Test
    void one_goes_back_to_what_shipped_with_four_eyes_too_and_the_history_tells() {
        use(receive(reworded("2.0")));
        assertThat(change(coach, passage -> methods.propose("1", passage))).isTrue();
        assertThat(change(coach, passage -> methods.propose("1", passage))).isFalse();
        var back = state().waiting().orElseThrow().id();
        assertThat(change(coach, passage -> methods.decide(back, Decision.TAKEN, passage)))
                .isFalse();
        assertThat(change(keeper, passage -> methods.decide(back, Decision.TAKEN, passage)))
                .isTrue();
        assertThat(state().version()).isEqualTo("1");
        assertThat(state().history())
                .hasSize(2)
                .allMatch(one -> one.decision().filter(Decision.TAKEN::equals).isPresent());
    }

    @Test
    void the_same_file_twice_is_kept_once_and_a_second_waits_for_no_decision() {
        var file = reworded("2.0");
        receive(file);
        assertThat(receive(file)).isEqualTo(refused("talkmethod.wrong.waiting"));
        assertThat(state().history()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5000})
    void a_torn_file_leaves_nothing_behind(int bytes) {
        var file = TalkMethods.file(reworded("2.0")).getBytes(UTF_8);
        assertThat(receive(java.util.Arrays.copyOf(file, bytes))).isEqualTo(refused("talkmethod.wrong.torn"));
        assertThat(state().history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"format\":\"kansrijk-talk-method\"}",
                "PK\u0003\u0004",
                "<html>",
                "\"text\""
            })
    void something_else_than_a_method_leaves_nothing_behind(String content) {
        assertThat(receive(content.getBytes(UTF_8))).isEqualTo(refused("talkmethod.wrong.torn"));
        assertThat(receive(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})).isEqualTo(refused("talkmethod.wrong.torn"));
        assertThat(state().history()).isEmpty();
    }

    @Test
    void a_file_that_was_changed_by_hand_is_known_by_its_sum() {
        var file = TalkMethods.file(reworded("2.0")).replace("Werk doet ertoe", "Werk moet");
        assertThat(receive(file.getBytes(UTF_8))).isEqualTo(refused("talkmethod.wrong.torn"));
    }

    @Test
    void a_question_with_something_this_house_does_not_know_is_refused() {
        assertThat(receive(question("scales", "LUCK"))).isEqualTo(refused("talkmethod.wrong.unknown"));
        assertThat(receive(question("block", "Z"))).isEqualTo(refused("talkmethod.wrong.unknown"));
        assertThat(receive(question("group", "SECRETS"))).isEqualTo(refused("talkmethod.wrong.unknown"));
        assertThat(receive(question("construct", "astrology"))).isEqualTo(wordsMissing());
        assertThat(state().history()).isEmpty();
    }

    @Test
    void a_file_without_words_limits_or_a_good_version_is_refused() {
        assertThat(receive(changed(
                        "2.0",
                        method -> new MethodPackage(
                                method.head(),
                                method.questions(),
                                method.parts(),
                                Map.of(
                                        "nl",
                                        java.util.Objects.requireNonNull(
                                                requireNonNull(method.texts().get("nl")))),
                                method.rules()))))
                .isEqualTo(refused("talkmethod.wrong.texts"));
        assertThat(receive(changed(
                        "2.0",
                        method -> new MethodPackage(
                                method.head(), method.questions(), method.parts(), method.texts(), Map.of()))))
                .isEqualTo(refused("talkmethod.wrong.rules"));
        assertThat(receive(reworded("../../x"))).isEqualTo(refused("talkmethod.wrong.head"));
        assertThat(receive(changed("2.0", method -> twice(method))))
                .isEqualTo(
                        new Received.Refused(List.of(new Reason("talkmethod.wrong.twice", Map.of("question", "Q01")))));
    }

    @Test
    void other_texts_of_the_house_cannot_be_replaced_by_a_package() {
        var sneaky = changed("2.0", method -> {
            var dutch = new HashMap<>(requireNonNull(method.texts().get("nl")));
            dutch.put("frame.logout", "Klik hier");
            return new MethodPackage(
                    method.head(),
                    method.questions(),
                    method.parts(),
                    Map.of("nl", dutch, "en", requireNonNull(method.texts().get("en"))),
                    method.rules());
        });
        assertThat(receive(sneaky)).isEqualTo(refused("talkmethod.wrong.texts"));
    }

    @Test
    void who_only_holds_talks_reads_the_method_and_changes_nothing() {
        assertThat(gate.pass(Look.by(caseManager, Permission.TALK_METHOD), methods::state)
                        .version())
                .isEqualTo("2");
        assertThatThrownBy(() -> change(caseManager, passage -> methods.propose("1", passage)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_question_that_is_new_gone_or_moved_stands_among_the_differences() {
        var before = state().inUse();
        var rows = new ArrayList<>(before.questions());
        rows.addLast(rows.removeFirst());
        rows.remove(5);
        var after = new MethodPackage(before.head(), rows, before.parts(), before.texts(), before.rules());
        assertThat(MethodDifference.between(before, after))
                .extracting(MethodDifference::kind)
                .containsExactly(MethodDifference.Kind.QUESTION, MethodDifference.Kind.ORDER);
        assertThat(MethodDifference.between(before, before)).isEmpty();
    }

    private static MethodPackage twice(MethodPackage method) {
        var rows = new ArrayList<>(method.questions());
        rows.add(rows.getFirst());
        return new MethodPackage(method.head(), rows, method.parts(), method.texts(), method.rules());
    }

    private static Received refused(String key) {
        return new Received.Refused(List.of(Reason.of(key)));
    }

    private static Received wordsMissing() {
        return new Received.Refused(List.of(new Reason("talkmethod.wrong.words", Map.of("question", "Q01"))));
    }

    private MethodPackage question(String column, String value) {
        return changed("2.0", method -> {
            var rows = new ArrayList<>(method.questions());
            var first = new HashMap<>(rows.getFirst());
            first.put(column, value);
            rows.set(0, first);
            return new MethodPackage(method.head(), rows, method.parts(), method.texts(), method.rules());
        });
    }

    private MethodPackage reworded(String version) {
        return changed(version, method -> {
            var dutch = new HashMap<>(requireNonNull(method.texts().get("nl")));
            dutch.put("question.Q20", "Werk doet ertoe voor mij.");
            return new MethodPackage(
                    method.head(),
                    method.questions(),
                    method.parts(),
                    Map.of("nl", dutch, "en", requireNonNull(method.texts().get("en"))),
                    method.rules());
        });
    }

    private MethodPackage changed(String version, UnaryOperator<MethodPackage> change) {
        var made = change.apply(state().inUse());
        return new MethodPackage(
                new Head("Streekmethode", version, "Proef in de streek"),
                made.questions(),
                made.parts(),
                made.texts(),
                made.rules());
    }

    private void use(Received received) {
        assertThat(received).isInstanceOf(Received.Proposed.class);
        UUID proposal = state().waiting().orElseThrow().id();
        assertThat(change(coach, passage -> methods.decide(proposal, Decision.TAKEN, passage)))
                .isTrue();
    }

    private Received receive(MethodPackage method) {
        return receive(TalkMethods.file(method).getBytes(UTF_8));
    }

    private Received receive(byte[] file) {
        return gate.pass(Look.by(keeper, Permission.CHANGE_TALK_METHOD), passage -> methods.receive(file, passage));
    }

    private State state() {
        return look(methods::state);
    }

    private <T> T look(Function<Passage, T> work) {
        return gate.pass(Look.by(keeper, Permission.TALK_METHOD), work);
    }

    private boolean change(Actor who, Predicate<Passage> work) {
        return gate.pass(Look.by(who, Permission.CHANGE_TALK_METHOD), work::test);
    }
}
